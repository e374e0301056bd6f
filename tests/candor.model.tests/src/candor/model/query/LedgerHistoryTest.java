// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Closure;
import candor.model.meeting.Dossier;
import candor.model.meeting.Problem;
import candor.model.query.LedgerHistory.Day;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LedgerHistoryTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 25);
    private static final LocalDate SECOND = LocalDate.of(2022, 3, 1);
    private static final LocalDate THIRD = LocalDate.of(2022, 6, 30);

    private final Dossier dossier = Team.CREATE.createDossier();

    @Test
    void everyDayCountsAllThatWasRegisteredAndClosedUntilThen() {
        problem(SECOND, SECOND);
        problem(FIRST, THIRD);
        problem(FIRST, SECOND);
        problem(FIRST, null);

        assertThat(LedgerHistory.of(dossier).days())
                .containsExactly(new Day(FIRST, 3, 0), new Day(SECOND, 4, 2), new Day(THIRD, 4, 3));
    }

    @Test
    void problemsWithoutADayAreCountedApart() {
        problem(null, THIRD);
        problem(FIRST, null);

        assertThat(LedgerHistory.of(dossier).days()).containsExactly(new Day(FIRST, 1, 0));
        assertThat(LedgerHistory.of(dossier).undated()).isOne();
    }

    @Test
    void aClosureWithoutADayClosesNothing() {
        problem(FIRST, null).setClosure(Team.CREATE.createClosure());

        assertThat(LedgerHistory.of(dossier).days()).containsExactly(new Day(FIRST, 1, 0));
    }

    @Test
    void anEmptyLedgerHasNoHistory() {
        assertThat(LedgerHistory.of(dossier).days()).isEmpty();
    }

    private Problem problem(LocalDate registered, LocalDate closed) {
        Problem problem = Team.CREATE.createProblem();
        problem.setRegisteredOn(registered);
        if (closed != null) {
            Closure closure = Team.CREATE.createClosure();
            closure.setDate(closed);
            problem.setClosure(closure);
        }
        dossier.getProblems().add(problem);
        return problem;
    }
}
