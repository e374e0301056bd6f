// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import candor.gongwen.document.Block;
import candor.gongwen.document.Heading;
import candor.gongwen.document.NumberedList;
import candor.gongwen.document.Span;
import candor.gongwen.document.Table;
import candor.gongwen.fixtures.Documents;
import candor.gongwen.fixtures.WideDocument;
import candor.gongwen.flow.FlowTable.FlowCell;
import candor.gongwen.flow.ParagraphFormat.Keep;
import candor.gongwen.style.FontRole;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.Sheet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowBuilderTest {

    private final FlowBuilder builder = new FlowBuilder(new EmMeasure());

    @Test
    void headingsAreNumberedAndStartTheLevelsBelowAnew() {
        List<String> texts = texts(
                Documents.heading(1, "甲"),
                Documents.heading(2, "乙"),
                Documents.heading(3, "丙"),
                Documents.heading(4, "丁"),
                Documents.heading(4, "戊"),
                Documents.heading(3, "己"),
                Documents.heading(4, "庚"),
                Documents.heading(1, "辛"),
                Documents.heading(2, "壬"));

        assertThat(texts).containsExactly("一、甲", "（一）乙", "1.丙", "（1）丁", "（2）戊", "2.己", "（1）庚", "二、辛", "（一）壬");
    }

    @ParameterizedTest
    @CsvSource({"1,一", "10,十", "11,十一", "20,二十", "21,二十一", "99,九十九"})
    void numbersAreWrittenInChinese(int number, String chinese) {
        assertThat(ChineseNumerals.of(number)).isEqualTo(chinese);
    }

    @Test
    void aRunInHeadingKeepsItsTypeAndEndsWithOneFullStop() {
        FlowParagraph open = paragraph(new Heading(2, List.of(Span.of("学习研讨")), List.of(Span.of("要深入。"))));
        FlowParagraph closed = paragraph(new Heading(2, List.of(Span.of("怎么办？")), List.of(Span.of("要深入。"))));

        assertThat(text(open)).isEqualTo("（一）学习研讨。要深入。");
        assertThat(text(closed)).isEqualTo("（一）怎么办？要深入。");
        assertThat(open.spans().getFirst().style().role()).isEqualTo(FontRole.KAI);
        assertThat(open.spans().getLast().style().role()).isEqualTo(FontRole.FANGSONG);
        assertThat(open.bookmark()).isEqualTo("（一）学习研讨");
        assertThat(open.format().keep()).isEqualTo(Keep.ENDS);
    }

    @Test
    void listsAreNumberedOneLevelDownInBrackets() {
        NumberedList.Item child = new NumberedList.Item(List.of(Span.of("内")), List.of());
        NumberedList list = new NumberedList(List.of(
                new NumberedList.Item(List.of(Span.of("甲")), List.of(child, child)),
                new NumberedList.Item(List.of(Span.of("乙")), List.of())));

        assertThat(texts(list)).containsExactly("1.甲", "（1）内", "（2）内", "2.乙");
    }

    @Test
    void whatAPersonTypedOnSeveralLinesIsAsManyParagraphs() {
        assertThat(texts(Documents.body("一\n二"))).containsExactly("一", "二");
    }

    /** The line before an address that no line may part would be stretched to twice its length. */
    @ParameterizedTest
    @CsvSource({"电子版发至dangban@example.gov.cn。,BODY_LEFT", "电话：0571-8123 4567。,BODY", "'共1,286人次。',BODY"})
    void aParagraphWithALongUnbreakableRunIsNotStretched(String text, ParagraphStyle style) {
        assertThat(paragraph(Documents.body(text)).style()).isEqualTo(style);
    }

    @Test
    void aBlankLinePartsATableFromText() {
        Table table = new Table(null, List.of(column(1)), List.of(), List.of());
        Flow flow = builder.build(Documents.of("标题", List.of(table, Documents.body("文"), table, table)));

        assertThat(flow.blocks().stream()
                        .map(block -> block instanceof FlowParagraph paragraph ? paragraph.style() : null))
                .containsExactly(
                        ParagraphStyle.TITLE,
                        null,
                        ParagraphStyle.BLANK,
                        ParagraphStyle.BODY,
                        ParagraphStyle.BLANK,
                        null,
                        ParagraphStyle.BLANK,
                        null);
    }

    @Test
    void theRequestHasItsElementsInTheirOrder() {
        Flow flow = builder.build(Documents.request());

        assertThat(flow.blocks().getFirst()).isInstanceOf(FlowMasthead.class);
        assertThat(flow.blocks().getLast()).isInstanceOf(FlowImprint.class);
        List<FlowParagraph> paragraphs = paragraphs(flow);
        assertThat(paragraphs.stream().map(FlowParagraph::style).limit(8))
                .containsExactly(
                        ParagraphStyle.TITLE,
                        ParagraphStyle.RECIPIENTS,
                        ParagraphStyle.BODY,
                        ParagraphStyle.BODY,
                        ParagraphStyle.ATTACHMENT_NOTE,
                        ParagraphStyle.SIGNATURE,
                        ParagraphStyle.DATE,
                        ParagraphStyle.NOTE);
        assertThat(paragraphs.get(0).format().blankBefore()).isEqualTo(2);
        assertThat(text(paragraphs.get(1))).isEqualTo("中共示例市委组织部：");
        assertThat(paragraphs.get(2).format().keep()).isEqualTo(Keep.NOT);
        assertThat(paragraphs.get(3).format().keep()).isEqualTo(Keep.WHOLE);
        FlowParagraph label = paragraphs.get(8);
        assertThat(label.style()).isEqualTo(ParagraphStyle.ATTACHMENT_LABEL);
        assertThat(text(label)).isEqualTo("附件");
        assertThat(label.format().newPage()).isTrue();
        assertThat(paragraphs.get(9).format().blankBefore()).isEqualTo(1);
        assertThat(text(paragraphs.get(10))).isEqualTo("（送审稿）");
        assertThat(paragraphs.get(10).format().blankAfter()).isEqualTo(1);
    }

    @Test
    void aWideAttachmentTurnsItsSheets() {
        List<FlowBlock> blocks = builder.build(WideDocument.create()).blocks();

        assertThat(blocks.stream().filter(FlowSection.class::isInstance))
                .containsExactly(new FlowSection(Sheet.LANDSCAPE), new FlowSection(Sheet.PORTRAIT));
        FlowTable wide = (FlowTable)
                blocks.stream().filter(FlowTable.class::isInstance).findFirst().orElseThrow();
        assertThat(wide.columnWidths().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(Gb9704.TYPE_AREA_HEIGHT, within(0.05));
    }

    @Test
    void theImprintStandsUpright() {
        assertThat(builder.build(WideDocument.table()).blocks())
                .startsWith(new FlowSection(Sheet.LANDSCAPE))
                .endsWith(new FlowSection(Sheet.PORTRAIT), new FlowImprint(WideDocument.IMPRINT));
    }

    @Test
    void cellsKnowTheirColumnsBesideMergedCells() {
        Table table = new Table(
                null,
                List.of(column(1), column(2), column(3)),
                List.of(),
                List.of(
                        new Table.Row(List.of(new Table.Cell(List.of(), 1, 2), new Table.Cell(List.of(), 2, 1))),
                        new Table.Row(List.of(Table.Cell.of(List.of()), Table.Cell.of(List.of()))),
                        new Table.Row(List.of(Table.Cell.of(List.of())))));

        FlowTable flow = TableFlow.of(table, Gb9704.TYPE_AREA_WIDTH, new EmMeasure());

        assertThat(flow.columnWidths().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(Gb9704.TYPE_AREA_WIDTH, within(0.05));
        assertThat(columns(flow, 0)).containsExactly(0, 1);
        assertThat(columns(flow, 1)).containsExactly(1, 2);
        assertThat(columns(flow, 2)).containsExactly(0, 1, 2);
    }

    @Test
    void aRowWithMoreCellsThanColumnsIsRefused() {
        Table table = new Table(
                null,
                List.of(column(1)),
                List.of(),
                List.of(new Table.Row(List.of(Table.Cell.of(List.of()), Table.Cell.of(List.of())))));

        assertThatThrownBy(() -> TableFlow.of(table, Gb9704.TYPE_AREA_WIDTH, new EmMeasure()))
                .hasMessageContaining("2格")
                .hasMessageContaining("1格");
    }

    private static List<Integer> columns(FlowTable table, int row) {
        return table.rows().get(row).cells().stream().map(FlowCell::column).toList();
    }

    private static Table.Column column(double weight) {
        return new Table.Column(weight, Table.Align.LEFT);
    }

    private FlowParagraph paragraph(Block block) {
        return paragraphs(builder.build(Documents.of("标题", List.of(block)))).getLast();
    }

    private List<String> texts(Block... blocks) {
        return paragraphs(builder.build(Documents.of("标题", List.of(blocks)))).stream()
                .skip(1)
                .map(FlowBuilderTest::text)
                .toList();
    }

    private static List<FlowParagraph> paragraphs(Flow flow) {
        return flow.blocks().stream()
                .filter(FlowParagraph.class::isInstance)
                .map(FlowParagraph.class::cast)
                .toList();
    }

    private static String text(FlowParagraph paragraph) {
        return paragraph.spans().stream().map(FlowSpan::text).collect(Collectors.joining());
    }
}
