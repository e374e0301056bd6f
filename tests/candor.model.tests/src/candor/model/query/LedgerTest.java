// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Closure;
import candor.model.meeting.Measure;
import candor.model.meeting.Opinion;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemOrigin;
import candor.model.meeting.ProgressState;
import java.time.LocalDate;
import java.util.List;
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

    @Test
    void aProblemThatWaitsToBeCheckedIsNotClosed() {
        Problem problem = problem(ProgressState.DONE);
        problem.setClosure(Team.CREATE.createClosure());
        problem.getClosure().setAppliedOn(Team.DAY);

        assertThat(Ledger.isApplied(problem)).isTrue();
        assertThat(ProblemStanding.of(problem, Team.DAY)).isEqualTo(ProblemStanding.DONE);

        problem.getClosure().setDate(Team.DAY);
        assertThat(Ledger.isApplied(problem)).isFalse();
        assertThat(ProblemStanding.of(problem, Team.DAY)).isEqualTo(ProblemStanding.CLOSED);
    }

    @Test
    void aProblemIsLateWithItsFirstLateMeasureUntilItIsFinished() {
        Problem problem = problem(ProgressState.IN_PROGRESS);
        problem.getMeasures().add(measure(Team.DAY.plusDays(9)));
        assertThat(ProblemStanding.of(problem, Team.DAY)).isEqualTo(ProblemStanding.IN_PROGRESS);

        problem.getMeasures().add(measure(Team.DAY.minusDays(1)));
        assertThat(ProblemStanding.of(problem, Team.DAY)).isEqualTo(ProblemStanding.OVERDUE);
        assertThat(Ledger.nextDeadline(problem)).contains(Team.DAY.minusDays(1));

        problem.setState(ProgressState.DONE);
        assertThat(ProblemStanding.of(problem, Team.DAY)).isEqualTo(ProblemStanding.DONE);
    }

    @Test
    void aProblemIsDoneByWhatItsMeasuresAreOnAverage() {
        Problem problem = problem(ProgressState.IN_PROGRESS);
        assertThat(Ledger.percent(problem)).isZero();
        problem.getMeasures().add(measure(null));
        problem.getMeasures().getFirst().setPercent(40);
        problem.getMeasures().add(measure(null));
        problem.getMeasures().getLast().setState(ProgressState.DONE);
        assertThat(Ledger.percent(problem)).isEqualTo(70);
        problem.setState(ProgressState.DONE);
        assertThat(Ledger.percent(problem)).isEqualTo(100);
    }

    /** A source knows its problems as soon as a problem names it, and forgets them as soon as it no longer does. */
    @Test
    void sourcesAndProblemsKnowEachOther() {
        Opinion opinion = Team.CREATE.createOpinion();
        Problem problem = problem(ProgressState.NOT_STARTED);
        problem.getSources().add(opinion);
        assertThat(opinion.getLedgerProblems()).containsExactly(problem);
        problem.getSources().clear();
        assertThat(opinion.getLedgerProblems()).isEmpty();
    }

    @Test
    void totalsAddUp() {
        Problem closed = problem(ProgressState.DONE);
        closed.setClosure(Team.CREATE.createClosure());
        closed.getClosure().setDate(Team.DAY);
        closed.setOrigin(ProblemOrigin.TALK);
        Problem carried = problem(ProgressState.IN_PROGRESS);
        carried.setCarriedFrom(closed);
        carried.setOrigin(ProblemOrigin.LAST_YEAR);

        LedgerTotals one = LedgerTotals.of(List.of(closed, carried), Team.DAY);
        LedgerTotals twice = one.plus(one).plus(LedgerTotals.none());

        assertThat(twice.problems()).isEqualTo(4);
        assertThat(twice.carried()).isEqualTo(2);
        assertThat(twice.from(ProblemOrigin.TALK)).isEqualTo(2);
        assertThat(twice.from(ProblemOrigin.SUPERVISION)).isZero();
        assertThat(twice.at(ProblemStanding.CLOSED)).isEqualTo(2);
        assertThat(twice.at(ProblemStanding.IN_PROGRESS)).isEqualTo(2);
        assertThat(one.at(ProblemStanding.OVERDUE)).isZero();
    }

    @Test
    void whatAnEarlierMeetingLeftIsKnownByItsLinkOrByWhereItIsSaidToComeFrom() {
        Problem linked = problem(ProgressState.IN_PROGRESS);
        linked.setCarriedFrom(problem(ProgressState.IN_PROGRESS));
        Problem merged = problem(ProgressState.IN_PROGRESS);
        merged.getSources().add(problem(ProgressState.IN_PROGRESS));
        Problem ofLastYear = problem(ProgressState.IN_PROGRESS);
        ofLastYear.setOrigin(ProblemOrigin.LAST_YEAR);
        Problem special = problem(ProgressState.IN_PROGRESS);
        special.setOrigin(ProblemOrigin.SPECIAL_MEETING);
        Problem fresh = problem(ProgressState.IN_PROGRESS);
        fresh.setOrigin(ProblemOrigin.TALK);
        fresh.getSources().add(Team.CREATE.createTalk());

        assertThat(List.of(linked, merged, ofLastYear, special)).allMatch(Ledger::isCarried);
        assertThat(Ledger.isCarried(fresh)).isFalse();
    }

    private static Problem problem(ProgressState state) {
        Problem problem = Team.CREATE.createProblem();
        problem.setState(state);
        return problem;
    }

    private static Measure measure(LocalDate deadline) {
        Measure measure = Team.CREATE.createMeasure();
        measure.setDeadline(deadline);
        return measure;
    }
}
