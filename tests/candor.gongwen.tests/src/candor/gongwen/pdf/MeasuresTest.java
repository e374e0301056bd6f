// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import candor.gongwen.document.Block;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.fixtures.Documents;
import candor.gongwen.pdf.Printed.Ink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures printed pages with a ruler: the places that GB/T 9704—2012 gives in millimetres, by ink. */
class MeasuresTest {

    private static final double TOP = 37;
    private static final double LEFT = 28;
    private static final double RIGHT = 184;
    private static final double BOTTOM = 262;
    private static final double PITCH = 28.95 * 25.4 / 72;

    @Test
    void mastheadStandsWhereTheStandardSays() throws IOException {
        try (Printed printed = Printed.of(Documents.request())) {
            Ink page = printed.page(1);
            assertThat(page.width()).isCloseTo(210, within(0.2));
            assertThat(page.height()).isCloseTo(297, within(0.2));

            double mark = page.firstInk(0, 297, 0, 210, Ink::isRed);
            assertThat(mark - TOP).as("mark below the type area's edge").isCloseTo(35, within(0.2));

            double rule = page.lastInk(0, 297, LEFT + 1, LEFT + 2, Ink::isRed);
            double ruleTop = page.firstInk(rule - 2, rule, LEFT + 1, LEFT + 2, Ink::isRed);
            double numberBottom = page.lastInk(mark, ruleTop, 0, 210, Ink::isBlack);
            assertThat(ruleTop - numberBottom).as("rule below the number").isCloseTo(4, within(0.25));
            assertThat(page.leftInk(ruleTop, rule, Ink::isRed)).isCloseTo(LEFT, within(0.2));
            assertThat(page.rightInk(ruleTop, rule, Ink::isRed)).isCloseTo(RIGHT, within(0.2));

            double title = page.firstInk(rule, 297, 0, 210, Ink::isBlack);
            assertThat((title - rule) / PITCH).as("blank lines above the title").isBetween(2.0, 2.3);
            double number = page.firstInk(mark + 20, ruleTop, 0, 210, Ink::isBlack);
            double markBottom = page.lastInk(mark, number, 0, 210, Ink::isRed);
            assertThat((number - markBottom) / PITCH)
                    .as("blank lines above the number")
                    .isBetween(2.0, 2.5);
        }
    }

    @Test
    void aFullPageFillsTheTypeAreaWithTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
        try (Printed printed = Printed.of(fullPages())) {
            Ink page = printed.page(2);
            List<Double> tops = new ArrayList<>();
            double y = TOP - 1;
            while ((y = page.firstInk(y, BOTTOM, LEFT - 1, RIGHT + 1, Ink::isBlack)) >= 0) {
                tops.add(y);
                y = page.blankFrom(y, BOTTOM + 1);
            }
            assertThat(tops).hasSize(22);
            for (int i = 1; i < tops.size(); i++) {
                assertThat(tops.get(i) - tops.get(i - 1)).isCloseTo(PITCH, within(0.15));
            }
            double columnTop = tops.get(0);
            assertThat(page.leftInk(columnTop, BOTTOM, Ink::isBlack)).isBetween(LEFT, LEFT + 1);
            assertThat(page.rightInk(columnTop, BOTTOM, Ink::isBlack)).isBetween(RIGHT - 1, RIGHT);
            // A line of the grid is higher than its characters: the ink begins and ends within the first and the last
            // line.
            assertThat(columnTop).isBetween(TOP, TOP + PITCH / 2);
            assertThat(page.lastInk(TOP, BOTTOM + 2, LEFT, RIGHT, Ink::isBlack)).isBetween(BOTTOM - 3, BOTTOM);
            assertThat(22 * PITCH).as("22 lines of the grid").isCloseTo(225, within(1.0));
            assertThat(page.columns(columnTop, columnTop + 5))
                    .as("characters in a line")
                    .isEqualTo(28);
        }
    }

    @Test
    void pageNumbersStandSevenMillimetresBelowOnAlternatingSides() throws IOException {
        try (Printed printed = Printed.of(fullPages())) {
            Ink odd = printed.page(1);
            Ink even = printed.page(2);
            double dash = even.firstInk(BOTTOM + 1, 297, LEFT + 5, LEFT + 7, Ink::isBlack);
            assertThat(dash - BOTTOM).isCloseTo(7, within(0.2));
            double oneCharacter = 14 * 25.4 / 72;
            assertThat(even.leftInk(BOTTOM + 1, 290, Ink::isBlack)).isCloseTo(LEFT + oneCharacter, within(0.6));
            assertThat(odd.rightInk(BOTTOM + 1, 290, Ink::isBlack)).isCloseTo(RIGHT - oneCharacter, within(0.6));
            assertThat(odd.leftInk(BOTTOM + 1, 290, Ink::isBlack)).isGreaterThan(150);
            assertThat(even.rightInk(BOTTOM + 1, 290, Ink::isBlack)).isLessThan(60);
        }
    }

    @Test
    void theImprintSitsOnTheLowerEdgeOfTheLastPage() throws IOException {
        try (Printed printed = Printed.of(Documents.request())) {
            Ink page = printed.page(printed.report.pages());
            double bottom = page.lastInk(TOP, BOTTOM + 3, LEFT + 1, LEFT + 2, Ink::isBlack);
            assertThat(bottom).isCloseTo(BOTTOM, within(0.15));
            double thickness = bottom - page.firstInk(bottom - 1, bottom, LEFT + 1, LEFT + 2, Ink::isBlack);
            assertThat(thickness).isCloseTo(0.35, within(0.15));
        }
    }

    /** 田 has ink on all sides and one gap to the next character. */
    private static OfficialDocument fullPages() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Documents.body("田".repeat(28 * 70)));
        return Documents.of("标题", blocks);
    }
}
