// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.Person;
import java.time.LocalDate;

/** A part of the process that leaves traces in a generated dossier, with those who do it and the day of the meeting. */
abstract class GeneratedStage {

    final Dossier dossier;
    final Meeting meeting;
    final Person principal;
    final Person member;
    final LocalDate day;

    GeneratedStage(Dossier dossier) {
        this.dossier = dossier;
        meeting = dossier.getMeeting();
        principal = dossier.getPersons().getFirst();
        member = dossier.getPersons().getLast();
        day = meeting.getDate();
    }
}
