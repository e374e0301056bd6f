// SPDX-License-Identifier: EPL-2.0
package candor.gongwen;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.fixtures.Documents;
import candor.gongwen.fonts.FontLibrary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A word across every page of what must not be sent. */
class DraftMarkTest {

    private final Press press = new Press(FontLibrary.system());

    @Test
    void standsOnEveryPageOfThePdfAndMovesNothing() throws IOException {
        byte[] plain = write(OutputFormat.PDF, "");
        byte[] marked = write(OutputFormat.PDF, "草稿");

        try (var before = Loader.loadPDF(plain);
                var after = Loader.loadPDF(marked)) {
            assertThat(after.getNumberOfPages())
                    .isEqualTo(before.getNumberOfPages())
                    .isGreaterThan(1);
            for (int page = 1; page <= after.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(after)).contains("草稿");
                assertThat(stripper.getText(before)).doesNotContain("草稿");
            }
        }
    }

    @Test
    void standsInTheHeadersOfTheDocx() throws IOException {
        assertThat(part(write(OutputFormat.DOCX, "草稿"), "word/header1.xml")).contains("string=\"草稿\"");
        assertThat(part(write(OutputFormat.DOCX, "草稿"), "word/document.xml"))
                .contains("<w:headerReference w:type=\"default\"", "<w:headerReference w:type=\"even\"");
        assertThat(part(write(OutputFormat.DOCX, ""), "word/header1.xml")).isEmpty();
    }

    private byte[] write(OutputFormat format, String mark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.write(Documents.request().marked(mark), format, out);
        return out.toByteArray();
    }

    private static String part(byte[] docx, String name) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return "";
    }
}
