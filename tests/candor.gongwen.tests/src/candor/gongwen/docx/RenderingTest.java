// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import candor.gongwen.fixtures.Documents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Printed by LibreOffice, a DOCX has everything where GB/T 9704—2012 wants it. Millimetres, measured at the ink. */
class RenderingTest {

    /** Type area (§5.2.1). */
    private static final double TOP = 37;

    private static final double BOTTOM = TOP + 225;
    private static final double LEFT = 28;
    private static final double RIGHT = LEFT + 156;

    private static final double POINT = 25.4 / 72;
    /** 一字 of 3号 and of 4号. */
    private static final double CHARACTER = 16 * POINT;

    private static final double SMALL_CHARACTER = 14 * POINT;

    private static Path pdf;
    private static List<PrintedPage> pages;

    @BeforeAll
    static void render(@TempDir Path folder) throws IOException {
        pdf = RenderedDocuments.of(folder, Map.of("request", Documents.request()))
                .theirs("request");
        pages = PrintedPage.of(pdf);
    }

    @Test
    void isA4() {
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.width() * POINT).isCloseTo(210, within(0.1));
            assertThat(page.height() * POINT).isCloseTo(297, within(0.1));
        });
    }

    @Test
    void fillsPagesWithTwentyTwoLines() {
        List<PrintedPage.Line> lines = body(fullPage());
        assertThat(lines).hasSize(22);
        double pitch = (lines.getLast().top() - lines.getFirst().top()) / 21;
        assertThat(pitch).isCloseTo(28.95, within(0.02));
    }

    @Test
    void fillsLinesWithTwentyEightCharacters() {
        assertThat(pages.stream().flatMap(page -> body(page).stream()))
                .filteredOn(line -> line.text().matches("[\\p{IsHan}，、。；]{28}"))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.left() * POINT).isCloseTo(LEFT, within(0.3));
                    assertThat(line.right() * POINT).isCloseTo(RIGHT, within(0.5));
                });
    }

    @Test
    void keepsWithinTheTypeArea() throws IOException {
        Ink ink = Ink.of(pdf, pages.indexOf(fullPage()) + 1);
        Ink.Box box = ink.box(Ink::black, 0, BOTTOM + 2);
        assertThat(box.top()).isBetween(TOP, TOP + CHARACTER);
        assertThat(box.bottom()).isBetween(BOTTOM - CHARACTER, BOTTOM);
        assertThat(box.left()).isBetween(LEFT - 0.3, LEFT + 1);
        // Punctuation hangs into the margin.
        assertThat(box.right()).isBetween(RIGHT - 1, RIGHT + CHARACTER);
    }

    @Test
    void placesTheMarkAndTheRule() throws IOException {
        Ink ink = Ink.of(pdf, 1);
        double rule = ink.firstRow(Ink::isRed, TOP + 50, 150);
        Ink.Box mark = ink.box(Ink::isRed, 0, rule - 1);
        assertThat(mark.top() - TOP).isCloseTo(35, within(0.3));
        Ink.Box number = ink.box(Ink::black, mark.bottom(), rule);
        assertThat(rule - number.bottom()).isCloseTo(4, within(0.3));
        assertThat(number.left() - LEFT).isCloseTo(CHARACTER, within(0.6));
        assertThat(RIGHT - number.right()).isCloseTo(CHARACTER, within(0.6));
        Ink.Box line = ink.box(Ink::isRed, rule, rule + 5);
        assertThat(line.left()).isCloseTo(LEFT, within(0.3));
        assertThat(line.right()).isCloseTo(RIGHT, within(0.3));
    }

    @Test
    void putsPageNumbersBelowTheTypeArea() throws IOException {
        for (int page = 1; page <= 2; page++) {
            Ink ink = Ink.of(pdf, page);
            double dash = ink.firstRow(Ink::black, BOTTOM + 1, 6);
            assertThat(dash - BOTTOM).isCloseTo(7, within(0.3));
            Ink.Box number = ink.box(Ink::black, BOTTOM + 1, 297);
            double margin = page % 2 == 0 ? number.left() - LEFT : RIGHT - number.right();
            assertThat(margin).isCloseTo(SMALL_CHARACTER, within(0.6));
        }
    }

    @Test
    void putsTheImprintAtTheFootOfTheLastPage() throws IOException {
        Ink ink = Ink.of(pdf, pages.size());
        double first = ink.firstRow(Ink::black, TOP, 150);
        Ink.Box imprint = ink.box(Ink::black, first, BOTTOM + 2);
        assertThat(imprint.bottom()).isCloseTo(BOTTOM, within(0.4));
        assertThat(imprint.left()).isCloseTo(LEFT, within(0.3));
        assertThat(imprint.right()).isCloseTo(RIGHT, within(0.3));
    }

    private static PrintedPage fullPage() {
        return pages.stream()
                .filter(page -> body(page).size() >= 22)
                .findFirst()
                .orElseThrow();
    }

    /** The lines of a page without its number. */
    private static List<PrintedPage.Line> body(PrintedPage page) {
        return page.lines().stream()
                .filter(line -> line.bottom() * POINT < BOTTOM + 3)
                .toList();
    }
}
