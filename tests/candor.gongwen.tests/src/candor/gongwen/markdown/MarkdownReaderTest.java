// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.gongwen.document.Block;
import candor.gongwen.document.Heading;
import candor.gongwen.document.NumberedList;
import candor.gongwen.document.Paragraph;
import candor.gongwen.document.Paragraph.Placement;
import candor.gongwen.document.Span;
import candor.gongwen.document.Span.Emphasis;
import candor.gongwen.document.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest {

    private final MarkdownReader reader = new MarkdownReader();

    @Test
    void headingsOfFourLevelsCarryNoNumber() {
        assertThat(reader.read("# 会议主题\n\n## 甲\n\n### 乙\n\n#### 丙"))
                .containsExactly(heading(1, "会议主题"), heading(2, "甲"), heading(3, "乙"), heading(4, "丙"));
    }

    @Test
    void headingEndingInFullStopTakesTheNextParagraphIn() {
        assertThat(reader.read("## 深入学习研讨。\n\n学习党章。\n\n另一段。"))
                .containsExactly(new Heading(2, List.of(Span.of("深入学习研讨")), List.of(Span.of("学习党章。"))), body("另一段。"));
    }

    @Test
    void linesOfAParagraphJoinWithoutSpaceInChineseAndWithOneBetweenLatinWords() {
        assertThat(reader.read("第一行，\n第二行 GB/T\n9704\n标准")).containsExactly(body("第一行，第二行 GB/T 9704标准"));
    }

    @ParameterizedTest
    @CsvSource({"flush,FLUSH", "centred,CENTRED", "right,RIGHT"})
    void placementIsWrittenAtTheEnd(String mark, Placement placement) {
        assertThat(reader.read("某段 {." + mark + "}")).containsExactly(new Paragraph(placement, List.of(Span.of("某段"))));
    }

    @Test
    void emphasisClosesBesideChinesePunctuation() {
        assertThat(spans("前**主持人：**张三*（楷体）*后"))
                .containsExactly(
                        Span.of("前"),
                        new Span("主持人：", Emphasis.STRONG, null),
                        Span.of("张三"),
                        new Span("（楷体）", Emphasis.KAI, null),
                        Span.of("后"));
    }

    @Test
    void orderedListsNestTwice() {
        assertThat(reader.read("1. 甲\n2. 乙\n   1. 子一\n   2. 子二\n3. 丙"))
                .containsExactly(new NumberedList(List.of(
                        item("甲"),
                        new NumberedList.Item(List.of(Span.of("乙")), List.of(item("子一"), item("子二"))),
                        item("丙"))));
    }

    @Test
    void tableTakesAlignmentAndWeightFromItsDelimiterRow() {
        List<Block> blocks = reader.read("问题清单{.caption}\n\n| 序号 | 问题 | 日期 |\n|:-:|------|--:|\n| 1 | 学 \\| 用 | 今 |");

        Table table = (Table) blocks.getFirst();
        assertThat(blocks).hasSize(1);
        assertThat(table.caption()).isEqualTo("问题清单");
        assertThat(table.columns())
                .containsExactly(
                        new Table.Column(3, Table.Align.CENTRE),
                        new Table.Column(6, Table.Align.LEFT),
                        new Table.Column(3, Table.Align.RIGHT));
        assertThat(table.header()).containsExactly(row("序号", "问题", "日期"));
        assertThat(table.rows()).containsExactly(row("1", "学 | 用", "今"));
    }

    @Test
    void emptyHeaderIsLeftOut() {
        Table table = (Table) reader.read("| | |\n|--|--|\n| 甲 | 乙 |").getFirst();

        assertThat(table.header()).isEmpty();
        assertThat(table.rows()).containsExactly(row("甲", "乙"));
    }

    @Test
    void indentedLinesArePlainText() {
        assertThat(reader.read("    缩进的段落")).containsExactly(body("缩进的段落"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
        正文\\n\\n<div>块</div>           ¦ 3 ¦ HTML
        正文<b>粗</b>                     ¦ 1 ¦ HTML
        ![图](a.png)                      ¦ 1 ¦ 图片
        见[网页](http://x)                ¦ 1 ¦ 链接
        [x]: http://x                     ¦ 1 ¦ 链接定义
        甲\\n\\n`代码`                    ¦ 3 ¦ 代码
        ```\\n代码\\n```                  ¦ 1 ¦ 代码块
        > 引用                            ¦ 1 ¦ 引用块
        甲\\n\\n- 项                      ¦ 3 ¦ 项目符号
        甲\\n\\n***                       ¦ 3 ¦ 分隔线
        甲\\\\\\n乙                       ¦ 1 ¦ 换行
        ##### 五层                        ¦ 1 ¦ 四层
        标题\\n---                        ¦ 1 ¦ 下划线
        ***叠***                          ¦ 1 ¦ 叠用
        3. 三                             ¦ 1 ¦ 从 1 开始
        甲{.left}                         ¦ 1 ¦ {.left}
        表题{.caption}\\n\\n甲            ¦ 1 ¦ 不是表格
        ## 接排。\\n\\n## 乙              ¦ 1 ¦ 接排
        |甲|乙|\\n|-|-|\\n|1|             ¦ 3 ¦ 1格
        |甲|乙|\\n|-|-|\\n|1|2|3|         ¦ 3 ¦ 3格
        |甲|乙|\\n|-|-|\\n|{.left}|2|     ¦ 3 ¦ 第一列
        |甲|乙|\\n|-|-|\\n|1|2{.left}|    ¦ 3 ¦ 不能有文字
        |甲|乙|\\n|-|-|\\n|1|2{.lines-0}| ¦ 3 ¦ {.lines-0}
        1. 甲\\n   1. 乙\\n      1. 丙    ¦ 3 ¦ 两层
        """)
    void whatHasNoPlaceInAnOfficialDocumentIsRefusedWithItsLine(String source, int line, String reason) {
        assertThatThrownBy(() -> reader.read(source.translateEscapes()))
                .isInstanceOfSatisfying(MarkdownException.class, e -> {
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.reason()).contains(reason);
                    assertThat(e).hasMessage("第" + line + "行：" + e.reason());
                });
    }

    @Test
    void aFormHasBroadCellsAndHighRows() {
        Table form = (Table) reader.read("""
                |  |  |  |
                |:-:|---|:-:|
                | 要点 | 甲{.lines-6} | {.left} |
                | 时间 | 乙 | 丙 |
                """).getFirst();

        assertThat(form.header()).isEmpty();
        assertThat(form.rows().getFirst().lines()).isEqualTo(6);
        assertThat(form.rows().getFirst().cells())
                .extracting(Table.Cell::columnSpan)
                .containsExactly(1, 2);
        assertThat(form.rows().getLast()).isEqualTo(row("时间", "乙", "丙"));
    }

    @Test
    void reservedCharactersInTheSourceAreRefused() {
        assertThatThrownBy(() -> reader.read("甲\n乙" + Character.toString(0xF0000)))
                .isInstanceOfSatisfying(
                        MarkdownException.class, e -> assertThat(e.line()).isEqualTo(2));
    }

    private List<Span> spans(String source) {
        return ((Paragraph) reader.read(source).getFirst()).spans();
    }

    private static Heading heading(int level, String text) {
        return new Heading(level, List.of(Span.of(text)), List.of());
    }

    private static Paragraph body(String text) {
        return Paragraph.body(List.of(Span.of(text)));
    }

    private static NumberedList.Item item(String text) {
        return new NumberedList.Item(List.of(Span.of(text)), List.of());
    }

    private static Table.Row row(String... cells) {
        return new Table.Row(List.of(cells).stream()
                .map(text -> Table.Cell.of(List.of(Span.of(text))))
                .toList());
    }
}
