// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.Milestone;
import candor.model.meeting.Person;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemOrigin;
import candor.model.meeting.ProgressState;
import candor.model.meeting.SubjectScope;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An unfinished problem of last year's ledger goes on in this year's. */
class ContinuedProblemTest {

    private final Problem unfinished = MeetingFactory.eINSTANCE.createProblem();

    @Test
    void whatItIsAndHowFarItCameGoesAlong() {
        Person person = MeetingFactory.eINSTANCE.createPerson();
        unfinished.setNumber("5");
        unfinished.setSummary("到现场少");
        unfinished.setManifestation("一年去了两次");
        unfinished.setRegisteredOn(LocalDate.of(2022, 1, 30));
        unfinished.setScope(SubjectScope.PERSON);
        unfinished.setPerson(person);
        unfinished.setGoal("每月一次");
        unfinished.setState(ProgressState.IN_PROGRESS);
        unfinished.setUnfinishedReason("汛期");
        unfinished.setNextStep("排出计划");

        Problem problem = ContinuedProblem.of(unfinished);

        assertThat(problem.getNumber()).isEqualTo("5");
        assertThat(problem.getSummary()).isEqualTo("到现场少");
        assertThat(problem.getManifestation()).isEqualTo("一年去了两次");
        assertThat(problem.getRegisteredOn()).isEqualTo(LocalDate.of(2022, 1, 30));
        assertThat(problem.getScope()).isEqualTo(SubjectScope.PERSON);
        assertThat(problem.getPerson()).isSameAs(person);
        assertThat(problem.getGoal()).isEqualTo("每月一次");
        assertThat(problem.getState()).isEqualTo(ProgressState.IN_PROGRESS);
        assertThat(problem.getUnfinishedReason()).isEqualTo("汛期");
        assertThat(problem.getNextStep()).isEqualTo("排出计划");
        assertThat(problem.getCarriedFrom()).isSameAs(unfinished);
        assertThat(problem.getOrigin()).isEqualTo(ProblemOrigin.LAST_YEAR);
    }

    @Test
    void thatOfASpecialMeetingIsMarkedAsSuch() {
        PreviousMeeting meeting = MeetingFactory.eINSTANCE.createPreviousMeeting();
        meeting.getProblems().add(unfinished);
        assertThat(ContinuedProblem.of(unfinished).getOrigin()).isEqualTo(ProblemOrigin.LAST_YEAR);
        meeting.setKind(MeetingKind.SPECIAL);
        assertThat(ContinuedProblem.of(unfinished).getOrigin()).isEqualTo(ProblemOrigin.SPECIAL_MEETING);
    }

    @Test
    void measuresThatAreDoneStayBehindAndOfTheOthersWhatIsStillToBeReached() {
        Measure done = measure(ProgressState.DONE);
        Measure open = measure(ProgressState.IN_PROGRESS);
        Problem problem = ContinuedProblem.of(unfinished);

        assertThat(problem.getMeasures()).hasSize(1);
        Measure copy = problem.getMeasures().getFirst();
        assertThat(copy).isNotSameAs(open);
        assertThat(copy.getEntries()).isEmpty();
        assertThat(copy.getPostponements()).isEmpty();
        assertThat(copy.getMilestones()).hasSize(1).allMatch(milestone -> milestone.getReachedOn() == null);
        assertThat(unfinished.getMeasures()).containsExactly(done, open);
        assertThat(open.getEntries()).as("the old record").hasSize(1);
    }

    private Measure measure(ProgressState state) {
        Measure measure = MeetingFactory.eINSTANCE.createMeasure();
        measure.setState(state);
        measure.getEntries().add(MeetingFactory.eINSTANCE.createProgressEntry());
        measure.getPostponements().add(MeetingFactory.eINSTANCE.createPostponement());
        measure.getMilestones().add(MeetingFactory.eINSTANCE.createMilestone());
        Milestone reached = MeetingFactory.eINSTANCE.createMilestone();
        reached.setReachedOn(LocalDate.of(2022, 3, 1));
        measure.getMilestones().add(reached);
        unfinished.getMeasures().add(measure);
        return measure;
    }
}
