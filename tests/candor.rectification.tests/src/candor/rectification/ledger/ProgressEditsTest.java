// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Closure;
import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Person;
import candor.model.meeting.Postponement;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressEntry;
import candor.model.meeting.ProgressState;
import candor.model.meeting.Reopening;
import candor.model.query.Ledger;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a problem is worked on until it is closed. */
class ProgressEditsTest {

    private static final MeetingFactory MAKE = MeetingFactory.eINSTANCE;
    private static final LocalDate DEADLINE = LocalDate.of(2022, 6, 30);

    private final Dossier dossier = MAKE.createDossier();
    private final Problem problem = MAKE.createProblem();
    private final Measure measure = MAKE.createMeasure();
    private final Person zhang = MAKE.createPerson();
    private Undoable changes;
    private ProgressEdits edits;

    @BeforeEach
    void fill() {
        dossier.getPersons().add(zhang);
        dossier.getProblems().add(problem);
        problem.getMeasures().add(measure);
        measure.setDeadline(DEADLINE);
        measure.setResponsible(zhang);
        changes = new Undoable(dossier);
        edits = new ProgressEdits(changes.domain);
    }

    private void report(Measure reported, int percent) {
        ProgressEntry entry = ProgressEdits.entry(reported, Undoable.TODAY);
        entry.setPercent(percent);
        changes.run(edits.report(reported, entry, "登记进展"));
    }

    private void close() {
        Closure closure = MAKE.createClosure();
        closure.setDate(Undoable.TODAY);
        closure.setAcceptedBy(zhang);
        closure.setOpinion("属实");
        changes.run(edits.close(problem, closure, "销号"));
    }

    @Test
    void aFreshEntryIsOfTodayByWhoIsResponsibleAndAsFarAsTheMeasure() {
        measure.setPercent(30);
        ProgressEntry entry = ProgressEdits.entry(measure, Undoable.TODAY);
        assertThat(entry.getDate()).isEqualTo(Undoable.TODAY);
        assertThat(entry.getAuthor()).isSameAs(zhang);
        assertThat(entry.getPercent()).isEqualTo(30);
        assertThat(measure.getEntries()).isEmpty();
    }

    @Test
    void anEntryMovesItsMeasureAndTheLastMeasureItsProblem() {
        Measure second = MAKE.createMeasure();
        problem.getMeasures().add(second);
        report(measure, 40);
        assertThat(measure.getEntries()).hasSize(1);
        assertThat(measure.getPercent()).isEqualTo(40);
        assertThat(measure.getState()).isEqualTo(ProgressState.IN_PROGRESS);
        assertThat(problem.getState()).isEqualTo(ProgressState.IN_PROGRESS);
        report(measure, 100);
        assertThat(measure.getState()).isEqualTo(ProgressState.DONE);
        assertThat(problem.getState()).as("one is left").isEqualTo(ProgressState.IN_PROGRESS);
        report(second, 100);
        assertThat(problem.getState()).isEqualTo(ProgressState.DONE);
        assertThat(Ledger.isClosed(problem)).as("nobody has checked it").isFalse();
    }

    @Test
    void whatNeverEndsDoesNotEndByAnEntry() {
        measure.setState(ProgressState.LONG_TERM);
        problem.setState(ProgressState.LONG_TERM);
        report(measure, 100);
        assertThat(measure.getState()).isEqualTo(ProgressState.LONG_TERM);
        assertThat(problem.getState()).isEqualTo(ProgressState.LONG_TERM);
    }

    @Test
    void anEntryLeavesAClosedProblemClosed() {
        close();
        report(measure, 50);
        assertThat(problem.getState()).isEqualTo(ProgressState.DONE);
    }

    @Test
    void aDeadlineIsPutOffAndTheOneBeforeIsNoted() {
        Postponement postponement = MAKE.createPostponement();
        postponement.setNewDeadline(DEADLINE.plusDays(10));
        postponement.setReason("疫情");
        postponement.setApprovedBy(zhang);
        changes.run(edits.postpone(measure, postponement, "延期"));
        assertThat(measure.getDeadline()).isEqualTo(DEADLINE.plusDays(10));
        assertThat(measure.getPostponements()).containsExactly(postponement);
        assertThat(postponement.getPreviousDeadline()).isEqualTo(DEADLINE);
        assertThat(postponement.getReason()).isEqualTo("疫情");
    }

    @Test
    void onlyADeadlineIsPutOffAndOnlyToALaterDay() {
        assertThat(ProgressEdits.canPostpone(measure, DEADLINE)).isFalse();
        assertThat(ProgressEdits.canPostpone(measure, null)).isFalse();
        assertThat(ProgressEdits.canPostpone(MAKE.createMeasure(), DEADLINE)).isFalse();
        Postponement sameDay = MAKE.createPostponement();
        sameDay.setNewDeadline(DEADLINE);
        Undoable.isRefused(() -> edits.postpone(measure, sameDay, "延期"));
        assertThat(sameDay.getPreviousDeadline()).isNull();
    }

    @Test
    void whoHasAskedStaysNotedWhenAProblemIsClosed() {
        Closure application = MAKE.createClosure();
        application.setApplicant(zhang);
        application.setAppliedOn(Undoable.TODAY.minusDays(3));
        changes.run(edits.apply(problem, application, "申请销号"));
        assertThat(Ledger.isApplied(problem)).isTrue();
        Undoable.isRefused(() -> edits.apply(problem, MAKE.createClosure(), "申请销号"));
        close();
        assertThat(Ledger.isClosed(problem)).isTrue();
        assertThat(problem.getState()).isEqualTo(ProgressState.DONE);
        assertThat(problem.getClosure().getApplicant()).isSameAs(zhang);
        assertThat(problem.getClosure().getAppliedOn()).isEqualTo(Undoable.TODAY.minusDays(3));
        assertThat(problem.getClosure().getOpinion()).isEqualTo("属实");
        Undoable.isRefused(() -> edits.close(problem, MAKE.createClosure(), "销号"));
    }

    @Test
    void aProblemTakenUpAgainKeepsItsClosureWithTheReason() {
        Reopening early = MAKE.createReopening();
        Undoable.isRefused(() -> edits.reopen(problem, early, "恢复"));
        close();
        Closure closure = problem.getClosure();
        Reopening reopening = MAKE.createReopening();
        reopening.setReason("反弹");
        changes.run(edits.reopen(problem, reopening, "恢复"));
        assertThat(problem.getClosure()).isNull();
        assertThat(problem.getState()).isEqualTo(ProgressState.IN_PROGRESS);
        assertThat(problem.getReopenings()).containsExactly(reopening);
        assertThat(reopening.getClosure()).isSameAs(closure);
    }

    @Test
    void onTheBoardAProblemMovesUntilItIsClosed() {
        changes.run(edits.move(problem, ProgressState.LONG_TERM, "长期坚持"));
        assertThat(problem.getState()).isEqualTo(ProgressState.LONG_TERM);
        Undoable.isRefused(() -> edits.move(problem, ProgressState.LONG_TERM, "长期坚持"));
        close();
        Undoable.isRefused(() -> edits.move(problem, ProgressState.NOT_STARTED, "未启动"));
    }
}
