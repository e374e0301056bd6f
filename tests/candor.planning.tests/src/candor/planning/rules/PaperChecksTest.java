// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.export.template.TemplateEngine;
import candor.export.template.TemplateLimits;
import candor.export.template.TemplateRegistry;
import candor.export.template.TemplateText;
import candor.gongwen.document.Block;
import candor.gongwen.document.Content;
import candor.gongwen.document.DocumentAttachment;
import candor.gongwen.document.Heading;
import candor.gongwen.document.Metadata;
import candor.gongwen.document.NumberedList;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.document.Paragraph;
import candor.gongwen.document.Span;
import candor.gongwen.document.Title;
import candor.model.meeting.Dossier;
import candor.process.text.OrganizationNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperChecksTest {

    private static final String NOTICE = "《关于开好专题民主生活会的通知》（示组通〔2021〕58号）";
    private static final OfficialDocument FLAWED = letter(
            "示例市水务局党组关于召开专题民主生活会的请示",
            List.of("根据《关于开好专题民主生活会的通知》（示组通〔202158号）精神，拟于2022年1月20日（星期三）召开。", "现将《中示例市水务局党组专题民主生活会方案》呈上。"),
            new DocumentAttachment(
                    "示例市水务局党组专题民主生活会方案",
                    content(
                            "示例市水务局党组专题民主生活会方案",
                            heading("参会人员"),
                            line("市委领导；局班子成员。"),
                            line("根据" + NOTICE + "，为开好市水务局专题民主生活会，2022年XX月XX日（星期四）开会，（送 审 稿）。"),
                            line("参会人员：局班子成员。"))));

    /** Keys of all messages that papers are given here. */
    static Set<String> keys() {
        return Stream.of(FLAWED, letter("关于召开会议的报告", List.of("妥否，请批示。", "详见附件。", "2022年2月30日（星期三）。")))
                .flatMap(d -> PaperChecks.check(d, names()).stream())
                .map(m -> m.message().key())
                .collect(Collectors.toSet());
    }

    @Test
    void findsTheMistakesOfTheSamplePaper() {
        assertThat(PaperChecks.check(FLAWED, names()))
                .extracting(m -> m.rule().id())
                .containsExactlyInAnyOrder(
                        "MSH-N01", "MSH-D01", "MSH-A05", "MSH-D02", "MSH-A05", "MSH-A04", "MSH-S08", "MSH-N04",
                        "MSH-S09", "MSH-A01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"request", "plan"})
    void thePapersOfTheBundledSampleHaveNone(String document) throws DocumentException {
        Dossier sample = PlanningRules.sample();
        OfficialDocument paper = new TemplateEngine(
                        PaperChecksTest::template,
                        TemplateLimits.DEFAULT,
                        TemplateRegistry.installed().properties())
                .render(document + ".md", sample, Audience.SUPERIOR, Locale.SIMPLIFIED_CHINESE)
                .document();
        assertThat(PaperChecks.check(paper, OrganizationNames.of(sample))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "关于召开民主生活会的请示, 现请示如下。, MSH-S09",
        "关于召开民主生活会的请示, 妥否，请批示。, ''",
        "关于召开情况的报告, 以上报告，请予审批。, MSH-S09",
        "关于召开情况的报告, 特此报告。, ''",
        "关于召开情况的报告, 详见附件1。, MSH-A02",
        "关于召开情况的报告, 附件管理不规范。, ''",
        "关于召开会议的通知, 2022年1月20日（星期四）到会。, ''",
        "关于召开会议的通知, 2022年1月20日（星期五）到会。, MSH-D01",
        "关于召开会议的通知, 2022年1月XX日（星期四）到会。, MSH-D02",
        "关于召开会议的通知, 根据有关要求（示组通〔2021〕58号）。, ''",
        "关于召开会议的通知, 根据有关要求（示组通2021〕58号）。, MSH-N01",
        "关于召开会议的通知, 水务局各科室：, MSH-A05",
        "关于召开会议的通知, 示例市水务局各科室：, ''",
        "关于召开会议的通知, 学习邻县水务局的经验。, ''",
    })
    void seesOneMistakeOrNone(String title, String line, String rule) {
        assertThat(PaperChecks.check(letter(title, List.of(line)), names()))
                .extracting(m -> m.rule().id())
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void itemsOfListsAreRead() {
        NumberedList list = new NumberedList(List.of(new NumberedList.Item(
                List.of(Span.of("动员")),
                List.of(new NumberedList.Item(List.of(Span.of("2022年1月20日（星期一）")), List.of())))));
        OfficialDocument document = document(content("会议议程", list), List.of());
        assertThat(PaperChecks.check(document, Optional.empty()))
                .extracting(PaperMistake::line)
                .containsExactly("2022年1月20日（星期一）");
    }

    private static Optional<OrganizationNames> names() {
        return OrganizationNames.of(PlanningRules.sample());
    }

    private static OfficialDocument letter(String title, List<String> lines, DocumentAttachment... attachments) {
        List<Block> blocks = new ArrayList<>();
        lines.forEach(line -> blocks.add(line(line)));
        return document(content(title, blocks.toArray(Block[]::new)), List.of(attachments));
    }

    private static OfficialDocument document(Content content, List<DocumentAttachment> attachments) {
        Metadata metadata = new Metadata("", "", Locale.SIMPLIFIED_CHINESE);
        return new OfficialDocument(metadata, null, content, null, null, attachments, null);
    }

    private static Content content(String title, Block... blocks) {
        return new Content(new Title(title, null), List.of(), List.of(blocks));
    }

    private static Heading heading(String text) {
        return new Heading(1, List.of(Span.of(text)), List.of());
    }

    private static Paragraph line(String text) {
        return Paragraph.body(List.of(Span.of(text)));
    }

    private static Optional<TemplateText> template(String name) throws IOException {
        try (InputStream in = WeekdayRule.class.getResourceAsStream("/templates/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new TemplateText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }
}
