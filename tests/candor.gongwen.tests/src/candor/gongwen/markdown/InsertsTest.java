// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.document.Block;
import candor.gongwen.document.Heading;
import candor.gongwen.document.NumberedList;
import candor.gongwen.document.Paragraph;
import candor.gongwen.document.Span;
import candor.gongwen.document.Span.Emphasis;
import candor.gongwen.document.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsertsTest {

    private final MarkdownReader reader = new MarkdownReader();
    private final Inserts inserts = new Inserts();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 标题",
                "1. 一",
                "- 项",
                "* 项",
                "> 引",
                "|a|b|",
                "<b>&amp;</b>",
                "[x](y)",
                "![x](y)",
                "`c`",
                "**粗**",
                "_k_",
                "\\*",
                "~~~",
                "---",
                "===",
                "{.centred}",
                "甲。",
                "  两边有空格  ",
                "\uDBC0\uDC00\uDB80\uDC00",
                "&nbsp;",
                "$" + "{x}",
                "<#if>"
            })
    void textComesOutVerbatimWhereverItStands(String text) {
        String p = inserts.insert(text, "o");
        Span whole = new Span(text, Emphasis.NONE, "o");

        List<Block> blocks = reader.read(
                p + "\n\n## " + p + "\n\n1. " + p + "\n\n| h |\n|---|\n| " + p + " |\n\n甲**" + p + "**乙", inserts);

        assertThat(blocks)
                .containsExactly(
                        Paragraph.body(List.of(whole)),
                        new Heading(2, List.of(whole), List.of()),
                        new NumberedList(List.of(new NumberedList.Item(List.of(whole), List.of()))),
                        new Table(
                                null,
                                List.of(new Table.Column(3, Table.Align.LEFT)),
                                List.of(new Table.Row(List.of(Table.Cell.of(List.of(Span.of("h")))))),
                                List.of(new Table.Row(List.of(Table.Cell.of(List.of(whole)))))),
                        Paragraph.body(List.of(Span.of("甲"), new Span(text, Emphasis.STRONG, "o"), Span.of("乙"))));
    }

    @Test
    void neighboursKeepTheirOwnOrigin() {
        assertThat(reader.read("由" + inserts.insert("甲", "1") + inserts.insert("乙", "2") + "讲", inserts))
                .containsExactly(Paragraph.body(List.of(
                        Span.of("由"),
                        new Span("甲", Emphasis.NONE, "1"),
                        new Span("乙", Emphasis.NONE, "2"),
                        Span.of("讲"))));
    }

    @Test
    void lineBreaksMakeParagraphsInTheBodyAndLinesInACell() {
        String p = inserts.insert("甲\r\n\r\n乙\u2028丙", "o");

        assertThat(reader.read(p + "。", inserts))
                .containsExactly(
                        Paragraph.body(List.of(new Span("甲", Emphasis.NONE, "o"))),
                        Paragraph.body(List.of(new Span("乙", Emphasis.NONE, "o"))),
                        Paragraph.body(List.of(new Span("丙", Emphasis.NONE, "o"), Span.of("。"))));
        Table table = (Table) reader.read("|h|\n|-|\n|" + p + "|", inserts).getFirst();
        assertThat(table.rows().getFirst().cells().getFirst().spans())
                .containsExactly(new Span("甲\n\n乙\n丙", Emphasis.NONE, "o"));
    }

    @Test
    void headingStaysOnOneLine() {
        assertThat(reader.read("# " + inserts.insert("甲\n乙", "o"), inserts))
                .containsExactly(new Heading(1, List.of(new Span("甲 乙", Emphasis.NONE, "o")), List.of()));
    }

    @Test
    void charactersThatNoPageCanShowAreDropped() {
        assertThat(inserts.expand(inserts.insert("a\u0000b\u0007c\td\uD800", null)))
                .isEqualTo("abc d\uFFFD");
        assertThat(inserts.insert("\u0001", null)).isEmpty();
    }

    @Test
    void rareCharactersOfTheBasicPrivateUseAreaAreOrdinaryText() {
        assertThat(reader.read("张\uE863")).containsExactly(Paragraph.body(List.of(Span.of("张\uE863"))));
    }
}
