// SPDX-License-Identifier: EPL-2.0
package candor.export;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.ExportReport.ExportedFile;
import candor.export.document.Audience;
import candor.gongwen.OutputFormat;
import candor.gongwen.fonts.FontLibrary;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
