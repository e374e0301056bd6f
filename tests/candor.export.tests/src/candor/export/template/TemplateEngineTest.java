// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.export.document.Placeholder;
import candor.export.values.ModelLabels;
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
import candor.model.meeting.Person;
import candor.model.meeting.Weekday;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {

    private static final String HEAD = TemplateFixture.HEAD;

    private final TemplateFixture fixture = new TemplateFixture();
    private final Dossier dossier = fixture.dossier();
    private final Meeting meeting = dossier.getMeeting();

    @Test
    void headBecomesTheElementsOfADocument() throws DocumentException {
        fixture.put("plan.md", "---\nauthor: 甲\ntitle: |\n  示例市某局党组\n  方案\nversion: 送审稿\n---\n附件正文。\n");
        Draft draft = fixture.render("""
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
        assertThat(TemplateFixture.text(
                        draft.document().attachments().getFirst().content().blocks()))
                .isEqualTo("附件正文。");
        assertThat(TemplateFixture.text(draft)).isEqualTo("现将《示例市某局党组方案（送审稿）》呈上。");
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
        Draft draft = fixture.render("---\n"
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
    void aComputedDayLeadsToTheFieldOfTheDate() throws DocumentException {
        meeting.setDate(LocalDate.of(2022, 1, 20));
        Draft draft = fixture.render("---\nauthor: 甲\ntitle: 乙\n---\n${meeting.day}\n");

        Span day = new Span("2022年1月20日", Span.Emphasis.NONE, "//@meeting#date");
        assertThat(draft.document().content().blocks()).containsExactly(Paragraph.body(List.of(day)));
    }

    @Test
    void everyFieldThatWasLookedAtIsKnown() throws DocumentException {
        meeting.setTheme("甲");
        Draft draft = fixture.render(
                "---\nauthor: ${meeting.theme}\ntitle: 乙\n---\n<#if meeting.venue??>有</#if>${meeting.host.name}\n");

        assertThat(draft.sources())
                .contains("//@meeting#theme", "//@meeting#venue", "//@meeting#host")
                .doesNotContain("//@meeting#date");
    }

    @Test
    void lineBreakInATextPartsNoList() throws DocumentException {
        meeting.setTheme("甲\n乙");

        assertThat(fixture.render("---\nauthor: 甲\ntitle: 乙\nrecipients: ${meeting.theme}\n---\n")
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

        assertThat(fixture.body(
                        "${meeting.date}（${meeting.date.weekday}）${meeting.session}，${meeting.duration}，${meeting.date.year}-${meeting.date.month}，<#if"
                                + " meeting.session.name == \"MORNING\">早</#if>"))
                .isEqualTo("2022年1月5日（星期三）上午，1天半，2022-1，早");
    }

    @Test
    void missingValuesAreMarkedAndListedWithTheirPlace() throws DocumentException {
        Draft draft = fixture.render(HEAD
                + "甲\n\n${meeting.theme}、\n${meeting.host.name}（${meeting.session}）\n${(meeting.recorders[0]).name}\n");

        assertThat(TemplateFixture.text(draft)).isEqualTo("甲\nXXX、XXX（XXX）XXX");
        assertThat(draft.placeholders())
                .containsExactly(
                        new Placeholder("t.md", 7, label(MeetingPackage.Literals.MEETING__THEME), "//@meeting#theme"),
                        new Placeholder("t.md", 8, label(MeetingPackage.Literals.MEETING__HOST), "//@meeting#host"),
                        new Placeholder(
                                "t.md", 8, label(MeetingPackage.Literals.MEETING__SESSION), "//@meeting#session"),
                        new Placeholder(
                                "t.md", 9, label(MeetingPackage.Literals.MEETING__RECORDERS), "//@meeting#recorders"));
    }

    /** What an export lacks leads to a field, also where all that it asks for is not there yet. */
    @Test
    void whatIsMissingOfAnObjectThatIsNotThereYetIsEnteredWhereTheObjectIs() throws DocumentException {
        Dossier dossier = fixture.dossier();
        dossier.setOrganization(null);
        dossier.setMeeting(null);
        Draft draft = fixture.render(HEAD + "${organization.shortName}${meeting.day}${profile.topic}");

        assertThat(draft.placeholders())
                .extracting(Placeholder::origin)
                .containsExactly("//#organization", "//#meeting", "//#profile");
        assertThat(draft.sources()).contains("//#organization", "//#meeting").doesNotContain("//#shortName", "//#day");
    }

    @Test
    void dayOfAKnownYearLeavesAGap() throws DocumentException {
        meeting.setPlannedYear(2022);
        meeting.setPlannedWeekday(Weekday.THURSDAY);
        Draft draft = fixture.render(HEAD + "拟于${meeting.day}（${meeting.weekday}）");

        assertThat(TemplateFixture.text(draft)).isEqualTo("拟于2022年XXX月XXX日（星期四）");
        assertThat(draft.placeholders()).extracting(Placeholder::name).containsExactly("会议·会议日期");
    }

    @Test
    void templateMayDealWithAMissingValue() throws DocumentException {
        Draft draft =
                fixture.render(HEAD + "${meeting.theme!\"待定\"}<#if meeting.host??>有</#if>${(meeting.host.name)!}");

        assertThat(TemplateFixture.text(draft)).isEqualTo("待定");
        assertThat(draft.placeholders()).isEmpty();
    }

    @Test
    void emptyDossierStillMakesADraft() throws DocumentException {
        Draft draft = fixture.render(
                HEAD + "${meeting.theme}${profile.topic}<#list meeting.agenda as x>${x.title}</#list>",
                MeetingFactory.eINSTANCE.createDossier());

        assertThat(TemplateFixture.text(draft)).isEqualTo("XXXXXX");
    }

    @Test
    void originsSurviveConcatenation() throws DocumentException {
        meeting.setTheme("甲");
        Paragraph paragraph = (Paragraph) fixture.render(HEAD + "${meeting.theme + \"乙\"}")
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

        assertThat(fixture.body(
                        "${meeting.agenda?size}<#list meeting.agenda?filter(i -> i.kind.name == \"SUMMARY\") as i>"
                                + "${i.title?length}${i.title?contains(\"总\")?string(\"是\", \"否\")}</#list>"
                                + "<#assign x>${meeting.agenda[0].title}</#assign>${x}"))
                .isEqualTo("12是总结");
    }

    @Test
    void templateKnowsWhetherItIsAnAttachment() throws DocumentException {
        String version = "---\nauthor: 甲\ntitle: 乙\nversion: <#if document.attached>送审稿<#else>定稿</#if>\n---\n";
        fixture.put("plan.md", version);
        Draft draft = fixture.render("---\nauthor: 甲\ntitle: 丙\nattachments: plan.md\n---\n");

        assertThat(draft.document().attachments().getFirst().name()).isEqualTo("乙（送审稿）");
        assertThat(fixture.render(version).document().content().title().version())
                .isEqualTo("定稿");
    }

    @Test
    void membersStandByRank() throws DocumentException {
        for (int rank : List.of(2, 1)) {
            Person person = MeetingFactory.eINSTANCE.createPerson();
            person.setName("第" + rank);
            person.setRank(rank);
            person.setGroupMember(true);
            fixture.dossier().getPersons().add(person);
        }
        fixture.dossier().getPersons().add(MeetingFactory.eINSTANCE.createPerson());

        assertThat(fixture.body("<#list dossier.members as m>${m.name}</#list>"))
                .isEqualTo("第1第2");
    }

    @Test
    void bodyMayLieAcrossItsSheets() throws DocumentException {
        String head = "---\nauthor: 甲\ntitle: 乙\norientation: %s\n---\n";

        assertThat(fixture.render(head.formatted("landscape"))
                        .document()
                        .content()
                        .landscape())
                .isTrue();
        assertThat(fixture.render(head.formatted("portrait"))
                        .document()
                        .content()
                        .landscape())
                .isFalse();
    }

    @Test
    void changedTemplateCountsAtOnce() throws DocumentException {
        assertThat(fixture.body("甲")).isEqualTo("甲");
        assertThat(fixture.body("乙")).isEqualTo("乙");
    }

    private static String label(EStructuralFeature feature) {
        return ModelLabels.instance().name(feature);
    }
}
