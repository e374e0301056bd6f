// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private final Dossier dossier = Team.CREATE.createDossier();
    private final Meeting meeting = Team.CREATE.createMeeting();
    private final Letter request = Team.CREATE.createLetter();

    @Test
    void theRequestSaysWhenTheMeetingMayBeAtTheEarliest() {
        complete();

        assertThat(Deadlines.of(dossier).earliestMeeting()).contains(LocalDate.of(2022, 1, 15));
        assertThat(Deadlines.of(dossier).earliestMeeting(DayOfWeek.THURSDAY)).contains(LocalDate.of(2022, 1, 20));
    }

    @Test
    void everythingBeforeTheMeetingIsCountedBackwards() {
        complete();
        Deadlines deadlines = Deadlines.of(dossier);

        assertThat(deadlines.requestDue()).contains(LocalDate.of(2022, 1, 10));
        assertThat(deadlines.invitationDue()).contains(LocalDate.of(2022, 1, 15));
        assertThat(deadlines.solicitationDue()).contains(LocalDate.of(2021, 12, 31));
        assertThat(deadlines.talksStart()).contains(LocalDate.of(2022, 1, 5));
        assertThat(deadlines.talksDue()).contains(LocalDate.of(2022, 1, 15));
        assertThat(deadlines.materialsDue()).contains(LocalDate.of(2022, 1, 15));
        assertThat(deadlines.criticismsDue()).contains(LocalDate.of(2022, 1, 17));
    }

    @Test
    void whatFollowsIsCountedAsTheProfileSays() {
        complete();
        Deadlines deadlines = Deadlines.of(dossier);

        assertThat(deadlines.reportDue()).contains(LocalDate.of(2022, 2, 4));
        assertThat(deadlines.circularDue()).contains(LocalDate.of(2022, 2, 4));
        assertThat(deadlines.planDue()).contains(LocalDate.of(2022, 2, 19));
    }

    @Test
    void aDayIsCountedFromTheMeeting() {
        complete();
        Deadlines deadlines = Deadlines.of(dossier);

        assertThat(deadlines.dayAfterMeeting(LocalDate.of(2022, 1, 28))).contains(8);
        assertThat(deadlines.dayAfterMeeting(LocalDate.of(2022, 2, 4))).contains(15);
        assertThat(deadlines.dayAfterMeeting(LocalDate.of(2022, 1, 19))).isEmpty();
    }

    @Test
    void nothingIsDueWhileTheDayIsUnknown() {
        complete();
        meeting.setDate(null);
        request.setDate(null);

        assertThat(Deadlines.of(dossier).reportDue()).isEmpty();
        assertThat(Deadlines.of(dossier).requestDue()).isEmpty();
        assertThat(Deadlines.of(dossier).earliestMeeting()).isEmpty();
    }

    @Test
    void anEmptyDossierHasNoDeadlines() {
        assertThat(Deadlines.of(dossier).earliestMeeting(DayOfWeek.MONDAY)).isEmpty();
        assertThat(Deadlines.of(dossier).planDue()).isEmpty();
    }

    private void complete() {
        request.setDate(LocalDate.of(2022, 1, 5));
        meeting.setDate(LocalDate.of(2022, 1, 20));
        meeting.setRequest(request);
        dossier.setMeeting(meeting);
        dossier.setProfile(Team.CREATE.createCampaignProfile());
    }
}
