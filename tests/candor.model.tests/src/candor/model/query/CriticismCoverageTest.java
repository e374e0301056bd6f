// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Criticism;
import candor.model.query.CriticismCoverage.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriticismCoverageTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "3, 6", "5, 20", "7, 42", "9, 72"})
    void aTeamOwesCriticismInBothDirections(int size, int directions) {
        assertThat(CriticismCoverage.of(Team.of(size).dossier).in(State.MISSING))
                .hasSize(directions);
    }

    @Test
    void eachDirectionHasItsOwnState() {
        Team team = Team.of(3);
        team.criticism(1, 2).setProblem("　");
        team.criticism(1, 3).setExcuse("因病缺席");
        team.criticism(2, 1).setProblem("调研少");
        Criticism delivered = team.criticism(2, 3);
        delivered.setProblem("协调少");
        delivered.setDelivered(true);
        Criticism answered = team.criticism(3, 1);
        answered.setProblem("督办少");
        answered.setDelivered(true);
        answered.setResponse("接受");

        assertThat(CriticismCoverage.of(team.dossier).pairs())
                .extracting(CriticismCoverage.Pair::state)
                .containsExactly(
                        State.MISSING, State.EXCUSED, State.PREPARED, State.DELIVERED, State.ANSWERED, State.MISSING);
    }
}
