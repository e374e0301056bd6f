// SPDX-License-Identifier: EPL-2.0
package candor.export.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.export.Blockers;
import candor.export.DocumentCatalog;
import candor.export.DocumentType;
import candor.export.ExportReport.Blocked;
import candor.export.ExportReport.ExportedFile;
import candor.export.ExportReport.Failure;
import candor.export.ExportService;
import candor.export.Letters;
import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.export.values.ModelAddress;
import candor.gongwen.fonts.FontLibrary;
import candor.model.meeting.ArchiveItem;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive says of itself: its index, its report, what is kept back, and what is left when it is stopped. */
class ArchiveExportTest {

    @TempDir
    private Path folder;

    private final Index index = new Index(new ArrayList<>());
    private DossierDocument sample;
    private Dossier dossier;

    @BeforeEach
    void open() throws MeetingFileException {
        sample = Samples.open(new MeetingStore());
        dossier = sample.dossier();
        dossier.getArchiveItems().clear();
    }

    /** An index that remembers the lines it was made of. */
    private record Index(Collection<ArchiveItem> lines) implements DocumentType {

        @Override
        public String id() {
            return "archive-list";
        }

        @Override
        public String label(Locale locale) {
            return "归档目录";
        }

        @Override
        public int order() {
            return 37;
        }

        @Override
        public Set<Audience> audiences() {
            return Set.of(Audience.INTERNAL);
        }

        @Override
        public Draft create(Dossier listed, Audience audience, Locale locale) throws DocumentException {
            lines.clear();
            lines.addAll(EcoreUtil.copyAll(listed.getArchiveItems()));
            return Letters.of(id(), label(locale), order()).create(listed, audience, locale);
        }
    }

    private ArchiveItem item(int number, String title, int pages, String note) {
        ArchiveItem item = MeetingFactory.eINSTANCE.createArchiveItem();
        item.setNumber(number);
        item.setTitle(title);
        item.setPages(pages);
        item.setNote(note);
        dossier.getArchiveItems().add(item);
        return item;
    }

    private ArchiveReport write(Blockers blockers, boolean asDraft, BooleanSupplier stopped, DocumentType... types)
            throws MeetingFileException {
        try (ExportService exports = new ExportService(FontLibrary.system())) {
            return new ArchiveExport(exports, new DocumentCatalog(List.of(types)))
                    .write(sample, blockers, asDraft, folder.resolve("归档"), false, stopped);
        }
    }

    @Test
    void theIndexCountsPagesOfWhatWasWrittenAndSaysWhatHasNoFile() throws MeetingFileException {
        item(1, "请示", 0, "一份");
        item(2, "会议记录本", 0, "纸质保存");
        item(3, "录音", 7, " ");

        ArchiveReport report = write(
                Blockers.NONE,
                false,
                () -> false,
                Letters.of("request", "请示", 1),
                Letters.each("note", "便函", 2, "甲", "乙"),
                index);

        assertThat(index.lines())
                .extracting(ArchiveItem::getNumber, ArchiveItem::getPages, ArchiveItem::getNote)
                .containsExactly(
                        tuple(1, 1, "一份"),
                        tuple(2, 0, "纸质保存；无电子文件"),
                        tuple(3, 7, "无电子文件"),
                        tuple(4, 2, null),
                        tuple(5, 0, null));
        int files = dossier.getAttachments().size();
        assertThat(files).isPositive();
        assertThat(report.attachments()).isEqualTo(files);
        assertThat(report.pieces()).isEqualTo(5);
        assertThat(report.folder()).isEqualTo(folder.resolve("归档"));
        assertThat(report.report().failures()).isEmpty();
        assertThat(report.report().files())
                .hasSize(8)
                .extracting(ExportedFile::path)
                .allMatch(file -> file.startsWith(report.folder()) && Files.isRegularFile(file));
        assertThat(report.folder().resolve("05-附件和佐证材料（" + files + "份）"))
                .satisfies(last -> assertThat(last.toFile().list()).hasSize(files));
        assertThat(dossier.getArchiveItems()).as("only read").hasSize(3).noneMatch(line -> line.getPages() == 1);
    }

    @Test
    void whatMayNotBeSentIsNamedBeforehandAndLeftOutOrADraft() throws MeetingFileException {
        dossier.getAttachments().clear();
        Letters request = Letters.of("request", "请示", 1);
        Letters plan = Letters.of("plan", "方案", 2);
        String venue = ModelAddress.of(dossier.getMeeting(), "venue");
        Blockers blockers = new Blockers(List.of(new Blockers.Blocker(Set.of(venue), null, List.of(), "会议室写错了")));
        Blocked expected = new Blocked("request", "", List.of("会议室写错了"));
        DocumentType[] types = {request, plan, Letters.failing("broken", "坏了"), index};
        try (ExportService exports = new ExportService(FontLibrary.system())) {
            ArchiveExport archive = new ArchiveExport(exports, new DocumentCatalog(List.of(types)));
            assertThat(archive.blocked(dossier, blockers)).containsExactly(expected);
            assertThat(archive.blocked(dossier, Blockers.NONE)).isEmpty();
            Blockers title = new Blockers(
                    List.of(new Blockers.Blocker(Set.of(ModelAddress.of(dossier, "title")), null, List.of(), "题目")));
            assertThat(archive.blocked(dossier, title))
                    .as("the index tells of no paper")
                    .extracting(Blocked::document)
                    .containsExactly("request", "plan");
        }

        ArchiveReport left = write(blockers, false, () -> false, types);

        assertThat(left.report().blocked()).containsExactly(expected);
        assertThat(left.report().failures()).extracting(Failure::message).containsExactly("坏了");
        assertThat(left.report().files())
                .extracting(ExportedFile::document)
                .containsExactly("plan", "plan", "archive-list", "archive-list");
    }

    @Test
    void whatIsStoppedLeavesNoFolder() {
        assertThatThrownBy(() -> write(Blockers.NONE, false, () -> true, Letters.of("request", "请示", 1), index))
                .isInstanceOf(CancellationException.class);
        dossier.getAttachments().clear();
        assertThatThrownBy(() -> write(Blockers.NONE, false, () -> true, index))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void withoutAnIndexThatIsTold() throws MeetingFileException {
        dossier.getAttachments().clear();

        ArchiveReport report = write(Blockers.NONE, true, () -> false);

        assertThat(report.pieces()).isZero();
        assertThat(report.report().failures())
                .extracting(Failure::document, Failure::copy, Failure::format)
                .containsExactly(tuple("archive-list", "", null));
    }
}
