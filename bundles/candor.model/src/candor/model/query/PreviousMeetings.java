// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.PreviousMeeting;
import java.util.List;

/** The previous meetings whose rectification is reported at this one: last year's, and special ones beside it (docs/domain.md N19). */
public final class PreviousMeetings {

    private PreviousMeetings() {}

    /** Whether nothing can be reported: the body is newly founded and has met for no special reason since. */
    public static boolean none(Dossier dossier) {
        return dossier.isFirstYear() && dossier.getPreviousMeetings().isEmpty();
    }

    /** Last year's meeting: the first yearly one; where none is yearly, the first, since last year's may have been a special one. */
    public static List<PreviousMeeting> lastYears(Dossier dossier) {
        List<PreviousMeeting> all = dossier.getPreviousMeetings();
        return all.stream()
                .filter(meeting -> meeting.getKind() == MeetingKind.ANNUAL)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .stream()
                .toList();
    }

    /** All but last year's. */
    public static List<PreviousMeeting> others(Dossier dossier) {
        List<PreviousMeeting> last = lastYears(dossier);
        return dossier.getPreviousMeetings().stream()
                .filter(meeting -> !last.contains(meeting))
                .toList();
    }
}
