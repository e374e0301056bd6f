// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.Dossiers;
import candor.model.meeting.Decision;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminationState;
import candor.model.meeting.Letter;
import candor.model.query.Stage.Progress;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void theSampleIsDoneUpToItsRectification() {
        Dossier sample = Dossiers.sample();

        assertThat(Arrays.stream(Stage.values()).map(stage -> stage.progress(sample)))
                .containsExactly(
                        new Progress(4, 4),
                        new Progress(5, 5),
                        new Progress(45, 45),
                        new Progress(32, 32),
                        new Progress(8, 8),
                        new Progress(42, 42),
                        new Progress(6, 20),
                        new Progress(5, 5));
    }

    @Test
    void anEmptyDossierHasDoneNothing() {
        Dossier empty = Team.CREATE.createDossier();

        assertThat(Arrays.stream(Stage.values()).map(stage -> stage.progress(empty)))
                .allMatch(progress -> progress.done() == 0 && !progress.isComplete());
    }

    @Test
    void aRefusedRequestIsSentButNotApproved() {
        Dossier placeholder = Dossiers.placeholder();
        Letter request = placeholder.getMeeting().getRequest();
        request.setSentOn(Team.DAY);
        Letter reply = Team.CREATE.createLetter();
        reply.setInReplyTo(request);
        reply.setDecision(Decision.REFUSED);
        assertThat(Stage.PREPARATION.progress(placeholder)).isEqualTo(new Progress(1, 4));

        reply.setDecision(Decision.APPROVED_WITH_CHANGES);
        assertThat(Stage.PREPARATION.progress(placeholder)).isEqualTo(new Progress(2, 4));
    }

    @Test
    void onlyApprovedExaminationsCount() {
        Team team = Team.of(2);
        examination(team, ExaminationState.IN_REVIEW);
        examination(team, ExaminationState.APPROVED);
        examination(team, ExaminationState.FINAL);

        assertThat(Stage.EXAMINATIONS.progress(team.dossier)).isEqualTo(new Progress(2, 3));
    }

    @Test
    void anExcusedCriticismIsSettled() {
        Team team = Team.of(2);
        team.criticism(1, 2).setExcuse("因病缺席");
        team.criticism(2, 1).setProblem("调研少");

        assertThat(Stage.MEETING.progress(team.dossier)).isEqualTo(new Progress(1, 2));
    }

    private static void examination(Team team, ExaminationState state) {
        Examination examination = Team.CREATE.createExamination();
        examination.setState(state);
        team.dossier.getExaminations().add(examination);
    }
}
