// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.export.Audience;
import candor.export.DocumentException;
import candor.export.Draft;
import candor.export.Placeholder;
import candor.gongwen.document.Block;
import candor.gongwen.document.Masthead;
import candor.gongwen.document.NumberedList;
import candor.gongwen.document.Paragraph;
import candor.gongwen.document.Signature;
import candor.gongwen.document.Span;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.DaySession;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage;
import candor.model.meeting.Organization;
import candor.model.meeting.Weekday;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {

    private static final String HEAD = "---\nauthor: 甲\ntitle: 乙\n---\n";

    private final Map<String, String> files = new HashMap<>();
    private final TemplateEngine engine = new TemplateEngine(
            name -> Optional.ofNullable(files.get(name)).map(text -> new TemplateText(name, text)),
            new TemplateLimits(Duration.ofSeconds(2), 10_000));
    private final Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
    private final Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();

    @BeforeEach
    void fill() {
        Organization group = MeetingFactory.eINSTANCE.createOrganization();
        group.setShortName("示例市某局党组");
        dossier.getOrganizations().add(group);
        dossier.setOrganization(group);
        dossier.setMeeting(meeting);
    }

    @Test
    void headBecomesTheElementsOfADocument() throws DocumentException {
        files.put("plan.md", "---\nauthor: 甲\ntitle: |\n  示例市某局党组\n  方案\nversion: 送审稿\n---\n附件正文。\n");
        Draft draft = render("""
            ---
            author: ${organization.shortName}
            title: "${organization.shortName}\\n关于开会的请示"
            recipients: [中共示例市委, 某部]
            masthead:
              mark: ${organization.shortName}文件
              number: 示局〔2022〕1号
              signers: |
                <#list ["张三", "李四"] as s>
                ${s}

                </#list>
            signature:
              organization: ${organization.shortName}
              date: 2022年1月5日
              sealed: true
            note: ""
            attachments: plan.md
            imprint:
              copyTo: 甲
              printer: 乙
              printDate: 丙
            ---
            现将《${document.attachments[0].name}》呈上。
            """);

        assertThat(draft.document().content().title().text()).isEqualTo("示例市某局党组\n关于开会的请示");
        assertThat(draft.document().metadata().author()).isEqualTo("示例市某局党组");
        assertThat(draft.document().metadata().language()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(draft.document().content().recipients()).containsExactly("中共示例市委", "某部");
        assertThat(draft.document().masthead())
                .isEqualTo(new Masthead("示例市某局党组文件", "示局〔2022〕1号", List.of("张三", "李四"), null, null, null));
        assertThat(draft.document().signature()).isEqualTo(new Signature("示例市某局党组", "2022年1月5日", true));
        assertThat(draft.document().note()).isNull();
        assertThat(draft.document().imprint().copyTo()).containsExactly("甲");
        assertThat(draft.document().attachments().getFirst().name()).isEqualTo("示例市某局党组方案（送审稿）");
        assertThat(text(draft.document().attachments().getFirst().content().blocks()))
                .isEqualTo("附件正文。");
        assertThat(text(draft.document().content().blocks())).isEqualTo("现将《示例市某局党组方案（送审稿）》呈上。");
        assertThat(draft.placeholders()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a: b",
                "# x",
                "*x*",
                "a|b",
                "<div>",
                "[x](y)",
                "\\",
                "1. x",
                "${meeting.theme}",
                "<#list 1..9 as x>",
                "---",
                "'\"",
                "甲。"
            })
    void textOfADossierChangesNoStructure(String theme) throws DocumentException {
        meeting.setTheme(theme);
        Draft draft = render("---\n"
                + "author: ${meeting.theme}\n"
                + "title: ${meeting.theme}\n"
                + "recipients:\n"
                + "- ${meeting.theme}\n"
                + "note: ${meeting.theme}\n"
                + "---\n"
                + "${meeting.theme}\n\n"
                + "1. ${meeting.theme}\n");

        assertThat(draft.document().metadata().author()).isEqualTo(theme);
        assertThat(draft.document().content().title().text()).isEqualTo(theme);
        assertThat(draft.document().content().recipients()).containsExactly(theme);
        assertThat(draft.document().note()).isEqualTo(theme);
        String origin = "//@meeting#theme";
        Span span = new Span(theme, Span.Emphasis.NONE, origin);
        assertThat(draft.document().content().blocks())
                .containsExactly(
                        Paragraph.body(List.of(span)),
                        new NumberedList(List.of(new NumberedList.Item(List.of(span), List.of()))));
    }

    @Test
    void lineBreakInATextPartsNoList() throws DocumentException {
        meeting.setTheme("甲\n乙");

        assertThat(render("---\nauthor: 甲\ntitle: 乙\nrecipients: ${meeting.theme}\n---\n")
                        .document()
                        .content()
                        .recipients())
                .containsExactly("甲\n乙");
    }

    @Test
    void datesAndEnumeratedValuesReadAsInChinese() throws DocumentException {
        meeting.setDate(LocalDate.of(2022, 1, 5));
        meeting.setSession(DaySession.MORNING);
        meeting.setHalfDays(3);

        assertThat(body(
                        "${meeting.date}（${meeting.date.weekday}）${meeting.session}，${meeting.duration}，${meeting.date.year}-${meeting.date.month}，<#if"
                            + " meeting.session.name == \"MORNING\">早</#if>"))
                .isEqualTo("2022年1月5日（星期三）上午，1天半，2022-1，早");
    }

    @Test
    void missingValuesAreMarkedAndListedWithTheirPlace() throws DocumentException {
        Draft draft = render(HEAD
                + "甲\n\n${meeting.theme}、\n${meeting.host.name}（${meeting.session}）\n${(meeting.recorders[0]).name}\n");

        assertThat(text(draft.document().content().blocks())).isEqualTo("甲\nXXX、XXX（XXX）XXX");
        assertThat(draft.placeholders())
                .containsExactly(
                        new Placeholder("t.md", 7, label(MeetingPackage.Literals.MEETING__THEME), "//@meeting#theme"),
                        new Placeholder("t.md", 8, label(MeetingPackage.Literals.MEETING__HOST), "//@meeting#host"),
                        new Placeholder(
                                "t.md", 8, label(MeetingPackage.Literals.MEETING__SESSION), "//@meeting#session"),
                        new Placeholder(
                                "t.md", 9, label(MeetingPackage.Literals.MEETING__RECORDERS), "//@meeting#recorders"));
    }

    @Test
    void dayOfAKnownYearLeavesAGap() throws DocumentException {
        meeting.setPlannedYear(2022);
        meeting.setPlannedWeekday(Weekday.THURSDAY);
        Draft draft = render(HEAD + "拟于${meeting.day}（${meeting.weekday}）");

        assertThat(text(draft.document().content().blocks())).isEqualTo("拟于2022年XXX月XXX日（星期四）");
        assertThat(draft.placeholders()).extracting(Placeholder::name).containsExactly("会议·会议日期");
    }

    @Test
    void templateMayDealWithAMissingValue() throws DocumentException {
        Draft draft = render(HEAD + "${meeting.theme!\"待定\"}<#if meeting.host??>有</#if>${(meeting.host.name)!}");

        assertThat(text(draft.document().content().blocks())).isEqualTo("待定");
        assertThat(draft.placeholders()).isEmpty();
    }

    @Test
    void emptyDossierStillMakesADraft() throws DocumentException {
        Draft draft = engine.render(
                put(HEAD + "${meeting.theme}${profile.topic}<#list meeting.agenda as x>${x.title}</#list>"),
                MeetingFactory.eINSTANCE.createDossier(),
                Audience.INTERNAL,
                Locale.SIMPLIFIED_CHINESE);

        assertThat(text(draft.document().content().blocks())).isEqualTo("XXXXXX");
    }

    @Test
    void originsSurviveConcatenation() throws DocumentException {
        meeting.setTheme("甲");
        Paragraph paragraph = (Paragraph) render(HEAD + "${meeting.theme + \"乙\"}")
                .document()
                .content()
                .blocks()
                .getFirst();

        assertThat(paragraph.spans())
                .containsExactly(new Span("甲", Span.Emphasis.NONE, "//@meeting#theme"), Span.of("乙"));
    }

    @Test
    void listsAndTestsWorkOnTexts() throws DocumentException {
        AgendaItem item = MeetingFactory.eINSTANCE.createAgendaItem();
        item.setKind(AgendaKind.SUMMARY);
        item.setTitle("总结");
        meeting.getAgenda().add(item);

        assertThat(body("${meeting.agenda?size}<#list meeting.agenda?filter(i -> i.kind.name == \"SUMMARY\") as i>"
                        + "${i.title?length}${i.title?contains(\"总\")?string(\"是\", \"否\")}</#list>"
                        + "<#assign x>${meeting.agenda[0].title}</#assign>${x}"))
                .isEqualTo("12是总结");
    }

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
        meeting.setDate(LocalDate.of(2022, 1, 5));
        assertThatThrownBy(() -> body(body.translateEscapes())).isInstanceOfSatisfying(TemplateFailure.class, e -> {
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
        author: [                                   ¦ 3 ¦ 1 ¦ YAML
        """)
    void faultInTheHeadIsReportedWithItsPlaceInTheFile(String head, int line, int column, String reason) {
        assertThatThrownBy(() -> render("---\n" + head.translateEscapes() + "\n---\n正文\n"))
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
        meeting.setTheme("题");
        assertThatThrownBy(() -> body(body)).isInstanceOf(TemplateFailure.class);
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
        assertThatThrownBy(() -> body(body)).isInstanceOf(TemplateFailure.class).hasMessageContaining("模板");
    }

    @Test
    void templateKnowsWhetherItIsAnAttachment() throws DocumentException {
        String version = "---\nauthor: 甲\ntitle: 乙\nversion: <#if document.attached>送审稿<#else>定稿</#if>\n---\n";
        files.put("plan.md", version);
        Draft draft = render("---\nauthor: 甲\ntitle: 丙\nattachments: plan.md\n---\n");

        assertThat(draft.document().attachments().getFirst().name()).isEqualTo("乙（送审稿）");
        assertThat(render(version).document().content().title().version()).isEqualTo("定稿");
    }

    @Test
    void missingTemplateIsNamed() {
        assertThatThrownBy(() -> render("---\nauthor: 甲\ntitle: 乙\nattachments: nowhere.md\n---\n"))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageContaining("nowhere.md")
                .hasMessageContaining("没有找到");
    }

    @Test
    void changedTemplateCountsAtOnce() throws DocumentException {
        assertThat(body("甲")).isEqualTo("甲");
        assertThat(body("乙")).isEqualTo("乙");
    }

    private static String label(EStructuralFeature feature) {
        return ModelLabels.instance().name(feature);
    }

    private String put(String template) {
        files.put("t.md", template);
        return "t.md";
    }

    private Draft render(String template) throws DocumentException {
        return engine.render(put(template), dossier, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE);
    }

    private String body(String body) throws DocumentException {
        return text(render(HEAD + body).document().content().blocks());
    }

    private static String text(List<Block> blocks) {
        return blocks.stream()
                .map(block ->
                        ((Paragraph) block).spans().stream().map(Span::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
