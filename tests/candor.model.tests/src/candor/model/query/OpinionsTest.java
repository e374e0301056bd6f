// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Opinion;
import candor.model.meeting.Solicitation;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpinionsTest {

    @Test
    void theDigestIsSha256OverUtf8() {
        // printf '意见' | sha256sum
        assertThat(Opinions.digest("意见")).isEqualTo("4872e35393fe4c85ac4d4056789b39227561d1c8497cda4db7abc9f102f22fce");
    }

    @Test
    void aRecordedTextIsUnchangedOrNot() {
        Opinion opinion = Team.CREATE.createOpinion();
        opinion.setText("调研少");
        assertThat(Opinions.isUnchanged(opinion)).isTrue();

        opinion.setDigest(Opinions.digest("调研少"));
        assertThat(Opinions.isUnchanged(opinion)).isTrue();

        opinion.setText("调研少。");
        assertThat(Opinions.isUnchanged(opinion)).isFalse();

        opinion.setText(null);
        assertThat(Opinions.isUnchanged(opinion)).isFalse();
    }

    @Test
    void allRoundsCount() {
        Team team = new Team();
        for (int round = 0; round < 2; round++) {
            Solicitation solicitation = Team.CREATE.createSolicitation();
            solicitation.getOpinions().add(Team.CREATE.createOpinion());
            team.dossier.getSolicitations().add(solicitation);
        }

        assertThat(Opinions.all(team.dossier)).hasSize(2);
    }

    @Test
    void lineEndsOfOtherSystemsAreTheSameText() {
        assertThat(Opinions.digest("一\r\n二\r三")).isEqualTo(Opinions.digest("一\n二\n三"));
        assertThat(Opinions.digest("一 ")).isNotEqualTo(Opinions.digest("一"));
    }

    @Test
    void whatAnotherOneCorrectsCountsNoLonger() {
        Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
        Solicitation round = MeetingFactory.eINSTANCE.createSolicitation();
        dossier.getSolicitations().add(round);
        Opinion old = MeetingFactory.eINSTANCE.createOpinion();
        Opinion later = MeetingFactory.eINSTANCE.createOpinion();
        round.getOpinions().addAll(List.of(old, later));
        assertThat(Opinions.counted(dossier)).containsExactly(old, later);
        later.setCorrects(old);
        assertThat(Opinions.counted(dossier)).containsExactly(later);
        assertThat(Opinions.all(dossier)).containsExactly(old, later);
    }
}
