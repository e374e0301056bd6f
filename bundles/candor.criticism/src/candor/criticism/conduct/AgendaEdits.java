// SPDX-License-Identifier: EPL-2.0
package candor.criticism.conduct;

import candor.edit.Steps;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Capacity;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Person;
import candor.model.query.Leadership;
import candor.process.agenda.UsualAgenda;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Makes the command that completes an agenda: the items of the campaign, who speaks, how long. */
public final class AgendaEdits {

    /** Minutes that are usual for what the profile reckons nothing for. */
    private static final Map<AgendaKind, Integer> USUAL = new EnumMap<>(Map.of(
            AgendaKind.MOBILIZATION, 10,
            AgendaKind.LAST_RECTIFICATION, 10,
            AgendaKind.OPINION_REPORT, 10,
            AgendaKind.TEAM_EXAMINATION, 15,
            AgendaKind.REVIEW, 15,
            AgendaKind.RECTIFICATION_PLAN, 10,
            AgendaKind.SUPERVISOR_COMMENT, 15,
            AgendaKind.SUMMARY, 10));

    private AgendaEdits() {}

    /**
     * Completes the agenda: an empty one gets the usual items; those that are there keep their order, which is that of the campaign the
     * dossier began with. What somebody has entered stays. Nothing to do where nothing is missing.
     */
    public static Command complete(EditingDomain domain, Dossier dossier) {
        Meeting meeting = dossier.getMeeting();
        Steps steps = new Steps(domain);
        List<AgendaItem> agenda = meeting.getAgenda();
        if (agenda.isEmpty()) {
            List<AgendaItem> usual = UsualAgenda.items(dossier);
            usual.forEach(item -> {
                item.setSpeaker(speaker(dossier, item));
                item.setMinutes(minutes(dossier, item));
            });
            return steps.addAll(meeting, Literals.MEETING__AGENDA, usual).command();
        }
        for (AgendaItem item : agenda) {
            if (item.getSpeaker() == null) {
                steps.set(item, Literals.AGENDA_ITEM__SPEAKER, speaker(dossier, item));
            }
            if (item.getMinutes() == 0) {
                steps.set(item, Literals.AGENDA_ITEM__MINUTES, minutes(dossier, item));
            }
        }
        return steps.command();
    }

    /** The principal speaks for the team, the supervision group for itself; members speak one after the other, and nobody is named. */
    private static Person speaker(Dossier dossier, AgendaItem item) {
        return switch (item.getKind()) {
            case INDIVIDUAL_EXAMINATION, OTHER -> null;
            case SUPERVISOR_COMMENT ->
                dossier.getPersons().stream()
                        .filter(person -> person.getCapacity() == Capacity.SUPERVISOR)
                        .min(Comparator.comparingInt(Person::getRank))
                        .orElse(null);
            default -> Leadership.of(dossier).principal().orElse(null);
        };
    }

    private static int minutes(Dossier dossier, AgendaItem item) {
        int reckoned = AgendaEstimate.minutes(dossier, item);
        return reckoned > 0 ? reckoned : USUAL.getOrDefault(item.getKind(), 0);
    }
}
