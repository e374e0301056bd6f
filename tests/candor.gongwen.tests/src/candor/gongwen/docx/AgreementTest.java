// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.fixtures.Documents;
import candor.gongwen.fixtures.StressDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice breaks the pages of our DOCX where our PDF does, and nearly all lines. Where it does not there is a reason: what
 * LibreOffice does otherwise than Word, or a font of this machine that stands in for an office's.
 */
class AgreementTest {

    private static final String REQUEST = "request";
    private static final String STRESS = "stress";

    /**
     * LibreOffice parts dashes and ellipses; it leaves out the letter spacing and puts its own gap where Latin text meets Chinese; LXGW
     * WenKai, which stands in for 楷体, has narrow quotation marks that the layout replaces.
     */
    private static final List<Pattern> REASONS = List.of(
            Pattern.compile("[—…]"), Pattern.compile("[\\p{IsHan}]\\d|\\d[\\p{IsHan}]"), Pattern.compile("“国之大"));

    @TempDir
    private static Path folder;

    private static RenderedDocuments rendered;

    @BeforeAll
    static void render() throws IOException {
        rendered = RenderedDocuments.of(folder, Map.of(REQUEST, Documents.request(), STRESS, StressDocument.create()));
    }

    @Test
    void breaksTheRequestAsThePdf() {
        agree(REQUEST, 0.97);
    }

    @Test
    void breaksTheStressDocumentAsThePdf() {
        agree(STRESS, 0.92);
    }

    private static void agree(String name, double share) {
        Agreement agreement = Agreement.of(PrintedPage.of(rendered.ours(name)), PrintedPage.of(rendered.theirs(name)));
        String report = String.join("\n", agreement.differences());
        assertThat(agreement.pages().get(1))
                .as(report)
                .isEqualTo(agreement.pages().get(0));
        assertThat(agreement.share()).as(report).isGreaterThanOrEqualTo(share);
        assertThat(unexplained(agreement.differences())).isEmpty();
    }

    /** Lines that differ follow, on their page, a line that has a reason for it. */
    private static List<String> unexplained(List<String> differences) {
        Set<String> pages = differences.stream()
                .filter(line ->
                        REASONS.stream().anyMatch(reason -> reason.matcher(line).find()))
                .map(AgreementTest::page)
                .collect(Collectors.toSet());
        return differences.stream().filter(line -> !pages.contains(page(line))).toList();
    }

    private static String page(String difference) {
        return difference.substring(0, difference.indexOf(' ', 3));
    }
}
