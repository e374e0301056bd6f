// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.Dossiers;
import candor.model.meeting.StudyMode;
import candor.model.meeting.StudySession;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void countsTheSample() {
        assertThat(Numbers.of(Dossiers.sample())).isEqualTo(new Numbers(4, 1, 32, 6, 45, 26, 19, 42, 20, 3));
    }

    @Test
    void whatIsOnlyPlannedDoesNotCount() {
        Team team = Team.of(2);
        team.talk(team.person(1), team.person(2), null);
        team.criticism(1, 2);
        session(team, StudyMode.GROUP, null);
        session(team, StudyMode.LECTURE, Team.DAY);
        session(team, StudyMode.SELF, Team.DAY);

        assertThat(Numbers.of(team.dossier)).isEqualTo(new Numbers(1, 1, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    private static void session(Team team, StudyMode mode, LocalDate heldOn) {
        StudySession session = Team.CREATE.createStudySession();
        session.setMode(mode);
        session.setHeldOn(heldOn);
        team.dossier.getStudySessions().add(session);
    }
}
