// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Closure;
import candor.model.meeting.Measure;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTest {

    private final Team team = new Team();

    @ParameterizedTest
    @EnumSource(ProgressState.class)
    void onlyWhatIsNeitherDoneNorEndlessCanBeLate(ProgressState state) {
        Measure measure = Team.CREATE.createMeasure();
        measure.setState(state);
        measure.setDeadline(Team.DAY);

        assertThat(Ledger.isOverdue(measure, Team.DAY)).isFalse();
        assertThat(Ledger.isOverdue(measure, Team.DAY.plusDays(1)))
                .isEqualTo(state == ProgressState.NOT_STARTED || state == ProgressState.IN_PROGRESS);
    }

    @Test
    void aMeasureWithoutDeadlineIsNeverLate() {
        assertThat(Ledger.isOverdue(Team.CREATE.createMeasure(), Team.DAY)).isFalse();
    }

    @Test
    void aProblemIsClosedFromTheDayOfItsClosure() {
        Problem problem = Team.CREATE.createProblem();
        team.dossier.getProblems().add(problem);
        Closure closure = Team.CREATE.createClosure();
        problem.setClosure(closure);
        assertThat(Ledger.closed(team.dossier)).isEmpty();

        closure.setDate(Team.DAY);
        assertThat(Ledger.closed(team.dossier)).containsExactly(problem);
    }

    @Test
    void unfinishedProblemsOfEarlierMeetingsMustBeCarriedOver() {
        PreviousMeeting previous = Team.CREATE.createPreviousMeeting();
        team.dossier.getPreviousMeetings().add(previous);
        Problem done = old(previous, ProgressState.DONE);
        Problem carried = old(previous, ProgressState.IN_PROGRESS);
        Problem forgotten = old(previous, ProgressState.LONG_TERM);
        Problem problem = Team.CREATE.createProblem();
        problem.setCarriedFrom(carried);
        team.dossier.getProblems().add(problem);

        assertThat(Ledger.leftBehind(team.dossier)).containsExactly(forgotten).doesNotContain(done, carried);
    }

    private static Problem old(PreviousMeeting previous, ProgressState state) {
        Problem problem = Team.CREATE.createProblem();
        problem.setState(state);
        previous.getProblems().add(problem);
        return problem;
    }
}
