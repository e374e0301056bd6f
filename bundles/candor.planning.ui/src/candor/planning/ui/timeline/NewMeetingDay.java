// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.edit.Steps;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Weekday;
import java.time.LocalDate;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Gives the meeting another day, as one step: with it the weekday that was noted, and that it was put off. */
final class NewMeetingDay {

    private NewMeetingDay() {}

    static Command command(EditingDomain domain, Dossier dossier, LocalDate day) {
        Meeting meeting = dossier.getMeeting();
        if (meeting == null) {
            Meeting created = MeetingFactory.eINSTANCE.createMeeting();
            created.setDate(day);
            return new Steps(domain)
                    .set(dossier, Literals.DOSSIER__MEETING, created)
                    .command();
        }
        Steps all = new Steps(domain).set(meeting, Literals.MEETING__DATE, day);
        if (meeting.getPlannedWeekday() != Weekday.UNKNOWN) {
            Weekday weekday = Weekday.valueOf(day.getDayOfWeek().name());
            all.set(meeting, Literals.MEETING__PLANNED_WEEKDAY, weekday);
        }
        if (meeting.getState() == MeetingState.POSTPONED) {
            all.set(meeting, Literals.MEETING__STATE, MeetingState.PLANNED);
        }
        return all.command();
    }
}
