// SPDX-License-Identifier: EPL-2.0
package candor.criticism.conduct;

import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Dossier;
import candor.model.meeting.Person;
import candor.model.query.Leadership;
import java.util.List;

/** Who speaks to an item of the agenda. */
public final class AgendaSpeakers {

    private AgendaSpeakers() {}

    /**
     * The person the item names; where it names none and members examine themselves one after the other, these: all of them where no item
     * before it is the principal's own.
     */
    public static List<Person> of(Dossier dossier, AgendaItem item) {
        if (item.getSpeaker() != null) {
            return List.of(item.getSpeaker());
        }
        Leadership leadership = Leadership.of(dossier);
        return switch (item.getKind()) {
            case PRINCIPAL_EXAMINATION -> leadership.principal().stream().toList();
            case INDIVIDUAL_EXAMINATION -> leadsOff(dossier) ? leadership.others() : leadership.members();
            default -> List.of();
        };
    }

    private static boolean leadsOff(Dossier dossier) {
        return dossier.getMeeting() != null
                && dossier.getMeeting().getAgenda().stream()
                        .anyMatch(item -> item.getKind() == AgendaKind.PRINCIPAL_EXAMINATION);
    }
}
