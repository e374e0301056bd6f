// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.model.meeting.Aspect;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.OrganizationKind;
import candor.model.meeting.Phrase;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.StudyMaterial;
import candor.model.meeting.TypicalCase;
import candor.model.query.MeetingWords;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What papers print of a feature, and where a field is. */
class PrintedValuesTest {

    private Dossier dossier;

    @BeforeEach
    void open() throws MeetingFileException {
        dossier = Samples.open(new MeetingStore()).dossier();
    }

    private static Object printed(EObject object, EStructuralFeature feature) {
        return PrintedValues.of(object, feature);
    }

    private static Aspect aspect(String title, boolean verified) {
        Aspect aspect = MeetingFactory.eINSTANCE.createAspect();
        aspect.setTitle(title);
        aspect.setVerified(verified);
        return aspect;
    }

    @Test
    void aWordingThatNobodyHasConfirmedIsMarkedOnce() {
        assertThat(printed(aspect("党性方面", true), Literals.ASPECT__TITLE)).isEqualTo("党性方面");
        Aspect doubtful = aspect("党性方面", false);
        assertThat(printed(doubtful, Literals.ASPECT__TITLE))
                .as("what is missing is the word that it was compared")
                .isEqualTo(new Incomplete("党性方面" + MeetingWords.unconfirmed(), doubtful, Literals.ASPECT__VERIFIED));
        assertThat(printed(aspect("【待补】", true), Literals.ASPECT__TITLE)).isEqualTo(new Incomplete("【待补】"));
        assertThat(printed(aspect("XXX", false), Literals.ASPECT__TITLE)).isEqualTo(new Incomplete("XXX"));
        assertThat(printed(aspect(" ", false), Literals.ASPECT__TITLE)).isEqualTo(" ");
        assertThat(printed(aspect(null, false), Literals.ASPECT__TITLE)).isNull();
    }

    @Test
    void aThemeWithTheMarkInItsTextIsMissingUntilSomebodyTakesTheMarkAway() {
        Meeting meeting = dossier.getMeeting();
        meeting.setTheme("敢于斗争" + MeetingWords.unconfirmed());
        assertThat(printed(meeting, Literals.MEETING__THEME)).isEqualTo(new Incomplete(meeting.getTheme()));
        meeting.setTheme("敢于斗争");
        assertThat(printed(meeting, Literals.MEETING__THEME)).isEqualTo("敢于斗争");
        meeting.setTheme(null);
        assertThat(printed(meeting, Literals.MEETING__THEME)).isNull();
    }

    @Test
    void aBranchHasAMeetingOfItsOwnNameAndAllElseStaysAsItIs() {
        assertThat(printed(dossier.getProfile(), Literals.CAMPAIGN_PROFILE__MEETING_NAME))
                .isEqualTo(dossier.getProfile().getMeetingName())
                .asString()
                .contains("民主生活会");
        dossier.getOrganization().setKind(OrganizationKind.PARTY_BRANCH);
        assertThat(printed(dossier.getProfile(), Literals.CAMPAIGN_PROFILE__MEETING_NAME))
                .asString()
                .contains("组织生活会")
                .doesNotContain("民主生活会");
        assertThat(printed(dossier.getMeeting(), Literals.MEETING__VENUE))
                .isEqualTo(dossier.getMeeting().getVenue());
    }

    @Test
    void theTitleOfABookAndOfARegisteredLetterIsNeverAdapted() {
        dossier.getOrganization().setKind(OrganizationKind.PARTY_BRANCH);
        StudyMaterial reading = dossier.getProfile().getReadings().getFirst();
        reading.setTitle("民主生活会若干规定");
        reading.setBookTitle(true);
        assertThat(printed(reading, Literals.STUDY_MATERIAL__TITLE)).isEqualTo("民主生活会若干规定");
        reading.setBookTitle(false);
        assertThat(printed(reading, Literals.STUDY_MATERIAL__TITLE)).isEqualTo("组织生活会若干规定");

        Letter letter = MeetingFactory.eINSTANCE.createLetter();
        letter.setTitle("关于开好民主生活会的通知");
        dossier.getLetters().add(letter);
        assertThat(printed(letter, Literals.LETTER__TITLE)).isEqualTo("关于开好组织生活会的通知");
        letter.setNumber("示委〔2022〕1号");
        assertThat(printed(letter, Literals.LETTER__TITLE)).isEqualTo("关于开好民主生活会的通知");
        letter.setNumber(null);
        letter.getIssuers().add(dossier.getOrganization());
        assertThat(printed(letter, Literals.LETTER__TITLE)).isEqualTo("关于开好民主生活会的通知");
    }

    @Test
    void anAddressLeadsBackToItsField() {
        String venue = ModelAddress.of(dossier.getMeeting(), "venue");

        assertThat(venue).startsWith(ModelAddress.ofAny(dossier.getMeeting())).endsWith("venue");
        assertThat(ModelAddress.find(dossier, venue))
                .contains(new ModelAddress.Target(dossier.getMeeting(), Literals.MEETING__VENUE));
        assertThat(ModelAddress.find(dossier, ModelAddress.of(dossier.getMeeting(), "nothing")))
                .isEmpty();
        assertThat(ModelAddress.find(dossier, "nobody#venue")).isEmpty();
        assertThat(ModelAddress.find(dossier, "#venue")).isEmpty();
        assertThat(ModelAddress.find(dossier, "/#venue"))
                .as("an object outside")
                .isEmpty();
        assertThat(ModelAddress.find(dossier, "venue")).isEmpty();
        assertThat(ModelAddress.find(MeetingFactory.eINSTANCE.createDossier(), venue))
                .isEmpty();
    }

    @Test
    void anAddressMayBeShortAndTheRootAloneIsNone() {
        Meeting meeting = dossier.getMeeting();
        Resource file = new ResourceImpl() {
            @Override
            protected EObject getEObjectByID(String id) {
                return id.equals("m") ? meeting : null;
            }
        };
        file.getContents().add(dossier);
        ModelAddress.Target venue = ModelAddress.find(dossier, "m#venue").orElseThrow();

        assertThat(venue.object()).isSameAs(dossier.getMeeting());
        assertThat(venue.feature()).isSameAs(Literals.MEETING__VENUE);
        assertThat(ModelAddress.find(dossier, "//@meeting#venue")).contains(venue);
        assertThat(ModelAddress.find(dossier, "/#title"))
                .as("of an object that stands in no file")
                .isEmpty();
        assertThat(ModelAddress.find(dossier, "//#title")).isEmpty();
    }

    @Test
    void aWordingOfAPhraseAndOfACaseIsMarkedUntilItIsConfirmed() {
        Phrase phrase = MeetingFactory.eINSTANCE.createPhrase();
        phrase.setText("开好民主生活会");
        assertThat(printed(phrase, Literals.PHRASE__TEXT)).isEqualTo("开好民主生活会");
        phrase.setUnconfirmed(true);
        assertThat(printed(phrase, Literals.PHRASE__TEXT))
                .isEqualTo(
                        new Incomplete("开好民主生活会" + MeetingWords.unconfirmed(), phrase, Literals.PHRASE__UNCONFIRMED));
        phrase.setText(null);
        assertThat(printed(phrase, Literals.PHRASE__TEXT)).isNull();

        TypicalCase typical = MeetingFactory.eINSTANCE.createTypicalCase();
        typical.setTitle("某案");
        assertThat(printed(typical, Literals.TYPICAL_CASE__TITLE)).isEqualTo("某案");
        typical.setUnconfirmed(true);
        assertThat(printed(typical, Literals.TYPICAL_CASE__TITLE))
                .isEqualTo(
                        new Incomplete("某案" + MeetingWords.unconfirmed(), typical, Literals.TYPICAL_CASE__UNCONFIRMED));

        Aspect aspect = aspect(null, false);
        aspect.setKeyword("党性");
        assertThat(printed(aspect, Literals.ASPECT__KEYWORD))
                .isEqualTo(new Incomplete("党性" + MeetingWords.unconfirmed(), aspect, Literals.ASPECT__VERIFIED));
        aspect.setVerified(true);
        assertThat(printed(aspect, Literals.ASPECT__KEYWORD)).isEqualTo("党性");
    }

    @Test
    void theTopicAndTheMeetingBeforeArePrintedAsTheyAreCalledThere() {
        assertThat(printed(dossier.getProfile(), Literals.CAMPAIGN_PROFILE__TOPIC))
                .isEqualTo(MeetingWords.topic(dossier.getProfile()).orElseThrow());
        dossier.getProfile().setTopic(null);
        assertThat(printed(dossier.getProfile(), Literals.CAMPAIGN_PROFILE__TOPIC))
                .isNull();
        PreviousMeeting before = MeetingFactory.eINSTANCE.createPreviousMeeting();
        before.setName("上年度民主生活会");
        assertThat(printed(before, Literals.PREVIOUS_MEETING__NAME))
                .as("outside a dossier")
                .isEqualTo("上年度民主生活会");
    }
}
