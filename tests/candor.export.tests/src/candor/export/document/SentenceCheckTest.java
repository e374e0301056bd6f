// SPDX-License-Identifier: EPL-2.0
package candor.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.document.Content;
import candor.gongwen.document.Masthead;
import candor.gongwen.document.Metadata;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.document.Paragraph;
import candor.gongwen.document.Span;
import candor.gongwen.document.Table;
import candor.gongwen.document.Title;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCheckTest {

    /** One case for each kind of sentence that was sent back. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "局办公室负责材料报送；局办公室负责会议统筹。 | 同一部门",
                "学习《准则》、《条例》，提高认识。 | 书名号",
                "做到“学史明理”、“学史增信”。 | 书名号、引号之间",
                "根据《关于印发《条例》的通知》要求，制定本方案。 | 书名号里面",
                "会议以“做到“两个维护””为主题，开半天。 | 引号里面",
                "走好新的赶考之路。。 | 标点重复",
                "逐项对照（做到两个维护；），深入查摆。 | 标点重复",
                "通过座谈会，通过走访，通过意见箱征求意见。 | 连用“通过”",
                "走访服务对象31人次，收到意见7条。 | 人次",
                "书面征求意见发出120份、收回199份。 | 收回多于发出",
                "征求意见建议45条，其中对班子26条、对个人20条。 | 分项与合计",
                "会议在示例市水务局第一会议室召开，会期半天 | 句末缺标点"
            })
    void isSaid(String sentence, String remark) {
        assertThat(SentenceCheck.of(document(null, "标题", sentence)))
                .singleElement()
                .asString()
                .contains(remark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "局办公室负责材料报送，会议统筹；局规划建设科负责现场核实。",
                "学习《准则》《条例》（示组发1号）、《规定》，提高认识。",
                "根据《关于印发〈条例〉的通知》，会议以“做到‘两个维护’”为主题。",
                "会前，通过座谈会（2场、26人次）、走访服务对象（5处、31人次）等方式征求意见。",
                "书面征求意见发出120份、收回113份，征求意见建议45条，其中对班子26条、对个人19条。",
                "他问：“谁来管？”",
                "（联系人：林溪桥，电话：0999-5550101）",
                "时间：2022年1月20日（星期四）8:30",
                "现将有关事项通知如下，请遵照执行：",
                "拟于XXX召开，会期XXX"
            })
    void aGoodSentenceIsLeftAlone(String sentence) {
        assertThat(SentenceCheck.of(document(null, "标题", sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "中共示例市水务局党组文件, 中共示例市水务局党组关于召开会议的请示, false",
        "中共示例市水务局党组文件, 示例市水务局党组关于召开会议的请示, true",
        "示例市水务局文件, 示例市水务局关于召开会议的请示, false",
        "示例市水务局党组文件, 中共示例市水务局党组关于召开会议的请示, true"
    })
    void markAndTitleNameTheSameBody(String mark, String title, boolean wrong) {
        assertThat(SentenceCheck.of(document(mark, title, "召开会议。"))).hasSize(wrong ? 1 : 0);
    }

    @Test
    void nobodyIsAbsentFromWhatEachStudiesAlone() {
        assertThat(SentenceCheck.of(form("形式", "个人自学", "缺席", "无")))
                .singleElement()
                .asString()
                .contains("自学人员");
        assertThat(SentenceCheck.of(form("形式", "集中研讨", "缺席", "无"))).isEmpty();
        assertThat(SentenceCheck.of(form("形式", "个人自学", "组织人", "陶樾"))).isEmpty();
    }

    /** What somebody said stands in a cell as it was said. */
    @Test
    void cellsAreReadForFiguresOnly() {
        assertThat(SentenceCheck.of(form("意见", "学了《甲》、《乙》。。", "其他", "发出3份、收回5份")))
                .singleElement()
                .asString()
                .contains("收回多于发出");
    }

    private static OfficialDocument form(String... cells) {
        List<Table.Cell> row = List.of(cells).stream()
                .map(text -> Table.Cell.of(List.of(Span.of(text))))
                .toList();
        Table.Column column = new Table.Column(1, Table.Align.LEFT);
        Table table = new Table(null, List.of(column, column, column, column), List.of(), List.of(new Table.Row(row)));
        return document(null, new Content(new Title("表", null), List.of(), List.of(table)));
    }

    private static OfficialDocument document(String mark, String title, String sentence) {
        return document(
                mark,
                new Content(new Title(title, null), List.of(), List.of(Paragraph.body(List.of(Span.of(sentence))))));
    }

    private static OfficialDocument document(String mark, Content content) {
        Masthead masthead = mark == null ? null : new Masthead(mark, "示水党组〔2022〕1号", List.of(), null, null, null);
        return new OfficialDocument(
                new Metadata("", "", Locale.SIMPLIFIED_CHINESE), masthead, content, null, null, List.of(), null);
    }
}
