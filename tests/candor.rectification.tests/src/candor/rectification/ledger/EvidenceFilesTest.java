// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.model.meeting.Attachment;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.ProgressEntry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that prove something, kept in a dossier. */
class EvidenceFilesTest {

    private static final byte[] PROOF = "照片".getBytes(StandardCharsets.UTF_8);
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);

    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
    private final ProgressEntry first = MeetingFactory.eINSTANCE.createProgressEntry();
    private final ProgressEntry second = MeetingFactory.eINSTANCE.createProgressEntry();
    private DossierDocument document;
    private Dossier dossier;
    private EvidenceFiles files;

    @BeforeEach
    void open() throws MeetingFileException {
        document = Samples.open(new MeetingStore());
        dossier = document.dossier();
        var measure = dossier.getProblems().getFirst().getMeasures().getFirst();
        measure.getEntries().add(first);
        measure.getEntries().add(second);
        files = new EvidenceFiles(domain, dossier, document.attachments());
    }

    @Test
    void whatHasNoFileSaysSo() {
        assertThatThrownBy(() -> document.attachments().content(null))
                .isInstanceOfSatisfying(
                        MeetingFileException.class, failure -> assertThat(failure.text(Locale.SIMPLIFIED_CHINESE))
                                .contains("没有文件"));
    }

    private Command attach(ProgressEntry entry, String name, byte[] content) throws MeetingFileException {
        return files.attach(entry, Literals.PROGRESS_ENTRY__EVIDENCE, name, content, TODAY, "添加佐证");
    }

    @Test
    void aFileIsKeptUnderWhatItHolds() throws MeetingFileException {
        int before = dossier.getAttachments().size();
        stack.execute(attach(first, "台账.PDF", PROOF));
        Attachment attachment = dossier.getAttachments().getLast();
        assertThat(first.getEvidence()).containsExactly(attachment);
        assertThat(attachment.getName()).isEqualTo("台账.PDF");
        assertThat(attachment.getMediaType()).isEqualTo("application/pdf");
        assertThat(attachment.getSize()).isEqualTo(PROOF.length);
        assertThat(attachment.getAddedOn()).isEqualTo(TODAY);
        assertThat(document.attachments().content(attachment.getSha256())).isEqualTo(PROOF);
        stack.undo();
        assertThat(dossier.getAttachments()).hasSize(before);
        assertThat(first.getEvidence()).as("one step of undo").isEmpty();
    }

    @Test
    void theSameContentIsKeptOnceUnderTheNameItHas() throws MeetingFileException {
        stack.execute(attach(first, "甲.xyz", PROOF));
        int kept = dossier.getAttachments().size();
        stack.execute(attach(second, "乙.xyz", PROOF.clone()));
        assertThat(dossier.getAttachments()).hasSize(kept);
        assertThat(second.getEvidence()).containsExactlyElementsOf(first.getEvidence());
        assertThat(second.getEvidence().getFirst().getName()).isEqualTo("甲.xyz");
        assertThat(second.getEvidence().getFirst().getMediaType()).isEqualTo("application/octet-stream");
        assertThat(attach(second, "丙.xyz", PROOF).canExecute())
                .as("named already")
                .isFalse();
        stack.execute(attach(second, "丁.txt", "别的".getBytes(StandardCharsets.UTF_8)));
        assertThat(dossier.getAttachments()).hasSize(kept + 1);
    }

    @Test
    void itIsThereAfterSaving(@TempDir Path folder) throws MeetingFileException {
        stack.execute(attach(first, "甲.txt", PROOF));
        Path file = folder.resolve("甲.meeting");
        MeetingStore store = new MeetingStore();
        store.save(document, file);
        DossierDocument read = store.open(file);
        Attachment attachment = read.dossier().getAttachments().getLast();
        assertThat(attachment.getName()).isEqualTo("甲.txt");
        assertThat(read.attachments().content(attachment.getSha256())).isEqualTo(PROOF);
    }

    @Test
    void aFileOfTheDiskIsTakenUnderItsOwnName(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("现场.jpg"), PROOF);
        stack.execute(files.attach(first, Literals.PROGRESS_ENTRY__EVIDENCE, file, TODAY, "添加佐证"));
        assertThat(first.getEvidence().getFirst().getName()).isEqualTo("现场.jpg");
        assertThat(first.getEvidence().getFirst().getMediaType()).isEqualTo("image/jpeg");
        Path none = folder.resolve("没有.jpg");
        assertThatThrownBy(() -> files.attach(first, Literals.PROGRESS_ENTRY__EVIDENCE, none, TODAY, "添加佐证"))
                .isInstanceOf(MeetingFileException.class)
                .hasMessageContaining(none.toString());
    }

    @Test
    void aCopyIsMadeOnceUnderAHarmlessNameWhereNobodyElseLooks() throws Exception {
        stack.execute(attach(first, "../../甲:一.txt", PROOF));
        EvidenceCopies copies = new EvidenceCopies(document.attachments());
        Attachment attachment = first.getEvidence().getFirst();
        Path copy = copies.of(attachment);
        assertThat(copies.of(attachment)).isEqualTo(copy);
        assertThat(copy).hasBinaryContent(PROOF);
        assertThat(copy.getFileName()).hasToString("_.._甲_一.txt");
        assertThat(copy.getParent().getFileName().toString()).startsWith("candor-evidence-");
        assertThat(Files.getPosixFilePermissions(copy.getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        copies.close();
        assertThat(copy.getParent()).doesNotExist();
    }

    @Test
    void whatCouldRunIsNoPaper() throws MeetingFileException {
        stack.execute(attach(first, "看我.pdf.desktop", PROOF));
        stack.execute(attach(first, "照片.PNG", "图".getBytes(StandardCharsets.UTF_8)));
        assertThat(first.getEvidence()).extracting(EvidenceFiles::isPaper).containsExactly(false, true);
        assertThat(EvidenceFiles.endings()).contains(".pdf", ".xlsx").doesNotContain(".desktop");
    }
}
