// SPDX-License-Identifier: EPL-2.0
package candor.rectification.documents;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Closure;
import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Postponement;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressEntry;
import candor.model.meeting.ProgressState;
import candor.model.meeting.Reopening;
import candor.model.query.Ledger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a paper of an earlier day says of a ledger that went on. */
class LedgerAsOfTest {

    private static final MeetingFactory MAKE = MeetingFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2022, 3, 31);

    private final Dossier dossier = MAKE.createDossier();
    private final Problem problem = problem();
    private final Measure measure = problem.getMeasures().getFirst();

    private Problem problem() {
        Problem made = MAKE.createProblem();
        made.setRegisteredOn(DAY.minusDays(30));
        made.setState(ProgressState.IN_PROGRESS);
        made.getMeasures().add(MAKE.createMeasure());
        dossier.getProblems().add(made);
        return made;
    }

    private void entry(LocalDate day, String text) {
        ProgressEntry entry = MAKE.createProgressEntry();
        entry.setDate(day);
        entry.setText(text);
        measure.getEntries().add(entry);
        measure.setState(ProgressState.IN_PROGRESS);
    }

    private static Closure closure(LocalDate applied, LocalDate closed) {
        Closure closure = MAKE.createClosure();
        closure.setAppliedOn(applied);
        closure.setDate(closed);
        return closure;
    }

    private Problem then() {
        List<Problem> problems = LedgerAsOf.of(dossier, DAY).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    @Test
    void withoutLaterEntriesItIsTheLedgerItself() {
        entry(DAY, "办结");
        assertThat(then()).isSameAs(problem);
        assertThat(LedgerAsOf.of(dossier, null).problems()).containsExactly(problem);
    }

    @Test
    void laterProgressAndLaterProblemsAreNotTold() {
        entry(DAY, "开工");
        entry(DAY.plusDays(1), "竣工");
        measure.setState(ProgressState.DONE);
        Problem later = problem();
        later.setRegisteredOn(DAY.plusDays(1));

        Measure told = then().getMeasures().getFirst();
        assertThat(told.getEntries()).extracting(ProgressEntry::getText).containsExactly("开工");
        assertThat(told.getState()).isEqualTo(ProgressState.IN_PROGRESS);
        assertThat(LedgerAsOf.of(dossier, DAY).day()).contains(DAY);
        assertThat(measure.getEntries()).as("the ledger is as it was").hasSize(2);
    }

    @Test
    void whatWasClosedLaterWasOpenAndWaitedWhereSomebodyHadAsked() {
        entry(DAY, "开工");
        problem.setClosure(closure(DAY, DAY.plusDays(1)));
        problem.setState(ProgressState.DONE);
        assertThat(Ledger.isFinished(then())).isFalse();
        assertThat(Ledger.isApplied(then())).isTrue();

        problem.setClosure(closure(DAY.plusDays(1), DAY.plusDays(1)));
        assertThat(then().getClosure()).isNull();
        assertThat(then().getState()).isEqualTo(ProgressState.IN_PROGRESS);

        measure.getEntries().clear();
        measure.setState(ProgressState.NOT_STARTED);
        assertThat(then().getState()).isEqualTo(ProgressState.NOT_STARTED);

        problem.setClosure(closure(null, DAY));
        entry(DAY.plusDays(1), "回访");
        assertThat(Ledger.isClosed(then())).isTrue();
    }

    @Test
    void whatWasTakenUpAgainLaterWasClosed() {
        Reopening reopening = MAKE.createReopening();
        reopening.setDate(DAY.plusDays(1));
        reopening.setClosure(closure(DAY.minusDays(2), DAY.minusDays(1)));
        problem.getReopenings().add(reopening);
        assertThat(Ledger.isClosed(then())).isTrue();
        assertThat(then().getReopenings()).isEmpty();
    }

    @Test
    void aDeadlineThatWasPutOffLaterWasTheEarlierOne() {
        measure.setDeadline(DAY.plusDays(60));
        for (int days : new int[] {20, 10}) {
            Postponement postponement = MAKE.createPostponement();
            postponement.setApprovedOn(DAY.plusDays(days));
            postponement.setPreviousDeadline(DAY.plusDays(days + 20));
            measure.getPostponements().add(postponement);
        }
        assertThat(then().getMeasures().getFirst().getDeadline()).isEqualTo(DAY.plusDays(30));
        assertThat(then().getMeasures().getFirst().getPostponements()).isEmpty();
    }
}
