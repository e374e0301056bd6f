// SPDX-License-Identifier: EPL-2.0
package candor.export.archive;

import candor.base.text.Messages;
import candor.export.DocumentType;
import candor.export.ExportService;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.gongwen.document.Masthead;
import candor.model.meeting.ArchiveItem;
import candor.model.meeting.Attachment;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.MeetingFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Which pieces an archive has. First come those that the dossier's own list of the archive names, under the numbers they have there; a document
 * belongs to the piece whose letter has its number, or whose title names it. Documents that no piece names are pieces of their own,
 * numbered on; files kept in the dossier that belong to no letter of a piece are the last.
 */
final class ArchivePlan {

    private static final Messages WORDS = Messages.of(ArchivePlan.class, ExportService.LANGUAGE);

    private final Dossier dossier;
    private final List<ArchivePiece> pieces = new ArrayList<>();
    private int last;

    private ArchivePlan(Dossier dossier) {
        this.dossier = dossier;
    }

    /** @param types documents that go into it */
    static List<ArchivePiece> of(Dossier dossier, List<DocumentType> types) {
        ArchivePlan plan = new ArchivePlan(dossier);
        plan.register();
        types.forEach(plan::place);
        plan.placeAttachments();
        return List.copyOf(plan.pieces);
    }

    private void register() {
        Set<Integer> taken = new HashSet<>();
        List<ArchiveItem> unnumbered = new ArrayList<>();
        for (ArchiveItem item : dossier.getArchiveItems()) {
            ArchiveItem line = EcoreUtil.copy(item);
            if (item.getNumber() > 0 && taken.add(item.getNumber())) {
                pieces.add(new ArchivePiece(line));
            } else {
                unnumbered.add(line);
            }
        }
        pieces.sort(Comparator.comparingInt(piece -> piece.item().getNumber()));
        last = pieces.isEmpty() ? 0 : pieces.getLast().item().getNumber();
        unnumbered.forEach(this::append);
    }

    private ArchivePiece append(ArchiveItem line) {
        last++;
        line.setNumber(last);
        ArchivePiece piece = new ArchivePiece(line);
        pieces.add(piece);
        return piece;
    }

    private void place(DocumentType type) {
        Optional<ArchivePiece> named = named(type.name(dossier));
        ArchivePiece own = null;
        for (Copy copy : type.copies(dossier)) {
            Optional<ArchivePiece> piece = numbered(type, copy).or(() -> named);
            if (piece.isPresent()) {
                piece.get().add(type, copy);
            } else {
                own = own == null ? append(line(type)) : own;
                own.add(type, copy);
            }
        }
    }

    /** The piece whose letter has the number of a document. */
    private Optional<ArchivePiece> numbered(DocumentType type, Copy copy) {
        try {
            Masthead masthead = type.create(dossier, copy, Audience.INTERNAL, ExportService.LANGUAGE)
                    .document()
                    .masthead();
            String number = masthead == null ? "" : masthead.number();
            return pieces.stream()
                    .filter(piece -> letter(piece)
                            .map(Letter::getNumber)
                            .filter(number::equals)
                            .isPresent())
                    .findFirst();
        } catch (DocumentException | RuntimeException toldWhenItIsExported) {
            return Optional.empty();
        }
    }

    private static Optional<Letter> letter(ArchivePiece piece) {
        return Optional.ofNullable(piece.item().getLetter());
    }

    /** The piece without a letter whose title names a document. */
    private Optional<ArchivePiece> named(String label) {
        return pieces.stream()
                .filter(piece -> letter(piece).isEmpty() && piece.title().contains(label))
                .findFirst();
    }

    private ArchiveItem line(DocumentType type) {
        int copies = type.copies(dossier).size();
        String label = type.name(dossier);
        return line(copies > 1 ? WORDS.get("copies", label, copies) : label);
    }

    private ArchiveItem line(String title) {
        ArchiveItem line = MeetingFactory.eINSTANCE.createArchiveItem();
        if (dossier.getOrganization() != null) {
            line.setResponsible(dossier.getOrganization().getHeadName());
        }
        line.setTitle(title);
        return line;
    }

    private void placeAttachments() {
        List<Attachment> rest = new ArrayList<>(dossier.getAttachments());
        for (ArchivePiece piece : pieces) {
            letter(piece).ifPresent(letter -> letter.getAttachments().forEach(attachment -> {
                piece.add(attachment);
                rest.remove(attachment);
            }));
        }
        if (!rest.isEmpty()) {
            ArchivePiece piece = append(line(WORDS.get("attachments", rest.size())));
            rest.forEach(piece::add);
        }
    }
}
