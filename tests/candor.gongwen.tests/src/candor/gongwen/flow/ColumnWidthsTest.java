// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import candor.gongwen.document.Span;
import candor.gongwen.document.Table;
import candor.gongwen.document.Table.Align;
import candor.gongwen.document.Table.Cell;
import candor.gongwen.document.Table.Column;
import candor.gongwen.document.Table.Row;
import candor.gongwen.flow.FlowTable.FlowCell;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.Sheet;
import candor.gongwen.style.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnWidthsTest {

    private static final double LANDSCAPE = Sheet.LANDSCAPE.typeAreaWidth();
    private static final double WIDTH = Gb9704.TYPE_AREA_WIDTH;
    private static final TextStyle TEXT = ParagraphStyle.TABLE_TEXT.textStyle();

    private final EmMeasure measure = new EmMeasure();

    /** Whatever weight the column has: its heading and what stands in it are not parted. */
    @ParameterizedTest
    @ValueSource(strings = {"欧阳建华", "2022年12月31日", "1,286", "主要负责人", "责任处室（盖章）"})
    void aColumnIsAsWideAsWhatMayNotBeParted(String item) {
        FlowTable table = table(1, item, "国".repeat(200));

        assertThat(table.columnWidths().getFirst() - 2 * Gb9704.TABLE_PADDING_X)
                .isGreaterThanOrEqualTo(measure.width(item, TEXT));
        assertThat(sum(table)).isCloseTo(WIDTH, within(0.05));
    }

    @Test
    void weightsRuleWhereThereIsRoom() {
        FlowTable table = table(20, "序", "国".repeat(10));

        assertThat(table.columnWidths().getFirst()).isCloseTo(WIDTH / 2, within(0.05));
    }

    /** What one column has to spare, the text of another takes, so that the row gets lower. */
    @Test
    void aColumnLendsWhatItDoesNotNeed() {
        double first = table(20, "2022年12月31日", "国".repeat(200)).columnWidths().getFirst();

        assertThat(first).isLessThan(WIDTH / 3).isGreaterThan(measure.width("2022年12月31日", TEXT));
    }

    /** A column for signatures has empty cells, and keeps the width that it was given. */
    @Test
    void aColumnToWriteInKeepsItsWidth() {
        assertThat(table(20, "", "国".repeat(200)).columnWidths().getFirst()).isCloseTo(WIDTH / 2, within(0.05));
    }

    /** More columns than the page has room for: they share the lack, and the table is as wide as the type area. */
    @Test
    void moreThanThePageHasIsShared() {
        Row row = row(Stream.generate(() -> "2022年12月31日").limit(8).toArray(String[]::new));
        Table table = new Table(
                null,
                Stream.generate(() -> new Column(1, Align.CENTRE)).limit(8).toList(),
                List.of(),
                List.of(row));

        assertThat(sum(TableFlow.of(table, WIDTH, measure))).isCloseTo(WIDTH, within(0.05));
    }

    /** An address of the web is longer than the page is wide; it is broken, and nothing else is. */
    @Test
    void oneLongWordPartsNoDate() {
        FlowTable table = table(1, "2022年12月31日", "x".repeat(200));

        assertThat(table.columnWidths().getFirst() - 2 * Gb9704.TABLE_PADDING_X)
                .isGreaterThanOrEqualTo(measure.width("2022年12月31日", TEXT));
        assertThat(sum(table)).isCloseTo(WIDTH, within(0.05));
    }

    /** Names, the ends of a period, the day and its hour: on as many lines as they need, and none of them is parted. */
    @ParameterizedTest
    @CsvSource({
        "闫明臣、罗小明、欧阳建华、王建国, 闫明臣、|罗小明、|欧阳建华、|王建国",
        "2021年12月24日至12月31日, 2021年12月24日|至12月31日",
        "2022年12月20日8:30—11:56, 2022年12月20日|8:30—11:56",
        "2021年12月27日下午至晚上, 2021年12月27日下午至晚上",
        "示例市水务局党组〔2022〕17号, 示例市水务局党组|〔2022〕17号",
        "乃比江·买买提依明、闫明臣, 乃比江·|买买提依明、|闫明臣",
        "乃比江·买买提依明·阿卜杜热西提, 乃比江·|买买提依明·|阿卜杜热西提",
        "沈喆、水资源管理科、戴雨禾, 沈喆、|水资源管理科、|戴雨禾",
        "已销号（2022年3月11日）, 已销号|（2022年3月11日）",
        "2022年11月30日（2022年9月30日延期）, 2022年11月30日|（2022年9月30日|延期）"
    })
    void whatDoesNotFitIsBrokenBetweenItsParts(String text, String lines) {
        FlowTable table = table(1, text, "国".repeat(200));

        FlowCell cell = table.rows().getFirst().cells().getFirst();
        assertThat(cell.lines().stream()
                        .map(line -> line.stream().map(FlowSpan::text).collect(Collectors.joining())))
                .containsExactly(lines.split("\\|"));
    }

    /** The label of a row and a post stand on one line where the columns can be as wide. */
    @Test
    void labelsAreNotParted() {
        for (String label : List.of("谈话对象指出的问题", "谈话人（签名）", "党组成员、机关党委书记")) {
            assertThat(table(1, label, "国".repeat(200)).columnWidths().getFirst() - 2 * Gb9704.TABLE_PADDING_X)
                    .isGreaterThanOrEqualTo(measure.width(label, TEXT));
        }
    }

    /** A form has no text: its labels and posts take all of the width before one of them is parted. */
    @Test
    void labelsOfAFormTakeAllTheRoom() {
        Table form = new Table(
                null,
                Stream.generate(() -> new Column(1, Align.CENTRE)).limit(4).toList(),
                List.of(),
                List.of(row("谈话对象", "鲁言蹊", "职务", "组织委员、办公室副主任"), row("谈话对象指出的问题", "", "谈话对象（签名）", "")));

        FlowTable table = TableFlow.of(form, WIDTH, measure);

        assertThat(table.columnWidths().getFirst() - 2 * Gb9704.TABLE_PADDING_X)
                .isGreaterThanOrEqualTo(measure.width("谈话对象指出的问题", TEXT));
    }

    /** A short sentence among long ones is text like them: its column does not keep it whole at the cost of the others. */
    @Test
    void shortSentencesAreTextWhereOthersAreLong() {
        Table table = new Table(
                null,
                List.of(new Column(14, Align.LEFT), new Column(10, Align.LEFT)),
                List.of(row("问题", "建议")),
                List.of(row("国".repeat(200), "发现苗头一周内谈话提醒。"), row("国".repeat(100), "国".repeat(20))));
        List<Double> widths = TableFlow.of(table, WIDTH, measure).columnWidths();

        assertThat(widths.getLast()).isLessThan(measure.width("发现苗头一周内谈话提醒。", TEXT));
        assertThat(widths.getFirst()).isGreaterThan(widths.getLast() * 2);
    }

    /** Labels are not kept whole at the cost of the column that holds the text: it has most of what its weight gives it. */
    @Test
    void textKeepsItsRoomBesideLabels() {
        Table list = new Table(
                null,
                Stream.of(4, 9, 9, 22, 7, 4, 4, 5, 7)
                        .map(weight -> new Column(weight, Align.CENTRE))
                        .toList(),
                List.of(row("件号", "责任者", "文号", "题名", "日期", "页数", "密级", "保管期限", "备注")),
                List.of(
                        row(
                                "1",
                                "中共示例市委组织部",
                                "示组通〔2021〕58号",
                                "国".repeat(20),
                                "2021年12月20日",
                                "6",
                                "",
                                "30年",
                                "请示与方案合为一件"),
                        row(
                                "2",
                                "中共示例市水务局党组",
                                "示水党组〔2021〕46号",
                                "国".repeat(24),
                                "2021年12月23日",
                                "3",
                                "",
                                "永久",
                                "不记提出人姓名")));

        assertThat(TableFlow.of(list, LANDSCAPE, measure).columnWidths().get(3))
                .isGreaterThan(LANDSCAPE * 22 / 71 * 0.65);
    }

    @Test
    void aPostIsNotPartedBecauseAnotherOneIsTooLong() {
        Table table = new Table(
                null,
                List.of(new Column(1, Align.LEFT), new Column(2, Align.LEFT)),
                List.of(row("职务", "签名")),
                List.of(row("党组成员、机关党委书记", ""), row("党组成员、市纪委驻局纪检监察组组长", "")));

        assertThat(TableFlow.of(table, WIDTH / 2, measure).columnWidths().getFirst())
                .isGreaterThan(measure.width("党组成员、机关党委书记", TEXT));
    }

    private FlowTable table(double weight, String first, String second) {
        Table table = new Table(
                null,
                List.of(new Column(weight, Align.CENTRE), new Column(20, Align.LEFT)),
                List.of(row("责任人", "内容")),
                List.of(row(first, second)));
        return TableFlow.of(table, WIDTH, measure);
    }

    private static double sum(FlowTable table) {
        return table.columnWidths().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static Row row(String... texts) {
        return new Row(
                Stream.of(texts).map(text -> Cell.of(List.of(Span.of(text)))).toList());
    }
}
