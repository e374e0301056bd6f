// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.sheet;

import candor.core.store.MeetingFileException;
import candor.forms.ListRows;
import candor.model.meeting.Attachment;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.ProgressEntry;
import candor.rectification.ledger.EvidenceCopies;
import candor.rectification.ledger.EvidenceFiles;
import candor.rectification.ui.RectificationTexts;
import candor.workbench.failure.Failures;
import candor.workbench.save.FileChooser;
import candor.workbench.save.FileKind;
import candor.workbench.session.DossierSession;
import candor.workbench.task.FileOpener;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Takes files that prove progress into the dossier, and opens them from there as private copies. */
final class EvidenceDesk {

    private final DossierSession session;
    private final Clock clock;
    private final Supplier<FileChooser> chooser;
    private final Failures failures;
    private final FileOpener opener;
    private final EvidenceCopies copies;

    EvidenceDesk(
            DossierSession session, Clock clock, Supplier<FileChooser> chooser, Failures failures, FileOpener opener) {
        this.session = session;
        this.clock = clock;
        this.chooser = chooser;
        this.failures = failures;
        this.opener = opener;
        copies = new EvidenceCopies(session.document().attachments());
        session.onClose(copies::close);
    }

    List<LedgerAct> acts() {
        return List.of(
                new LedgerAct(
                        "attach",
                        Set.of(Literals.MEASURE__ENTRIES),
                        rows -> rows.of(ProgressEntry.class).size() == 1,
                        this::attach),
                new LedgerAct(
                        "openEvidence",
                        Set.of(Literals.MEASURE__ENTRIES, Literals.DOSSIER__ATTACHMENTS),
                        rows -> !files(rows).isEmpty(),
                        this::open));
    }

    private void attach(ListRows rows) {
        FileKind kind = new FileKind(RectificationTexts.get("evidence.kind"), EvidenceFiles.endings());
        chooser.get().fileToRead(RectificationTexts.get("act.attach"), kind).ifPresent(file -> attach(rows, file));
    }

    private void attach(ListRows rows, Path file) {
        String label = RectificationTexts.get("act.attach");
        EvidenceFiles evidence = new EvidenceFiles(
                rows.domain(), session.dossier(), session.document().attachments());
        ProgressEntry entry = rows.of(ProgressEntry.class).getFirst();
        try {
            rows.execute(
                    evidence.attach(entry, Literals.PROGRESS_ENTRY__EVIDENCE, file, LocalDate.now(clock), label),
                    label);
            rows.select().accept(rows.selected());
        } catch (MeetingFileException e) {
            failures.show(e.text(Locale.getDefault()), e);
        }
    }

    private static List<Attachment> files(ListRows rows) {
        return rows.selected().size() != 1
                ? List.of()
                : Stream.concat(
                                rows.of(ProgressEntry.class).stream().flatMap(entry -> entry.getEvidence().stream()),
                                rows.of(Attachment.class).stream())
                        .toList();
    }

    private void open(ListRows rows) {
        for (Attachment attachment : files(rows)) {
            try {
                if (!EvidenceFiles.isPaper(attachment)) {
                    rows.list().problem(RectificationTexts.get("evidence.unknown", attachment.getName()));
                } else if (!opener.open(copies.of(attachment))) {
                    rows.list().problem(RectificationTexts.get("evidence.noProgram", attachment.getName()));
                }
            } catch (MeetingFileException e) {
                failures.show(e.text(Locale.getDefault()), e);
            }
        }
    }
}
