// SPDX-License-Identifier: EPL-2.0
package candor.export.archive;

import candor.base.text.Messages;
import candor.core.store.Disk;
import candor.core.store.DossierDocument;
import candor.core.store.DurableFile;
import candor.core.store.FreshFolder;
import candor.core.store.MeetingFileException;
import candor.export.Blockers;
import candor.export.DocumentCatalog;
import candor.export.DocumentType;
import candor.export.ExportOrder;
import candor.export.ExportReport;
import candor.export.ExportReport.Blocked;
import candor.export.ExportReport.ExportedFile;
import candor.export.ExportReport.Failure;
import candor.export.ExportService;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.gongwen.OutputFormat;
import candor.model.meeting.Attachment;
import candor.model.meeting.Dossier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Writes a whole dossier as a folder for the archive: each piece in a folder with its number, all documents of the internal readers as PDF/A, DOCX
 * and, where they are tables, XLSX, the files kept in the dossier, and an index of the pieces. The folder appears whole, or not at
 * all where it was stopped or cannot be written; only its owner may look into it.
 */
public final class ArchiveExport {

    /** The document that is the index. */
    private static final String INDEX = "archive-list";

    private static final List<OutputFormat> FORMATS = List.of(OutputFormat.values());
    private static final Messages WORDS = Messages.of(ArchiveExport.class, ExportService.LANGUAGE);

    private final ExportService exports;
    private final DocumentCatalog catalog;
    private final Disk disk = Disk.withoutWaiting();

    /**
     * One for some documents.
     *
     * @param exports writes them
     * @param catalog those that there are
     */
    public ArchiveExport(ExportService exports, DocumentCatalog catalog) {
        this.exports = exports;
        this.catalog = catalog;
    }

    /**
     * Writes it. The dossier is only read, in the caller's thread.
     *
     * @param blockers what keeps documents from being sent; those are left out, or drafts
     * @param asDraft whether they are written all the same, with 草稿 across every page
     * @param place where it goes
     * @param aside whether a folder that is there is put aside; otherwise it is refused
     * @param stopped asked before each document and file, by several threads
     * @throws MeetingFileException where the folder, or a file kept in the dossier, cannot be written or read
     * @throws CancellationException where it was stopped
     */
    public ArchiveReport write(
            DossierDocument document,
            Blockers blockers,
            boolean asDraft,
            Path place,
            boolean aside,
            BooleanSupplier stopped)
            throws MeetingFileException {
        Dossier dossier = document.dossier();
        Optional<DocumentType> index = catalog.find(INDEX);
        List<DocumentType> types = catalog.all(Audience.INTERNAL).stream()
                .filter(type -> !type.id().equals(INDEX))
                .toList();
        List<ArchivePiece> pieces = ArchivePlan.of(dossier, types);
        try (FreshFolder folder = FreshFolder.at(place, aside, disk)) {
            List<ExportReport> reports = papers(dossier, pieces, blockers, asDraft, folder.path(), stopped);
            int attachments = attachments(document, pieces, folder.path(), stopped);
            reports.add(
                    index.isPresent()
                            ? index(index.get(), dossier, pieces, reports, folder.path())
                            : new ExportReport(
                                    List.of(),
                                    List.of(new Failure(INDEX, "", null, WORDS.get("index.missing", INDEX))),
                                    List.of()));
            if (stopped.getAsBoolean()) {
                throw new CancellationException();
            }
            folder.finish();
            return new ArchiveReport(place, pieces.size(), attachments, moved(reports, folder.path(), place));
        }
    }

    /**
     * The documents that may not be sent, which {@link #write} leaves out or makes drafts.
     *
     * @param blockers what keeps documents from being sent
     */
    public List<Blocked> blocked(Dossier dossier, Blockers blockers) {
        List<Blocked> blocked = new ArrayList<>();
        if (!blockers.all().isEmpty()) {
            for (DocumentType type : catalog.all(Audience.INTERNAL)) {
                for (Copy copy : type.id().equals(INDEX) ? List.<Copy>of() : type.copies(dossier)) {
                    List<String> reasons = reasons(type, dossier, copy, blockers);
                    if (!reasons.isEmpty()) {
                        blocked.add(new Blocked(type.id(), copy.label(), reasons));
                    }
                }
            }
        }
        return List.copyOf(blocked);
    }

    private static List<String> reasons(DocumentType type, Dossier dossier, Copy copy, Blockers blockers) {
        try {
            return blockers.concerning(type.create(dossier, copy, Audience.INTERNAL, ExportService.LANGUAGE));
        } catch (DocumentException | RuntimeException told) {
            // It cannot be made: the archive tells why.
            return List.of();
        }
    }

    private List<ExportReport> papers(
            Dossier dossier,
            List<ArchivePiece> pieces,
            Blockers blockers,
            boolean asDraft,
            Path folder,
            BooleanSupplier stopped) {
        List<CompletableFuture<ExportReport>> reports = new ArrayList<>();
        for (ArchivePiece piece : pieces) {
            for (Map.Entry<DocumentType, List<Copy>> paper : piece.papers().entrySet()) {
                Set<String> copies = paper.getValue().stream()
                        .map(Copy::label)
                        .filter(label -> !label.isEmpty())
                        .collect(Collectors.toSet());
                reports.add(exports.export(
                        new ExportOrder(
                                dossier,
                                List.of(paper.getKey()),
                                FORMATS,
                                Audience.INTERNAL,
                                copies,
                                blockers,
                                asDraft,
                                folder.resolve(piece.folderName()),
                                false),
                        stopped));
            }
        }
        return new ArrayList<>(reports.stream().map(CompletableFuture::join).toList());
    }

    /** Writes the files that the dossier keeps, under safe names. @return how many */
    private int attachments(DossierDocument document, List<ArchivePiece> pieces, Path folder, BooleanSupplier stopped)
            throws MeetingFileException {
        DurableFile files = new DurableFile(disk);
        int written = 0;
        for (ArchivePiece piece : pieces) {
            Set<String> taken = new HashSet<>();
            for (Attachment attachment : piece.attachments()) {
                if (stopped.getAsBoolean()) {
                    throw new CancellationException();
                }
                byte[] content = document.attachments().content(String.valueOf(attachment.getSha256()));
                Path file = folder.resolve(piece.folderName()).resolve(AttachmentNames.of(attachment, taken));
                files.makeFolder(file.getParent());
                files.write(file, content.length, out -> out.write(content));
                written++;
            }
        }
        return written;
    }

    /** The index is the dossier's list of the archive as it would be if it named every piece. */
    private ExportReport index(
            DocumentType type, Dossier dossier, List<ArchivePiece> pieces, List<ExportReport> reports, Path folder) {
        Dossier listed = EcoreUtil.copy(dossier);
        listed.getArchiveItems().clear();
        for (ArchivePiece piece : pieces) {
            listed.getArchiveItems().add(piece.item());
            complete(piece, pages(reports, folder.resolve(piece.folderName())));
        }
        return exports.export(new ExportOrder(
                        listed,
                        List.of(type),
                        FORMATS,
                        Audience.INTERNAL,
                        Set.of(),
                        Blockers.NONE,
                        false,
                        folder,
                        false))
                .join();
    }

    private static void complete(ArchivePiece piece, int pages) {
        if (piece.item().getPages() == 0) {
            piece.item().setPages(pages);
        }
        if (!piece.hasFiles()) {
            String note = piece.item().getNote();
            String elsewhere = WORDS.get("elsewhere");
            piece.item().setNote(note == null || note.isBlank() ? elsewhere : WORDS.get("note", note, elsewhere));
        }
    }

    private static int pages(List<ExportReport> reports, Path folder) {
        return reports.stream()
                .flatMap(report -> report.files().stream())
                .filter(file -> file.format() == OutputFormat.PDF && file.path().startsWith(folder))
                .mapToInt(file -> file.print().pages())
                .sum();
    }

    /** What was written, where it stands now. */
    private static ExportReport moved(List<ExportReport> reports, Path from, Path to) {
        return new ExportReport(
                reports.stream()
                        .flatMap(report -> report.files().stream())
                        .map(file -> new ExportedFile(
                                file.document(),
                                file.copy(),
                                file.format(),
                                to.resolve(from.relativize(file.path())),
                                file.print(),
                                file.placeholders(),
                                file.blockers()))
                        .toList(),
                reports.stream().flatMap(report -> report.failures().stream()).toList(),
                reports.stream().flatMap(report -> report.blocked().stream()).toList(),
                List.of());
    }
}
