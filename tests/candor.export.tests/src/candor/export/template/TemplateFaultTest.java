// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faulty and hostile templates. */
class TemplateFaultTest {

    private final TemplateFixture fixture = new TemplateFixture();

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
        甲\\n${meeting.themes}                   ¦ 6 ¦ 1  ¦ （Meeting）没有“themes”；是否为：theme
        甲 ${metting.theme}                      ¦ 5 ¦ 3  ¦ 模板数据没有“metting”；是否为：meeting
        ${meeting.date.yaer}                     ¦ 5 ¦ 1  ¦ 日期没有“yaer”；是否为：year
        <#if meeting.themes??>x</#if>            ¦ 5 ¦ 1  ¦ 没有“themes”
        ${meeting.themes!}                       ¦ 5 ¦ 1  ¦ 没有“themes”
        <#if meeting.theme == "x">x</#if>        ¦ 5 ¦ 6  ¦ “meeting.theme”在本卷宗中没有值
        甲\\n\\n<#list meeting.agenda>           ¦ 7 ¦ 1  ¦ 模板语法有误
        ${meeting}                               ¦ 5 ¦ 3  ¦ 模板写法有误
        甲\\n\\n- 项                             ¦ 7 ¦ 0  ¦ 项目符号
        """)
    void faultIsReportedWithItsPlaceInTheFile(String body, int line, int column, String reason) {
        fixture.dossier().getMeeting().setDate(LocalDate.of(2022, 1, 5));
        assertThatThrownBy(() -> fixture.body(body.translateEscapes()))
                .isInstanceOfSatisfying(TemplateFailure.class, e -> {
                    assertThat(e.getMessage()).contains(reason);
                    assertThat(e.template()).isEqualTo("t.md");
                    assertThat(List.of(e.line(), e.column())).isEqualTo(List.of(line, column));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
        author: 甲\\ntitel: 乙                      ¦ 3 ¦ 1 ¦ 没有“titel”这一项；是否为：title
        author: 甲                                  ¦ 1 ¦ 0 ¦ 缺少 title
        author: 甲\\ntitle: 乙\\ntitle: 丙          ¦ 4 ¦ 1 ¦ 重复了“title”
        author: &a 甲\\ntitle: *a                   ¦ 2 ¦ 9 ¦ 锚点
        author: 甲\\ntitle: [乙]                    ¦ 3 ¦ 8 ¦ 应当是文字
        author: 甲\\ntitle: "x${meeting.themes}"    ¦ 3 ¦ 10 ¦ 没有“themes”
        author: 甲\\ntitle: |\\n  乙\\n  丙 ${meeting.themes} ¦ 5 ¦ 5 ¦ 没有“themes”
        author: 甲\\ntitle: ""                      ¦ 0 ¦ 0 ¦ title
        author: 甲\\ntitle: 乙\\norientation: 横排  ¦ 0 ¦ 0 ¦ portrait 或 landscape
        author: [                                   ¦ 3 ¦ 1 ¦ YAML
        """)
    void faultInTheHeadIsReportedWithItsPlaceInTheFile(String head, int line, int column, String reason) {
        assertThatThrownBy(() -> fixture.render("---\n" + head.translateEscapes() + "\n---\n正文\n"))
                .isInstanceOfSatisfying(TemplateFailure.class, e -> {
                    assertThat(e.getMessage()).contains(reason);
                    assertThat(List.of(e.line(), e.column())).isEqualTo(List.of(line, column));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()}",
                "${meeting?api.class}",
                "<#include \"/etc/passwd\">",
                "<#import \"x.md\" as x>",
                "${meeting.theme?no_esc}",
                "<#noautoesc>${meeting.theme}</#noautoesc>",
                "<#outputformat \"HTML\">${meeting.theme}</#outputformat>",
                "<#outputformat \"plainText\">${meeting.theme}</#outputformat>",
                "${meeting.class}",
                "${meeting.eContainer}",
                "${.data_model.x}",
            })
    void templateReachesNothingButTheDossier(String body) {
        fixture.dossier().getMeeting().setTheme("题");
        assertThatThrownBy(() -> fixture.body(body)).isInstanceOf(TemplateFailure.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1..2000000000 as x></#list>",
                "<#list 1.. as x>甲</#list>",
                "<#macro m><@m/></#macro><@m/>",
                "<#assign s = \"甲甲\"><#list 1..60 as x><#assign s = s + s></#list>",
                "<#list 1.. as x><#attempt><#list 1.. as y></#list><#recover></#attempt></#list>",
                "${\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\"?matches(\"(a|aa)+\\\\1c\")?c}",
            })
    void templateThatDoesNotEndIsStopped(String body) {
        assertThatThrownBy(() -> new TemplateFixture(Duration.ofMillis(300)).body(body))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageContaining("模板");
    }

    @Test
    void missingTemplateIsNamed() {
        assertThatThrownBy(() -> fixture.render("---\nauthor: 甲\ntitle: 乙\nattachments: nowhere.md\n---\n"))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageContaining("nowhere.md")
                .hasMessageContaining("没有找到");
    }

    @Test
    void aPipeIsNoTemplate(@TempDir Path folder) throws Exception {
        assumeTrue(
                new ProcessBuilder("mkfifo", folder.resolve("a.md").toString())
                                .start()
                                .waitFor()
                        == 0,
                "no pipes here");

        assertThat(new TemplateFolder(folder).find("a.md")).isEmpty();
    }
}
