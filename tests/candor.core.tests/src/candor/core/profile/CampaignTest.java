// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Aspect;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.Holiday;
import candor.model.meeting.Letter;
import candor.model.meeting.LetterDirection;
import candor.model.meeting.LetterKind;
import candor.model.meeting.LetterState;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.Person;
import candor.model.meeting.PlanPart;
import candor.model.meeting.PlanState;
import candor.model.meeting.PreviousMeeting;
import candor.model.query.MeetingWords;
import candor.model.query.PlanOutline;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shared of a dossier, and what becomes of it next year. */
class CampaignTest {

    private final Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
    private final CampaignProfile profile = MeetingFactory.eINSTANCE.createCampaignProfile();

    private Dossier ours() {
        dossier.setYear(2021);
        dossier.setTitle("某局2021年度民主生活会");
        dossier.setOrganization(MeetingFactory.eINSTANCE.createOrganization());
        dossier.setProfile(profile);
        profile.setYear(2021);
        profile.setIdentifier("annual-2021");
        profile.setMeetingName("2021年度专题民主生活会");
        profile.setArchiveDue(LocalDate.of(2022, 3, 1));
        Aspect aspect = MeetingFactory.eINSTANCE.createAspect();
        aspect.setVerified(true);
        profile.getAspects().add(aspect);
        profile.getHolidays().add(holiday());
        profile.getCases().add(MeetingFactory.eINSTANCE.createTypicalCase());
        Person person = MeetingFactory.eINSTANCE.createPerson();
        person.setName("周承砚");
        dossier.getPersons().add(person);
        dossier.getPersons().add(MeetingFactory.eINSTANCE.createPerson());
        dossier.setMeeting(MeetingFactory.eINSTANCE.createMeeting());
        dossier.getMeeting().setKind(MeetingKind.SPECIAL);
        dossier.getMeeting().setTheme("主题" + MeetingWords.unconfirmed());
        dossier.getMeeting().setNotice(letter("关于召开2021年度民主生活会的通知"));
        dossier.getMeeting().setRequest(letter("关于2021年度民主生活会的请示"));
        dossier.getMeeting().getAgenda().add(item("通报准备情况", 10));
        dossier.getMeeting().getAgenda().add(item("周承砚作对照检查", 20));
        dossier.getPreviousMeetings().add(past("去年的会"));
        dossier.getPreviousMeetings().add(past("前年的会"));
        return dossier;
    }

    private static Holiday holiday() {
        Holiday holiday = MeetingFactory.eINSTANCE.createHoliday();
        holiday.setName("元旦");
        return holiday;
    }

    private Letter letter(String title) {
        Letter letter = MeetingFactory.eINSTANCE.createLetter();
        letter.setTitle(title);
        letter.setNumber("示组通〔2021〕58号");
        dossier.getLetters().add(letter);
        return letter;
    }

    private static AgendaItem item(String title, int minutes) {
        AgendaItem item = MeetingFactory.eINSTANCE.createAgendaItem();
        item.setKind(AgendaKind.OTHER);
        item.setTitle(title);
        item.setMinutes(minutes);
        return item;
    }

    private static PreviousMeeting past(String name) {
        PreviousMeeting past = MeetingFactory.eINSTANCE.createPreviousMeeting();
        past.setName(name);
        past.setKind(MeetingKind.SPECIAL);
        return past;
    }

    @Test
    void itTakesTheOrderOfTheMeetingAlongAndNobodysName() {
        Dossier campaign = Campaign.of(ours());

        assertThat(campaign.getYear()).isEqualTo(2021);
        assertThat(campaign.getTitle()).as("that of the bureau is its own").isEqualTo("2021年度专题民主生活会");
        assertThat(campaign.getProfile()).isNotSameAs(profile);
        assertThat(campaign.getProfile().getIdentifier()).isEqualTo("annual-2021");
        assertThat(campaign.getPersons()).isEmpty();
        assertThat(campaign.getOrganization()).isNull();
        assertThat(campaign.getMeeting().getKind()).isEqualTo(MeetingKind.SPECIAL);
        assertThat(campaign.getMeeting().getTheme()).startsWith("主题");
        assertThat(campaign.getMeeting().getPlanState()).isEqualTo(PlanState.SUBMISSION);
        assertThat(campaign.getMeeting().getAgenda())
                .extracting(AgendaItem::getTitle)
                .as("a title with somebody's name is left out")
                .containsExactly("通报准备情况", null);
        assertThat(campaign.getMeeting().getAgenda())
                .extracting(AgendaItem::getMinutes)
                .containsExactly(10, 20);
        assertThat(campaign.getMeeting().getAgenda())
                .extracting(AgendaItem::getKind)
                .containsOnly(AgendaKind.OTHER);
        assertThat(campaign.getPreviousMeetings())
                .extracting(PreviousMeeting::getName)
                .containsExactly("去年的会", "前年的会");
    }

    @Test
    void itBeginsWithANoticeAndARequestThatRestsOnIt() {
        Dossier campaign = Campaign.of(ours());
        Letter notice = campaign.getMeeting().getNotice();
        Letter request = campaign.getMeeting().getRequest();

        assertThat(campaign.getLetters()).containsExactly(notice, request);
        assertThat(notice.getDirection()).isEqualTo(LetterDirection.INCOMING);
        assertThat(notice.getKind()).isEqualTo(LetterKind.NOTICE);
        assertThat(notice.getState()).isEqualTo(LetterState.RECEIVED);
        assertThat(notice.getTitle()).isEqualTo("关于召开2021年度民主生活会的通知");
        assertThat(notice.getNumber()).isNull();
        assertThat(request.getDirection()).isEqualTo(LetterDirection.OUTGOING);
        assertThat(request.getKind()).isEqualTo(LetterKind.REQUEST);
        assertThat(request.getTitle()).isEqualTo("关于2021年度民主生活会的请示");
        assertThat(request.getBasis()).containsExactly(notice);
    }

    @Test
    void anEmptyDossierHasACampaignToo() {
        dossier.setTitle("示例");
        Dossier campaign = Campaign.of(dossier);
        assertThat(campaign.getProfile()).isNotNull();
        assertThat(campaign.getTitle()).as("nobody's own").isEqualTo("示例");
        assertThat(campaign.getMeeting().getNotice().getTitle()).isNull();
        assertThat(campaign.getMeeting().getAgenda()).isEmpty();
        assertThat(Campaign.unconfirmed(dossier)).isZero();
    }

    @Test
    void whatNobodyHasComparedIsCounted() {
        Dossier campaign = Campaign.of(ours());
        assertThat(Campaign.unconfirmed(campaign)).as("the theme").isEqualTo(1);
        campaign.getProfile().getAspects().getFirst().setVerified(false);
        assertThat(Campaign.unconfirmed(campaign)).isEqualTo(2);
        campaign.getMeeting().setTheme("主题");
        assertThat(Campaign.unconfirmed(campaign)).isEqualTo(1);
        campaign.setMeeting(null);
        assertThat(Campaign.unconfirmed(campaign)).isEqualTo(1);
    }

    @Test
    void nextYearItIsOneYearOnAndNothingIsConfirmed() {
        Dossier next = NextYear.of(ours());

        assertThat(next.getYear()).isEqualTo(2022);
        assertThat(next.getProfile().getYear()).isEqualTo(2022);
        assertThat(next.getProfile().getIdentifier()).isEqualTo("annual-2022");
        assertThat(next.getProfile().getMeetingName()).isEqualTo("2022年度专题民主生活会");
        assertThat(next.getTitle()).isEqualTo("2022年度专题民主生活会");
        assertThat(next.getProfile().getAspects()).noneMatch(Aspect::isVerified);
        assertThat(next.getProfile().getCases()).isEmpty();
        assertThat(next.getProfile().getHolidays()).isEmpty();
        assertThat(next.getProfile().getArchiveDue()).isNull();
        assertThat(next.getMeeting().getTheme()).isNull();
        assertThat(next.getLetters())
                .extracting(Letter::getTitle)
                .containsExactly("关于召开2022年度民主生活会的通知", "关于2022年度民主生活会的请示");
        assertThat(next.getPreviousMeetings())
                .extracting(PreviousMeeting::getName)
                .containsExactly("去年的会");
    }

    @Test
    void aDossierWithoutAYearKeepsItsWords() {
        ours().setYear(0);
        profile.setMeetingName("第0次民主生活会");
        assertThat(NextYear.of(dossier).getProfile().getMeetingName()).isEqualTo("第0次民主生活会");
    }

    @Test
    void anArrangementOfTheOfficeIsTakenOverWhereThisYearHasNone() {
        CampaignProfile last = MeetingFactory.eINSTANCE.createCampaignProfile();
        last.getParts().addAll(PlanOutline.usual());
        last.getParts().removeLast();
        int arranged = last.getParts().size();
        CampaignProfile next = MeetingFactory.eINSTANCE.createCampaignProfile();
        NextYear.arrange(next, last);
        assertThat(next.getParts()).hasSize(arranged);
        assertThat(last.getParts()).as("copied").hasSize(arranged);

        CampaignProfile own = MeetingFactory.eINSTANCE.createCampaignProfile();
        own.getParts().add(last.getParts().getFirst());
        List<PlanPart> before = List.copyOf(own.getParts());
        NextYear.arrange(own, next);
        assertThat(own.getParts()).as("this year's own stays").isEqualTo(before);

        CampaignProfile usual = MeetingFactory.eINSTANCE.createCampaignProfile();
        usual.getParts().addAll(PlanOutline.usual());
        CampaignProfile empty = MeetingFactory.eINSTANCE.createCampaignProfile();
        NextYear.arrange(empty, usual);
        assertThat(empty.getParts()).as("what is usual is not taken over").isEmpty();
        NextYear.arrange(empty, null);
        assertThat(empty.getParts()).isEmpty();
    }
}
