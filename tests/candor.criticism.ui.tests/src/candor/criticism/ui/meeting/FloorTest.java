// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.criticism.conduct.MeetingCourse;
import candor.criticism.conduct.Turn;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.Person;
import candor.model.meeting.UtteranceKind;
import candor.model.query.Leadership;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has the floor next, and who may be given it by a key: of the sample's team, and of the same people as a branch, where nobody has prepared anything. */
class FloorTest {

    private Dossier dossier;
    private List<Person> members;

    @BeforeEach
    void takeTheSampleBeforeItsMeeting() throws MeetingFileException {
        dossier = Samples.open(new MeetingStore()).dossier();
        dossier.setMinutes(null);
        dossier.getCriticisms().clear();
        members = Leadership.of(dossier).members();
    }

    /** While the principal has examined himself. */
    private Floor floor() {
        MeetingCourse course = MeetingCourse.of(dossier);
        return new Floor(
                dossier,
                course,
                course.turns().stream()
                        .filter(turn -> turn.item().getKind() == AgendaKind.PRINCIPAL_EXAMINATION)
                        .findFirst()
                        .orElseThrow());
    }

    private void holdAsABranch() {
        dossier.getMeeting().setKind(MeetingKind.ORGANIZATION_LIFE);
    }

    @Test
    void inATeamEveryOtherMemberIsExpected() {
        assertThat(floor().next(List.of(), false).orElseThrow().kind()).isEqualTo(UtteranceKind.CRITICISM);
    }

    @Test
    void inABranchTheAnswerIsNextAndWhoeverIsThereMayCriticiseBefore() {
        holdAsABranch();

        assertThat(floor().next(List.of(), false).orElseThrow().kind()).isEqualTo(UtteranceKind.RESPONSE);
        assertThat(floor().others())
                .extracting(Turn::person)
                .contains(members.get(1), members.get(2))
                .doesNotContain(members.getFirst())
                .as("one is absent")
                .hasSize(members.size() - 2);
    }

    @Test
    void whoWasGivenTheFloorAndSaidNothingIsFollowedByTheAnswer() {
        holdAsABranch();
        Turn chosen = floor().others().getFirst();

        Turn next = new Floor(dossier, MeetingCourse.of(dossier), chosen)
                .next(List.of(chosen, floor().current()), true)
                .orElseThrow();

        assertThat(next.kind()).isEqualTo(UtteranceKind.RESPONSE);
        assertThat(next.person()).isSameAs(members.getFirst());
    }
}
