// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.Matter;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.ParticipantGroup;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What stays from one year's meeting to the next unless somebody changes it: where it is held and who hosts it, who takes part and who speaks to
 * what, what departments see to, from whom letters come and to whom they go. What the new campaign says itself is not replaced; numbers, days
 * and themes are new every year.
 */
final class Customs {

    private static final List<EStructuralFeature> MEETING = List.of(
            Literals.MEETING__HOST,
            Literals.MEETING__VENUE_OWNER,
            Literals.MEETING__VENUE,
            Literals.MEETING__SESSION,
            Literals.MEETING__RECORDERS);

    private static final List<EStructuralFeature> LETTER = List.of(
            Literals.LETTER__ISSUERS,
            Literals.LETTER__RECIPIENTS,
            Literals.LETTER__COPIES,
            Literals.LETTER__SIGNERS,
            Literals.LETTER__CONTACT,
            Literals.LETTER__PRINTED_BY);

    private final Map<EObject, EObject> same;

    /** @param same people and organisations of last year's dossier, and who they are in the new one */
    Customs(Map<EObject, EObject> same) {
        this.same = same;
    }

    void follow(Dossier last, Dossier next) {
        Meeting before = last.getMeeting();
        Meeting meeting = next.getMeeting();
        if (before == null || meeting == null) {
            return;
        }
        MEETING.forEach(feature -> copy(before, meeting, feature));
        speakers(before, meeting);
        if (meeting.getParticipantGroups().isEmpty()) {
            before.getParticipantGroups()
                    .forEach(group -> meeting.getParticipantGroups().add(group(group)));
        }
        if (meeting.getMatters().isEmpty()) {
            before.getMatters().forEach(matter -> meeting.getMatters().add(matter(matter)));
        }
        letter(before.getNotice(), meeting.getNotice());
        letter(before.getRequest(), meeting.getRequest());
        letter(before.getInvitation(), meeting.getInvitation());
    }

    private void letter(Letter before, Letter letter) {
        if (before != null && letter != null) {
            LETTER.forEach(feature -> copy(before, letter, feature));
        }
    }

    /** Of several items of one kind the first speaker goes with the first. */
    private void speakers(Meeting before, Meeting meeting) {
        Map<AgendaKind, Iterator<AgendaItem>> kinds = new EnumMap<>(AgendaKind.class);
        for (AgendaItem item : meeting.getAgenda()) {
            Iterator<AgendaItem> likely = kinds.computeIfAbsent(item.getKind(), kind -> before.getAgenda().stream()
                    .filter(one -> one.getKind() == kind)
                    .iterator());
            if (likely.hasNext()) {
                copy(likely.next(), item, Literals.AGENDA_ITEM__SPEAKER);
            }
        }
    }

    private ParticipantGroup group(ParticipantGroup before) {
        ParticipantGroup group = MeetingFactory.eINSTANCE.createParticipantGroup();
        copy(before, group, Literals.PARTICIPANT_GROUP__ORGANIZATION);
        copy(before, group, Literals.PARTICIPANT_GROUP__TITLE);
        group.setRole(before.getRole());
        return group;
    }

    private Matter matter(Matter before) {
        Matter matter = MeetingFactory.eINSTANCE.createMatter();
        copy(before, matter, Literals.MATTER__DEPARTMENT);
        copy(before, matter, Literals.MATTER__DUTY);
        copy(before, matter, Literals.MATTER__CONTACT);
        return matter;
    }

    /** Only where nothing is there, and only what is there in the new dossier, too. */
    @SuppressWarnings("unchecked")
    private void copy(EObject from, EObject to, EStructuralFeature feature) {
        if (!from.eIsSet(feature) || to.eIsSet(feature)) {
            return;
        }
        if (feature.isMany()) {
            ((List<EObject>) to.eGet(feature))
                    .addAll(((List<EObject>) from.eGet(feature))
                            .stream().map(same::get).filter(Objects::nonNull).toList());
        } else {
            Object value = from.eGet(feature);
            to.eSet(feature, feature instanceof EReference ? same.get(value) : value);
        }
    }
}
