// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.base.text.Text;
import candor.core.rules.QuickFix;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.PreviousMeeting;
import java.util.List;

/** What follows when a body is newly founded and held no yearly meeting the year before. */
final class FirstYear {

    private FirstYear() {}

    /** The yearly meetings of earlier years that are registered all the same. */
    static List<PreviousMeeting> contradicting(Dossier dossier) {
        return dossier.getPreviousMeetings().stream()
                .filter(meeting ->
                        meeting.getKind() == MeetingKind.ANNUAL || meeting.getKind() == MeetingKind.ORGANIZATION_LIFE)
                .filter(meeting -> meeting.getYear() < dossier.getYear())
                .toList();
    }

    /** The agenda's items that report on last year. */
    static List<AgendaItem> needless(Meeting meeting) {
        return meeting.getAgenda().stream()
                .filter(item -> item.getKind() == AgendaKind.LAST_RECTIFICATION)
                .toList();
    }

    /** Whether nothing is known of an earlier meeting, so that there may have been none. */
    static boolean isPossible(Dossier dossier) {
        return dossier.getPreviousMeetings().stream()
                .allMatch(meeting ->
                        meeting.getYear() == 0 && meeting.getProblems().isEmpty());
    }

    /** Says that there was none, and takes out what a campaign has provided for one. */
    static QuickFix fix(Text label, Dossier dossier) {
        return QuickFix.of(label, steps -> {
            steps.set(dossier, Literals.DOSSIER__FIRST_YEAR, true);
            steps.removeAll(dossier, Literals.DOSSIER__PREVIOUS_MEETINGS, contradicting(dossier));
            if (dossier.getMeeting() != null) {
                steps.removeAll(dossier.getMeeting(), Literals.MEETING__AGENDA, needless(dossier.getMeeting()));
            }
        });
    }
}
