// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.values.ModelAddress.Target;
import candor.model.meeting.Capacity;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Organization;
import candor.model.meeting.Person;
import candor.model.meeting.PlanState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the first request lacks, in the order in which it is entered. */
class FirstStepTest {

    private static final MeetingFactory MAKE = MeetingFactory.eINSTANCE;

    private final Dossier dossier = MAKE.createDossier();
    private final List<Target> lacks = new ArrayList<>();

    @Test
    void anEmptyDossierLacksEverythingAndNothingTwice() {
        assertThat(keys())
                .containsExactly(
                        "organization",
                        "principal",
                        "members",
                        "notice",
                        "theme",
                        "date",
                        "venue",
                        "host",
                        "participants");
    }

    @Test
    void whatIsEnteredIsNoStepAnyMore() {
        Organization own = MAKE.createOrganization();
        dossier.setOrganization(own);
        assertThat(keys()).startsWith("superior", "head", "short", "body", "principal");
        own.getSuperiors().add(MAKE.createOrganization());
        own.setHeadName("中共示例市水务局党组");
        own.setShortName("示例市水务局党组");
        own.setSelfName("局党组");
        own.setInstitution(MAKE.createOrganization());
        assertThat(keys()).as("“结合我局实际”").startsWith("self", "principal");
        own.setSelfName("县委常委会");
        assertThat(keys()).as("“结合我县实际”").startsWith("principal");
        own.setSelfName("局党组");
        own.getInstitution().setSelfName("局");
        person(Capacity.PRINCIPAL);
        person(Capacity.MEMBER);
        assertThat(keys()).as("nobody belongs to the body that meets").startsWith("group", "notice");
        assertThat(FirstStep.of(dossier, any -> lacks).getFirst().object())
                .isSameAs(dossier.getPersons().getFirst());
        dossier.getPersons().getFirst().setGroupMember(true);
        assertThat(FirstStep.of(dossier, any -> lacks).getFirst().object())
                .as("one alone is no meeting")
                .isSameAs(dossier.getPersons().getLast());
        dossier.getPersons().getLast().setGroupMember(true);
        dossier.getLetters().add(MAKE.createLetter());
        assertThat(keys()).as("a letter without a title is no notice").startsWith("notice");
        dossier.getLetters().getFirst().setTitle("关于开好专题民主生活会的通知");
        assertThat(keys()).containsExactly("theme", "date", "venue", "host", "participants");
        Meeting meeting = MAKE.createMeeting();
        dossier.setMeeting(meeting);
        meeting.setNotice(dossier.getLetters().getFirst());
        assertThat(keys()).startsWith("issuer", "number", "theme");
        meeting.getNotice().getIssuers().add(MAKE.createOrganization());
        meeting.getNotice().setUnnumbered(true);
        assertThat(keys()).as("a notice without a number").startsWith("theme");
        meeting.getNotice().setUnnumbered(false);
        meeting.getNotice().setNumber("示组通〔2021〕58号");
        meeting.setTheme("大力弘扬伟大建党精神");
        meeting.setDate(LocalDate.of(2022, 1, 20));
        meeting.setVenue(" ");
        meeting.setHost(dossier.getPersons().getFirst());
        meeting.getParticipantGroups().add(MAKE.createParticipantGroup());
        assertThat(keys()).as("blank is not filled in").containsExactly("venue");
        meeting.setVenue("第一会议室");
        assertThat(keys()).isEmpty();
    }

    @Test
    void whatElseThePaperLacksComesBehindAndNothingIsAskedTwice() {
        Meeting meeting = MAKE.createMeeting();
        dossier.setMeeting(meeting);
        meeting.getAgenda().add(MAKE.createAgendaItem());
        meeting.getAgenda().add(MAKE.createAgendaItem());
        lacks.add(new Target(meeting, Literals.MEETING__SESSION));
        lacks.add(new Target(meeting, Literals.MEETING__DATE));
        meeting.getAgenda().forEach(item -> lacks.add(new Target(item, Literals.AGENDA_ITEM__SPEAKER)));
        assertThat(rest())
                .as("the date is asked for before, the speakers once")
                .containsExactly(
                        new FirstStep("", meeting, Literals.MEETING__SESSION, null),
                        new FirstStep("", meeting, Literals.MEETING__AGENDA, Literals.AGENDA_ITEM__SPEAKER));
        lacks.removeLast();
        assertThat(rest())
                .as("one row is gone to itself")
                .endsWith(new FirstStep("", meeting.getAgenda().getFirst(), Literals.AGENDA_ITEM__SPEAKER, null));
    }

    @Test
    void lettersHaveFormsOfTheirOwn() {
        dossier.getLetters().add(MAKE.createLetter());
        dossier.getLetters().add(MAKE.createLetter());
        dossier.getLetters().forEach(letter -> lacks.add(new Target(letter, Literals.LETTER__NUMBER)));
        assertThat(rest()).extracting(FirstStep::object).containsExactlyElementsOf(dossier.getLetters());
    }

    private List<FirstStep> rest() {
        return FirstStep.of(dossier, any -> lacks).stream()
                .filter(step -> step.key().isEmpty())
                .toList();
    }

    @Test
    void anApprovedPlanNeedsNoStepsWhateverItLacks() {
        lacks.add(new Target(dossier, Literals.DOSSIER__TITLE));
        dossier.setMeeting(MAKE.createMeeting());
        dossier.getMeeting().setPlanState(PlanState.APPROVED);
        assertThat(keys()).isEmpty();
    }

    private void person(Capacity capacity) {
        Person person = MAKE.createPerson();
        person.setCapacity(capacity);
        dossier.getPersons().add(person);
    }

    private List<String> keys() {
        return FirstStep.of(dossier, any -> lacks).stream().map(FirstStep::key).toList();
    }
}
