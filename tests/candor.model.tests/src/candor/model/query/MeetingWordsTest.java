// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.AgendaKind;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.Organization;
import candor.model.meeting.OrganizationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingWordsTest {

    private final Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
    private final Organization body = MeetingFactory.eINSTANCE.createOrganization();
    private final Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
    private final CampaignProfile profile = MeetingFactory.eINSTANCE.createCampaignProfile();

    @BeforeEach
    void fill() {
        dossier.setOrganization(body);
        dossier.setMeeting(meeting);
        dossier.setProfile(profile);
        meeting.setKind(MeetingKind.ANNUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "示例市水务局党组, PARTY_GROUP, 党组主要负责同志, false",
        "示例市水务局党委, PARTY_COMMITTEE, 党委主要负责同志, false",
        "中共示例市委常委会, STANDING_COMMITTEE, 党委主要负责同志, false",
        "示例开发区党工委, WORK_COMMITTEE, 党工委主要负责同志, false",
        "示例市纪委, DISCIPLINE_COMMITTEE, 纪委主要负责同志, false",
        "办公室党总支, GENERAL_BRANCH, 党总支书记, true",
        "办公室第一党支部, PARTY_BRANCH, 党支部书记, true",
        "示例市水务局, PARTY_GROUP, 党组主要负责同志, false"
    })
    void aNameTellsWhatItsBearerIsAndHowItsHeadIsCalled(
            String name, OrganizationKind kind, String head, boolean organizational) {
        body.setName(name);
        MeetingWords words = MeetingWords.of(dossier);
        assertThat(words.body()).isEqualTo(kind);
        assertThat(words.get("head")).isEqualTo(head);
        assertThat(words.isOrganizational()).isEqualTo(organizational);
        assertThat(words.meeting()).isEqualTo(organizational ? "组织生活会" : "民主生活会");
    }

    @Test
    void aKindThatWasChosenCountsMoreThanTheName() {
        body.setName("示例市水务局党委");
        body.setKind(OrganizationKind.PARTY_BRANCH);
        assertThat(BodyKinds.of(body)).isEqualTo(OrganizationKind.PARTY_BRANCH);
        assertThat(BodyKinds.of(null)).isEqualTo(OrganizationKind.PARTY_GROUP);
        assertThat(BodyKinds.told("示例市水务局")).isEmpty();
    }

    @Test
    void aCampaignThatNamesTheMeetingSaysWhichItIs() {
        profile.setMeetingName("专题组织生活会");
        assertThat(MeetingWords.of(dossier).isOrganizational()).isTrue();
        profile.setMeetingName("专题民主生活会");
        assertThat(MeetingWords.of(dossier).isOrganizational()).isFalse();
        meeting.setKind(MeetingKind.ORGANIZATION_LIFE);
        assertThat(MeetingWords.of(dossier).isOrganizational()).isTrue();
    }

    @Test
    void aSpecialMeetingIsCalledSoAndIsWhatIsHeldWhileNothingIsSaid() {
        meeting.setKind(MeetingKind.SPECIAL);
        assertThat(MeetingWords.of(dossier).meeting()).isEqualTo("专题民主生活会");
        assertThat(MeetingWords.of(MeetingFactory.eINSTANCE.createDossier()).meeting())
                .isEqualTo("专题民主生活会");
    }

    @ParameterizedTest
    @CsvSource({"ANNUAL, 召开", "SPECIAL, 召开", "RECONVENED, 重新召开", "ORDERED, 专门召开"})
    void howItIsConvenedFollowsFromItsKind(MeetingKind kind, String convene) {
        meeting.setKind(kind);
        assertThat(MeetingWords.of(dossier).convene()).isEqualTo(convene);
    }

    @Test
    void aBranchCallsWhatIsOnTheAgendaOtherwise() {
        assertThat(MeetingWords.of(dossier).label(AgendaKind.REVIEW)).isEmpty();
        body.setKind(OrganizationKind.PARTY_BRANCH);
        assertThat(MeetingWords.of(dossier).label(AgendaKind.REVIEW)).contains("民主评议");
        assertThat(MeetingWords.of(dossier).label(AgendaKind.PRINCIPAL_EXAMINATION))
                .contains("党支部书记带头对照检查");
    }

    @Test
    void phrasesAreMadeToFitABranchButTitlesOfPapersAreLeftAlone() {
        String phrase = "开好民主生活会，按《民主生活会若干规定》准备民主生活会";
        assertThat(MeetingWords.of(dossier).adapt(phrase)).isEqualTo(phrase);
        body.setKind(OrganizationKind.PARTY_BRANCH);
        MeetingWords words = MeetingWords.of(dossier);
        assertThat(words.adapt(phrase)).isEqualTo("开好组织生活会，按《民主生活会若干规定》准备组织生活会");
        assertThat(words.adapt("学习")).isEqualTo("学习");
        assertThat(words.adapt(null)).isNull();
    }

    @Test
    void everyWordIsThereForEveryBody() {
        assertThat(MeetingWords.names())
                .isSorted()
                .contains("head", "meeting", "talks")
                .noneMatch(name -> name.contains("."));
        for (OrganizationKind kind : BodyKinds.ALL) {
            body.setKind(kind);
            body.setName("");
            MeetingWords words = MeetingWords.of(dossier);
            assertThat(MeetingWords.names())
                    .allSatisfy(name -> assertThat(words.get(name)).doesNotContain("{"));
        }
    }

    @ParameterizedTest
    @CsvSource({"'', false", "年度, false", "2024年度, false", "' 2024年 ', false", "学习教育, true", "2024年度学习教育, true"})
    void aYearAloneIsNoTopic(String topic, boolean told) {
        profile.setTopic(topic);
        assertThat(MeetingWords.topic(profile).isPresent()).isEqualTo(told);
        assertThat(MeetingWords.topic(null)).isEmpty();
    }
}
