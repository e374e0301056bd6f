// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import candor.gongwen.document.Block;
import candor.gongwen.document.Content;
import candor.gongwen.document.Imprint;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.document.Signature;
import candor.gongwen.document.Span;
import candor.gongwen.document.Table;
import candor.gongwen.document.Title;
import candor.gongwen.fixtures.Documents;
import candor.gongwen.fixtures.StressDocument;
import candor.gongwen.flow.FlowBuilder;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.style.Gb9704;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {

    private static final FontLibrary LIBRARY = FontLibrary.system();
    private static final double BOTTOM = Gb9704.MARGIN_TOP + Gb9704.TYPE_AREA_HEIGHT;

    @Test
    void fullPagesHaveTwentyTwoLinesOnTheGrid() {
        Pages pages = set(Documents.of("标题", paragraphs(60)));

        List<TextLine> body = body(pages.pages().get(1));
        assertThat(body).hasSize(22);
        for (int i = 0; i < body.size(); i++) {
            assertThat(body.get(i).runs().get(0).baseline())
                    .isCloseTo(Gb9704.MARGIN_TOP + (i + Gb9704.BASELINE) * Gb9704.LINE_PITCH, within(0.001));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSignatureNeverStandsOnAPageWithoutText(boolean sealed) {
        for (int lines = 8; lines < 32; lines++) {
            Pages pages = set(Documents.signed(lines, sealed, null));
            for (Page page : pages.pages()) {
                List<String> texts = body(page).stream().map(TextLine::text).toList();
                if (texts.contains("2022年1月5日")) {
                    assertThat(texts).as("%s lines", lines).contains(Documents.ISSUER);
                    assertThat(texts.stream()
                                    .filter(text -> text.startsWith("国"))
                                    .count())
                            .as("%s lines", lines)
                            .isGreaterThanOrEqualTo(2);
                }
            }
        }
    }

    @Test
    void aLastParagraphOfOneLineTakesTextAlongToo() {
        for (int lines = 8; lines < 32; lines++) {
            List<Block> text = List.of(Documents.body("国".repeat(26 + 28 * (lines - 1))), Documents.body("国特此报告。"));
            OfficialDocument document = new OfficialDocument(
                    Documents.metadata("标题"),
                    null,
                    new Content(new Title("标题", null), List.of(), text),
                    new Signature(Documents.ISSUER, "2022年1月5日", true),
                    null,
                    List.of(),
                    null);

            List<TextLine> last = body(set(document).pages().getLast());

            assertThat(last.stream().filter(line -> line.text().startsWith("国")).count())
                    .as("%s lines", lines)
                    .isGreaterThanOrEqualTo(2);
        }
    }

    /** Word processors hold on to the end of a long paragraph only where they have to: some of them move all of it. */
    @Test
    void aLongParagraphWhoseEndMovedIsReported() {
        Pages natural = set(Documents.signed(8, true, null));
        assertThat(natural.heldBlocks()).isEmpty();

        // A line and nineteen lines of one paragraph: the signature does not fit below them and takes the last two
        // along.
        Pages moved = set(Documents.signed(
                List.of(Documents.body(Documents.lines(1)), Documents.body(Documents.lines(19))), true, null));
        assertThat(moved.pages()).hasSize(2);
        assertThat(moved.heldBlocks()).containsExactly(2);

        // Moved as a whole, the only paragraph would leave the first page without text.
        assertThat(set(Documents.signed(20, true, null)).heldBlocks()).isEmpty();
    }

    @Test
    void aShortParagraphMovesAsAWholeWithItsHeading() {
        // Seventeen lines, a heading, two lines: all that the signature takes along begins with the heading.
        Pages moved = set(Documents.signed(
                List.of(
                        Documents.body(Documents.lines(17)),
                        Documents.heading(1, "请假规定"),
                        Documents.body(Documents.lines(2))),
                true,
                null));

        assertThat(moved.pages()).hasSize(2);
        assertThat(body(moved.pages().getLast()).getFirst().text()).isEqualTo("一、请假规定");
        assertThat(moved.heldBlocks()).isEmpty();
    }

    @Test
    void theImprintEndsOnTheLowerEdgeOfTheTypeArea() {
        Pages pages = set(Documents.signed(5, false, imprint()));

        assertThat(pages.imprint()).isEqualTo(ImprintPage.WITH_TEXT);
        RuleLine last = pages.pages().getLast().rules().getLast();
        assertThat(last.y() + last.height()).isCloseTo(BOTTOM, within(0.001));
        assertThat(last.height()).isCloseTo(Gb9704.mm(0.35), within(0.001));
    }

    @Test
    void anImprintWithoutRoomGetsAPageOfItsOwn() {
        for (int lines = 10; lines < 20; lines++) {
            Pages pages = set(Documents.signed(lines, false, imprint()));
            Page last = pages.pages().getLast();
            double lowest = body(last).stream()
                    .mapToDouble(line -> line.runs().get(0).baseline())
                    .max()
                    .orElse(0);
            double top = last.rules().getFirst().y();
            assertThat(lowest).as("%s lines", lines).isLessThan(top);
            assertThat(pages.imprint() == ImprintPage.NEXT).isEqualTo(body(last).isEmpty());
        }
    }

    @Test
    void tablesRepeatTheirHeaderAndCloseTheirFramesOnEveryPage() {
        Pages pages = set(StressDocument.create());

        List<Page> withTables = pages.pages().stream()
                .filter(page -> page.lines().stream().anyMatch(line -> line.part() == TextLine.Part.TABLE))
                .toList();
        assertThat(withTables).hasSizeGreaterThan(3);
        for (Page page : withTables) {
            List<String> texts = page.lines().stream()
                    .filter(line -> line.part() == TextLine.Part.TABLE)
                    .map(TextLine::text)
                    .limit(2)
                    .toList();
            assertThat(String.join("", texts)).startsWith("序号");
            double lowest = page.rules().stream()
                    .filter(rule -> rule.height() > 1 && rule.width() < 1)
                    .mapToDouble(rule -> rule.y() + rule.height())
                    .max()
                    .orElseThrow();
            double covered = page.rules().stream()
                    .filter(rule -> rule.width() > 1 && Math.abs(rule.y() - lowest) < 0.01)
                    .mapToDouble(rule -> rule.width() - Gb9704.TABLE_RULE)
                    .sum();
            assertThat(covered)
                    .as("last rule on page %s", page.number())
                    .isCloseTo(Gb9704.TYPE_AREA_WIDTH, within(0.1));
        }
    }

    @Test
    void aRowHigherThanHalfAPageIsSplitAndLosesNothing() {
        String text = "国".repeat(30 * 36);
        Table table = new Table(
                null,
                List.of(new Table.Column(1, Table.Align.LEFT)),
                List.of(),
                List.of(
                        new Table.Row(List.of(Table.Cell.of(List.of(Span.of("人".repeat(36 * 5)))))),
                        new Table.Row(List.of(Table.Cell.of(List.of(Span.of(text)))))));

        Pages pages = set(Documents.of("标题", List.of(table)));

        assertThat(pages.pages()).hasSize(2);
        StringBuilder printed = new StringBuilder();
        for (Page page : pages.pages()) {
            page.lines().stream()
                    .filter(line -> line.part() == TextLine.Part.TABLE)
                    .peek(line -> assertThat(line.runs().get(0).baseline()).isLessThan(BOTTOM))
                    .forEach(line -> printed.append(line.text()));
        }
        assertThat(printed.toString()).isEqualTo("人".repeat(36 * 5) + text);
    }

    @Test
    void theLastRowOfATableNeverStandsAlone() {
        for (int rows = 15; rows < 40; rows++) {
            List<Table.Row> body = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                body.add(new Table.Row(List.of(Table.Cell.of(List.of(Span.of("行"))))));
            }
            Table table = new Table(null, List.of(new Table.Column(1, Table.Align.LEFT)), List.of(), body);

            Page last = set(Documents.of("标题", List.of(table))).pages().getLast();

            assertThat(last.lines().stream().filter(line -> line.part() == TextLine.Part.TABLE))
                    .as("%s rows", rows)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void headingsLeadTheOutlineToTheirPlaces() {
        Pages pages = set(Documents.request());

        assertThat(pages.outline())
                .extracting(OutlineEntry::title)
                .startsWith(Documents.ISSUER + "关于召开党史学习教育专题民主生活会的请示", "附件：局党组党史学习教育专题民主生活会方案（送审稿）", "一、会议主题")
                .contains("（一）深入学习研讨");
        assertThat(pages.outline()).extracting(OutlineEntry::level).containsSubsequence(1, 1, 2, 2, 2, 3);
        OutlineEntry theme = pages.outline().get(2);
        assertThat(body(pages.pages().get(theme.page() - 1)))
                .filteredOn(line -> line.text().equals("一、会议主题"))
                .singleElement()
                .satisfies(line -> assertThat(line.runs().get(0).baseline() - theme.top())
                        .isCloseTo(Gb9704.BASELINE * Gb9704.LINE_PITCH, within(0.001)));
    }

    private static Imprint imprint() {
        return new Imprint(List.of("市纪委监委", "市委办公室"), "某局党组办公室", "2022年1月5日");
    }

    private static List<Block> paragraphs(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(Documents.body("会议由党组书记主持。"));
        }
        return blocks;
    }

    private static Pages set(OfficialDocument document) {
        DocumentFonts fonts = new DocumentFonts(LIBRARY);
        return new Typesetter(fonts).set(new FlowBuilder(fonts).build(document));
    }

    private static List<TextLine> body(Page page) {
        return page.lines().stream()
                .filter(line ->
                        line.part() == TextLine.Part.BODY && !line.runs().isEmpty())
                .toList();
    }
}
