// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.export.document.DocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Macros that templates share. */
class TemplateMacrosTest {

    private final TemplateFixture fixture = new TemplateFixture();

    /** Those of all documents and those of the bundle; what stands in the template itself counts before both. */
    @Test
    void macrosAreSharedByTemplates() throws DocumentException {
        assertThat(fixture.body("<@said \"甲\"/><@said \"乙。\"/>\n")).isEqualTo("甲。乙。");
        fixture.put("macros.ftl", "<#macro greet who>\n${who}同志：您好\n</#macro>\n");
        assertThat(fixture.body("<@greet \"张三\"/>\n")).isEqualTo("张三同志：您好");
        assertThat(fixture.body("<#macro greet who>${who}</#macro>\n<@greet \"张三\"/>\n"))
                .isEqualTo("张三");
        fixture.put("common.ftl", "<#macro said text>“${text}”</#macro>\n");
        assertThat(fixture.body("<@said \"甲\"/>\n")).as("replaced").isEqualTo("“甲”");
    }

    @Test
    void whatIsWrongWithAMacroIsSaidWhereTheMacroStands() throws DocumentException {
        fixture.put("macros.ftl", "\n<#macro day>${meeting.date}</#macro>\n");
        assertThat(fixture.render(TemplateFixture.HEAD + "<@day/>\n").placeholders())
                .singleElement()
                .satisfies(gap -> assertThat(gap.template() + ":" + gap.line()).isEqualTo("macros.ftl:2"));
        fixture.put("macros.ftl", "\n<#macro day>${meeting.dote}</#macro>\n");
        assertThatThrownBy(() -> fixture.body("<@day/>\n")).hasMessageContaining("macros.ftl 第2行");
        fixture.put("macros.ftl", "<#macro day>\n");
        assertThatThrownBy(() -> fixture.body("正文\n")).hasMessageContaining("macros.ftl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${dossier.title}",
                "字",
                "<#macro day>${meeting.date}</#macro>${meeting.date}",
                "<#-- ok -->\n<#if true><#macro day>1</#macro></#if>",
                "<#assign x = meeting.date!1>"
            })
    void aFileOfMacrosHoldsNothingElse(String macros) {
        fixture.put("macros.ftl", "\n" + macros);

        assertThatThrownBy(() -> fixture.body("正文\n"))
                .hasMessageContaining("macros.ftl 第")
                .hasMessageContaining("只能有宏");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<#-- nothing -->",
                "<#macro day>1</#macro>",
                "<#function day><#return 1></#function>\n<#-- and -->\n\n<#macro two>2</#macro>\n"
            })
    void aFileOfMacrosMayHoldFewOrNone(String macros) throws DocumentException {
        fixture.put("macros.ftl", macros);

        assertThat(fixture.body("正文\n")).contains("正文");
    }
}
