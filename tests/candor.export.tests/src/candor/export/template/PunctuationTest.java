// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.document.DocumentException;
import candor.gongwen.document.Span;
import candor.gongwen.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks where a template and a text of the dossier meet; the text stands for {@code ${meeting.theme}}. */
class PunctuationTest {

    private final TemplateFixture fixture = new TemplateFixture();

    @ParameterizedTest
    @CsvSource({
        "${t}。, 走好新的赶考之路。, 走好新的赶考之路。",
        "${t}；, 走好新的赶考之路。, 走好新的赶考之路；",
        "（${t}）, 做到两个维护；, （做到两个维护）",
        "${t}。, 走好了吗？, 走好了吗？",
        "会议以“${t}”为主题, 做到“两个维护”, 会议以“做到‘两个维护’”为主题",
        "会议以“${t}”为主题, 走好赶考之路。, 会议以“走好赶考之路”为主题",
        "学习《${t}》, 关于印发《条例》的通知, 学习《关于印发〈条例〉的通知》",
        "学习《${t}》、《规定》, 条例, 学习《条例》《规定》",
        "学习《${t}》（示组发1号）、《规定》, 条例, 学习《条例》（示组发1号）、《规定》",
        "“${t}”、“乙”, 甲, “甲”“乙”",
        "${t}，再次, 一、二, 一、二，再次",
    })
    void areMendedByOneRule(String template, String text, String printed) throws DocumentException {
        assertThat(body(template, text)).isEqualTo(printed);
    }

    /** What somebody said is printed as it was said. */
    @ParameterizedTest
    @CsvSource({"他说：“会议多，“文山”也多。”。, 。", "《甲》、《乙》都学了。。, 。", "谁来管？。真的, 的"})
    void withinOneTextNothingIsChanged(String text, String end) throws DocumentException {
        assertThat(body("${t}", text)).isEqualTo(text).endsWith(end);
    }

    /** A sentence that ends with somebody's text gets its stop; a label, an enumeration that goes on and a finished sentence get none. */
    @ParameterizedTest
    @CsvSource({
        "${t}, '学用结合还不够紧，集中学习后落实清单少', 。",
        "会上指出：${t}, '学用结合还不够紧，集中学习后落实清单少', 。",
        "${t}, '学用结合还不够紧，集中学习后落实清单少。', ''",
        "${t}, '学用结合还不够紧，集中学习后落实清单少：', ''",
        "${t}, '大家说：“清单要一项一项落实，不能只写不做。”', ''",
        "${t}, 示例市水务局第一会议室和第二会议室, ''"
    })
    void aSentenceEndsWithAStop(String template, String text, String stop) throws DocumentException {
        assertThat(body(template, text)).isEqualTo(template.replace("${t}", text) + stop);
    }

    @Test
    void cellsAreReadToo() throws DocumentException {
        fixture.dossier().getMeeting().setTheme("甲。");
        Table table = (Table) fixture.render(TemplateFixture.HEAD + "| a |\n|---|\n| ${meeting.theme}；乙 |\n")
                .document()
                .content()
                .blocks()
                .getFirst();

        assertThat(table.rows().getFirst().cells().getFirst().spans())
                .extracting(Span::text)
                .containsExactly("甲", "；乙");
    }

    private String body(String template, String text) throws DocumentException {
        fixture.dossier().getMeeting().setTheme(text);
        return fixture.body(template.replace("${t}", "${meeting.theme}") + "\n");
    }
}
