// SPDX-License-Identifier: EPL-2.0
package candor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import candor.export.ExportReport.ExportedFile;
import candor.export.ExportReport.Failure;
import candor.export.document.Audience;
import candor.gongwen.OutputFormat;
import candor.gongwen.fonts.FontLibrary;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportServiceTest {

    @TempDir
    private Path folder;

    @Test
    void theFilesThatAreAnnouncedAreTheFilesThatAreWritten() {
        ExportOrder order = order();

        try (ExportService service = new ExportService(FontLibrary.system())) {
            assertThat(service.export(order).join().files())
                    .extracting(ExportedFile::path)
                    .containsExactlyElementsOf(ExportService.files(order))
                    .hasSize(4)
                    .allMatch(Files::isRegularFile);
        }
    }

    @Test
    void whatIsStoppedLeavesWholeFilesOrNone() throws Exception {
        AtomicInteger asked = new AtomicInteger();

        ExportReport report;
        try (ExportService service = new ExportService(FontLibrary.system())) {
            // The first document may begin, none of its files.
            report = service.export(order(), () -> asked.incrementAndGet() > 1).join();
        }
        assertThat(report).isEqualTo(new ExportReport(List.of(), List.of(), List.of()));
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aCopyThatNobodyKnowsIsToldWithWhatWasMeant() {
        Letters letters = Letters.each("outline", "提纲", 1, "周承砚", "沈望舒");

        assertThat(export(letters, "周承研").failures()).singleElement().satisfies(failure -> {
            assertThat(failure.copy()).isEqualTo("周承研");
            assertThat(failure.message()).contains("周承研").contains("周承砚");
        });
        assertThat(export(Letters.of("plan", "方案", 2), "周承砚").failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.message()).contains("周承砚"));
        ExportReport one = export(letters, "沈望舒");
        assertThat(one.failures()).isEmpty();
        assertThat(one.files()).extracting(ExportedFile::copy).containsExactly("沈望舒");
    }

    @Test
    void whatHasNoCopyYetAndWhatFailsIsTold() {
        ExportReport none = export(Letters.each("outline", "提纲", 1));
        assertThat(none.empty()).containsExactly("outline");
        assertThat(none.files()).isEmpty();
        ExportReport failed = export(Letters.failing("broken", "坏了"));
        assertThat(failed.empty()).isEmpty();
        assertThat(failed.failures())
                .extracting(Failure::document, Failure::format, Failure::message)
                .containsExactly(tuple("broken", null, "坏了"));
    }

    private ExportReport export(Letters document, String... copies) {
        Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
        dossier.setTitle("一次会议");
        try (ExportService service = new ExportService(FontLibrary.system())) {
            return service.export(new ExportOrder(
                            dossier,
                            List.of(document),
                            List.of(OutputFormat.DOCX),
                            Audience.INTERNAL,
                            Set.of(copies),
                            Blockers.NONE,
                            false,
                            folder))
                    .join();
        }
    }

    private ExportOrder order() {
        Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
        dossier.setTitle("一次会议");
        return new ExportOrder(
                dossier,
                List.of(Letters.of("one", "同名", 1), Letters.of("other", "同名", 1)),
                List.of(OutputFormat.DOCX, OutputFormat.PDF),
                Audience.INTERNAL,
                folder);
    }
}
