// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Attendance;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.Participation;
import candor.model.meeting.ParticipationRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuorumTest {

    private final Dossier dossier = Team.CREATE.createDossier();

    @ParameterizedTest
    @CsvSource({"3, 2", "5, 4", "7, 5", "9, 6"})
    void twoThirdsAreRequired(int expected, int required) {
        meeting(expected, required);
        assertThat(Quorum.of(dossier)).isEqualTo(new Quorum(expected, required, required));
        assertThat(Quorum.of(dossier).isReached()).isTrue();

        meeting(expected, required - 1);
        assertThat(Quorum.of(dossier).isReached()).isFalse();
    }

    @Test
    void aStricterProfileAsksForMore() {
        CampaignProfile profile = Team.CREATE.createCampaignProfile();
        profile.setQuorumNumerator(9);
        profile.setQuorumDenominator(10);
        dossier.setProfile(profile);
        meeting(7, 6);

        assertThat(Quorum.of(dossier).required()).isEqualTo(7);
        assertThat(Quorum.of(dossier).isReached()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3})
    void aShareWithoutDenominatorIsTheUsualOne(int denominator) {
        CampaignProfile profile = Team.CREATE.createCampaignProfile();
        profile.setQuorumDenominator(denominator);
        dossier.setProfile(profile);
        meeting(7, 5);

        assertThat(Quorum.of(dossier)).isEqualTo(new Quorum(7, 5, 5));
    }

    @Test
    void guestsDoNotCount() {
        meeting(3, 1);
        Participation guest = participation(true);
        guest.setRole(ParticipationRole.SUPERVISOR);
        dossier.getMeeting().getParticipations().add(guest);

        assertThat(Quorum.of(dossier).present()).isEqualTo(1);
    }

    @Test
    void withoutMeetingNobodyIsExpected() {
        assertThat(Quorum.of(dossier)).isEqualTo(new Quorum(0, 0, 0));
    }

    private void meeting(int expected, int present) {
        dossier.setMeeting(Team.CREATE.createMeeting());
        for (int i = 0; i < expected; i++) {
            dossier.getMeeting().getParticipations().add(participation(i < present));
        }
    }

    private static Participation participation(boolean present) {
        Participation participation = Team.CREATE.createParticipation();
        participation.setAttendance(present ? Attendance.PRESENT : Attendance.ABSENT);
        return participation;
    }
}
