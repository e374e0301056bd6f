// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.fixtures.Documents;
import candor.gongwen.fixtures.StressDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice breaks the lines and pages of our DOCX where our PDF does. */
class AgreementTest {

    private static final String REQUEST = "request";
    private static final String STRESS = "stress";

    @TempDir
    private static Path folder;

    private static RenderedDocuments rendered;

    @BeforeAll
    static void render() throws IOException {
        rendered = RenderedDocuments.of(folder, Map.of(REQUEST, Documents.request(), STRESS, StressDocument.create()));
    }

    @Test
    void breaksTheRequestAsThePdf() {
        agree(REQUEST);
    }

    @Test
    void breaksTheStressDocumentAsThePdf() {
        agree(STRESS);
    }

    private static void agree(String name) {
        Agreement agreement = Agreement.of(PrintedPage.of(rendered.ours(name)), PrintedPage.of(rendered.theirs(name)));
        String report = String.join("\n", agreement.differences());
        assertThat(agreement.pages().get(1))
                .as(report)
                .isEqualTo(agreement.pages().get(0));
        assertThat(agreement.share()).as(report).isGreaterThanOrEqualTo(0.99);
    }
}
