// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import candor.gongwen.fixtures.WideDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Wide tables (GB/T 9704—2012 §8): page numbers stand where they stand on every other page, the head of the table is at the binding edge of
 * odd pages. In our PDF and in LibreOffice's reading of the DOCX alike; millimetres, measured at the ink of the pages as they are read.
 */
class TurnedPagesTest {

    private static final double POINT = 25.4 / 72;
    /** The type area of the sheet as it is read: the upright lower margin is at the left, the binding edge at the top. */
    private static final double LEFT = 35;

    private static final double TOP = 28;
    private static final double RIGHT = LEFT + 225;
    private static final double BOTTOM = TOP + 156;
    private static final double SMALL_CHARACTER = 14 * POINT;

    private static RenderedDocuments rendered;

    @BeforeAll
    static void render(@TempDir Path folder) throws IOException {
        rendered = RenderedDocuments.of(folder, Map.of("wide", WideDocument.create(), "table", WideDocument.table()));
    }

    static Stream<Path> printed() {
        return Stream.of(rendered.ours("wide"), rendered.theirs("wide"));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void onlyPagesOfTheWideTableAreTurned(Path pdf) throws IOException {
        assertThat(PrintedPage.of(pdf)).hasSize(WideDocument.PAGES);
        for (int page : List.of(1, WideDocument.FIRST, WideDocument.LAST, WideDocument.PAGES)) {
            boolean turned = page >= WideDocument.FIRST && page <= WideDocument.LAST;
            assertThat(Ink.of(pdf, page).width()).as("page %s", page).isCloseTo(turned ? 297 : 210, within(0.2));
        }
    }

    @ParameterizedTest
    @MethodSource("printed")
    void theTableKeepsWithinTheTurnedTypeArea(Path pdf) throws IOException {
        for (int page : List.of(WideDocument.FIRST + 1, WideDocument.LAST)) {
            Ink.Box box = Ink.of(pdf, page).turnedLeft().box(Ink::black, 297 - RIGHT - 1, 297 - LEFT + 1);
            assertThat(box.top()).isCloseTo(297 - RIGHT, within(0.3));
            assertThat(box.bottom()).isCloseTo(297 - LEFT, within(0.3));
            assertThat(box.left()).isGreaterThanOrEqualTo(TOP - 0.2);
            assertThat(box.right()).isLessThanOrEqualTo(BOTTOM + 0.3);
        }
    }

    /**
     * Turned back, the sheet carries its number as all others do. Half a millimetre is what LibreOffice makes of lines that run from top to
     * bottom.
     */
    @ParameterizedTest
    @MethodSource("printed")
    void pageNumbersKeepTheirPlace(Path pdf) throws IOException {
        for (int page : List.of(WideDocument.FIRST, WideDocument.FIRST + 1)) {
            Ink ink = Ink.of(pdf, page).turnedLeft();
            double lower = 37 + 225;
            double dash = ink.firstRow(Ink::black, lower + 1, 6);
            assertThat(dash - lower).as("page %s", page).isCloseTo(7, within(0.5));
            Ink.Box number = ink.box(Ink::black, lower + 1, 297);
            double margin = page % 2 == 0 ? number.left() - 28 : 28 + 156 - number.right();
            assertThat(margin).as("page %s", page).isCloseTo(SMALL_CHARACTER, within(0.6));
        }
    }

    @Test
    void linesAndPagesBreakAlike() {
        for (String name : List.of("wide", "table")) {
            Agreement agreement =
                    Agreement.of(PrintedPage.of(rendered.ours(name)), PrintedPage.of(rendered.theirs(name)));
            String report = String.join("\n", agreement.differences());
            assertThat(agreement.pages().get(1))
                    .as(report)
                    .isEqualTo(agreement.pages().get(0));
            assertThat(agreement.share()).as(report).isGreaterThanOrEqualTo(0.99);
        }
    }

    @Test
    void rowsToBeFilledInAreAsHigh() {
        int page = WideDocument.LAST + 1;
        double[] heights = Stream.of(rendered.ours("wide"), rendered.theirs("wide"))
                .mapToDouble(pdf -> tableHeight(pdf, page))
                .toArray();
        assertThat(heights[1]).isCloseTo(heights[0], within(0.5));
    }

    private static double tableHeight(Path pdf, int page) {
        try {
            Ink ink = Ink.of(pdf, page);
            double first = ink.firstRow(Ink::black, 37, 150);
            double last = IntStream.iterate(2600, i -> i - 1)
                    .mapToDouble(i -> i / 10.0)
                    .filter(y -> ink.box(Ink::black, y, y + 0.2).right() > 28 + 155)
                    .findFirst()
                    .orElseThrow();
            return last - first;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
