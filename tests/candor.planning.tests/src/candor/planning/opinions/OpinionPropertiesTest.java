// SPDX-License-Identifier: EPL-2.0
package candor.planning.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.contribution.Faults;
import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.export.template.TemplateEngine;
import candor.export.template.TemplateLimits;
import candor.export.template.TemplateText;
import candor.export.values.PropertyCatalog;
import candor.gongwen.flow.PlainText;
import candor.model.meeting.Aspect;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Opinion;
import candor.model.meeting.Person;
import candor.model.meeting.Solicitation;
import candor.model.meeting.SourceCategory;
import candor.model.meeting.SubjectScope;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpinionPropertiesTest {

    private final Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
    private final Solicitation round = MeetingFactory.eINSTANCE.createSolicitation();
    private final Person person = MeetingFactory.eINSTANCE.createPerson();
    private final CampaignProfile profile = MeetingFactory.eINSTANCE.createCampaignProfile();

    OpinionPropertiesTest() {
        dossier.setProfile(profile);
        dossier.getSolicitations().add(round);
        dossier.getPersons().add(person);
        for (int i = 0; i < 2; i++) {
            profile.getAspects().add(MeetingFactory.eINSTANCE.createAspect());
        }
        profile.setSmallestGroup(2);
    }

    @Test
    void opinionsOfAllRoundsStandByNumber() throws DocumentException {
        opinion(2, "乙", SourceCategory.CADRE, null);
        opinion(1, "甲", SourceCategory.CADRE, null);

        assertThat(body("<#list dossier.opinions as o>${o.text}</#list>")).isEqualTo("甲乙");
    }

    /** Two that are one make no group: who is alone must not be named for having been corrected. */
    @Test
    void whatAnotherOneCorrectsIsNotThereAndDoesNotCount() throws DocumentException {
        Opinion old = opinion(1, "甲", SourceCategory.CADRE, null);
        opinion(2, "乙", SourceCategory.CADRE, null).setCorrects(old);

        assertThat(body("<#list dossier.opinions as o>${o.text}${o.sourceGroup!\"其他\"}</#list>"))
                .isEqualTo("乙其他");
    }

    @Test
    void aCategoryOfFewOpinionsIsMissing() throws DocumentException {
        opinion(1, "甲", SourceCategory.CADRE, null);
        opinion(2, "乙", SourceCategory.CADRE, null);
        opinion(3, "丙", SourceCategory.RETIRED, null);
        opinion(4, "丁", SourceCategory.DELEGATE, null);

        assertThat(body("<#list dossier.opinions as o>${o.sourceGroup!\"其他\"}，</#list>"
                        + "<#list dossier.namedSources as s>${s}</#list>"))
                .isEqualTo("干部，干部，其他，其他，干部。");
    }

    @Test
    void opinionsAboutAPersonStandByAspectAndAreNobodyElses() throws DocumentException {
        opinion(1, "后", SourceCategory.CADRE, profile.getAspects().get(1)).setPerson(person);
        opinion(2, "先", SourceCategory.CADRE, profile.getAspects().get(0)).setPerson(person);
        opinion(3, "末", SourceCategory.CADRE, null).setPerson(person);
        opinion(4, "班子", SourceCategory.CADRE, profile.getAspects().get(0));

        assertThat(body("<#list dossier.persons[0].opinions as o>${o.text}</#list>"))
                .isEqualTo("先后末");
    }

    @Test
    void theNoticeIsThatOfTheFirstRoundWithOne() throws DocumentException {
        assertThat(body("${dossier.solicitationNotice.number}")).isEqualTo("XXX");

        Solicitation written = MeetingFactory.eINSTANCE.createSolicitation();
        written.setNotice(MeetingFactory.eINSTANCE.createLetter());
        written.getNotice().setNumber("示〔2021〕46号");
        dossier.getSolicitations().add(written);
        dossier.getLetters().add(written.getNotice());
        assertThat(body("${dossier.solicitationNotice.number}")).isEqualTo("示〔2021〕46号");
    }

    /** What a template with this body prints. */
    private String body(String body) throws DocumentException {
        TemplateText template = new TemplateText("t.md", "---\nauthor: 甲\ntitle: 乙\n---\n" + body);
        PropertyCatalog properties = new PropertyCatalog(new Faults()).add(new OpinionProperties());
        TemplateEngine engine = new TemplateEngine(
                name -> name.equals("t.md") ? Optional.of(template) : Optional.empty(),
                TemplateLimits.DEFAULT,
                properties);
        return PlainText.of(engine.render("t.md", dossier, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE)
                        .document())
                .lines()
                .skip(1)
                .collect(Collectors.joining())
                .strip();
    }

    private Opinion opinion(int number, String text, SourceCategory source, Aspect aspect) {
        Opinion opinion = MeetingFactory.eINSTANCE.createOpinion();
        opinion.setNumber(number);
        opinion.setText(text);
        opinion.setSource(source);
        opinion.setAspect(aspect);
        opinion.setScope(SubjectScope.TEAM);
        round.getOpinions().add(opinion);
        return opinion;
    }
}
