// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Criticism;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.query.CriticismCoverage.State;
import java.time.LocalDate;
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

    /** Its members review each other; nobody owes anybody a criticism, and what is noted is all there is. */
    @Test
    void aBranchOwesOnlyWhatIsNoted() {
        Team team = Team.of(23);
        team.dossier.setMeeting(MeetingFactory.eINSTANCE.createMeeting());
        team.dossier.getMeeting().setKind(MeetingKind.ORGANIZATION_LIFE);
        assertThat(CriticismCoverage.due(team.dossier).pairs()).isEmpty();
        assertThat(Timeline.of(team.dossier, LocalDate.of(2025, 1, 1)).find(EventKind.CRITICISMS))
                .isEmpty();

        team.criticism(1, 2).setProblem("调研少");

        assertThat(CriticismCoverage.due(team.dossier).pairs()).hasSize(1);
        assertThat(CriticismCoverage.of(team.dossier).pairs()).hasSize(506);
        assertThat(Stage.MEETING.progress(team.dossier)).isEqualTo(new Stage.Progress(0, 1));
        assertThat(Timeline.of(team.dossier, LocalDate.of(2025, 1, 1)).find(EventKind.CRITICISMS))
                .isPresent();
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
