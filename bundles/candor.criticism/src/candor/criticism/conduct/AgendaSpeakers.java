// SPDX-License-Identifier: EPL-2.0
package candor.criticism.conduct;

import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
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
            case INDIVIDUAL_EXAMINATION -> leadsOff(item) ? leadership.others() : leadership.members();
            default -> List.of();
        };
    }

    /** An item of no meeting yet belongs to the usual agenda, in which the principal leads off. */
    private static boolean leadsOff(AgendaItem item) {
        return !(item.eContainer() instanceof Meeting meeting)
                || meeting.getAgenda().stream().anyMatch(other -> other.getKind() == AgendaKind.PRINCIPAL_EXAMINATION);
    }
}
