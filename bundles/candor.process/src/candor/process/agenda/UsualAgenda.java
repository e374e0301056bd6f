// SPDX-License-Identifier: EPL-2.0
package candor.process.agenda;

import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.query.MeetingWords;
import candor.model.query.PreviousMeetings;
import java.util.Arrays;
import java.util.List;

/** The items of a meeting whose notice names no others, in the order of the metamodel's kinds (docs/domain.md §3.5). */
public final class UsualAgenda {

    private UsualAgenda() {}

    /** Fresh items; a branch reviews its members as well, and a newly founded body has nothing of last year to report. */
    public static List<AgendaItem> items(Dossier dossier) {
        boolean reviews = MeetingWords.of(dossier).isOrganizational();
        boolean reports = !PreviousMeetings.none(dossier);
        return Arrays.stream(AgendaKind.values())
                .filter(kind -> kind != AgendaKind.OTHER && (kind != AgendaKind.REVIEW || reviews))
                .filter(kind -> kind != AgendaKind.LAST_RECTIFICATION || reports)
                .map(kind -> {
                    AgendaItem item = MeetingFactory.eINSTANCE.createAgendaItem();
                    item.setKind(kind);
                    return item;
                })
                .toList();
    }
}
