// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.model.meeting.AgendaKind;
import candor.model.meeting.Capacity;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.LetterDirection;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Organization;
import candor.model.meeting.PlanState;
import candor.model.query.BodyKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something without which the request and its plan say nothing; the list ends by itself when all is entered.
 *
 * @param key of its words: {@code overview.first.<key>}
 * @param object has the field; null for the meeting while there is none
 * @param feature the field
 */
record FirstStep(String key, EObject object, EStructuralFeature feature) {

    /** Items of which the plan names the speaker. */
    private static final Set<AgendaKind> SPOKEN_BY_ONE = Set.of(
            AgendaKind.MOBILIZATION,
            AgendaKind.TEAM_EXAMINATION,
            AgendaKind.PRINCIPAL_EXAMINATION,
            AgendaKind.RECTIFICATION_PLAN,
            AgendaKind.SUMMARY);

    /** What is missing for the request, in the order in which it is entered; none once the plan is approved. */
    static List<FirstStep> of(Dossier dossier) {
        Meeting meeting = dossier.getMeeting();
        List<FirstStep> steps = new ArrayList<>();
        if (meeting != null && meeting.getPlanState() == PlanState.APPROVED) {
            return steps;
        }
        Organization own = dossier.getOrganization();
        if (own == null) {
            steps.add(new FirstStep("organization", dossier, Literals.DOSSIER__ORGANIZATION));
        } else {
            needed(steps, own.getSuperiors().isEmpty(), "superior", own, Literals.ORGANIZATION__SUPERIORS);
            needed(steps, isBlank(own.getHeadName()), "head", own, Literals.ORGANIZATION__HEAD_NAME);
            needed(steps, isBlank(own.getShortName()), "short", own, Literals.ORGANIZATION__SHORT_NAME);
            needed(steps, isBlank(own.getSelfName()), "body", own, Literals.ORGANIZATION__SELF_NAME);
            Organization bureau = own.getInstitution();
            needed(
                    steps,
                    bureau != null && isBlank(bureau.getSelfName()) && !BodyKinds.isBranch(BodyKinds.of(own)),
                    "self",
                    bureau,
                    Literals.ORGANIZATION__SELF_NAME);
        }
        needed(steps, nobody(dossier, Capacity.PRINCIPAL), "principal", dossier, Literals.DOSSIER__PERSONS);
        needed(steps, nobody(dossier, Capacity.MEMBER), "members", dossier, Literals.DOSSIER__PERSONS);
        boolean notice = dossier.getLetters().stream()
                .anyMatch(letter -> letter.getDirection() == LetterDirection.INCOMING && !isBlank(letter.getTitle()));
        needed(steps, !notice, "notice", dossier, Literals.DOSSIER__LETTERS);
        Letter basis = meeting == null ? null : meeting.getNotice();
        if (notice && basis != null) {
            needed(steps, basis.getIssuers().isEmpty(), "issuer", basis, Literals.LETTER__ISSUERS);
            needed(steps, isBlank(basis.getNumber()), "number", basis, Literals.LETTER__NUMBER);
        }
        needed(steps, meeting == null || isBlank(meeting.getTheme()), "theme", meeting, Literals.MEETING__THEME);
        needed(steps, meeting == null || meeting.getDate() == null, "date", meeting, Literals.MEETING__DATE);
        needed(steps, meeting == null || isBlank(meeting.getVenue()), "venue", meeting, Literals.MEETING__VENUE);
        needed(steps, meeting == null || meeting.getHost() == null, "host", meeting, Literals.MEETING__HOST);
        needed(
                steps,
                meeting == null || meeting.getParticipantGroups().isEmpty(),
                "participants",
                meeting,
                Literals.MEETING__PARTICIPANT_GROUPS);
        if (meeting != null) {
            needed(steps, isUnspoken(meeting), "speakers", meeting, Literals.MEETING__AGENDA);
        }
        return List.copyOf(steps);
    }

    private static void needed(
            List<FirstStep> steps, boolean missing, String key, EObject object, EStructuralFeature feature) {
        if (missing) {
            steps.add(new FirstStep(key, object, feature));
        }
    }

    /** Whether the plan does not know yet who speaks to an item of the agenda that one person speaks to. */
    private static boolean isUnspoken(Meeting meeting) {
        return meeting.getAgenda().stream()
                .anyMatch(item -> SPOKEN_BY_ONE.contains(item.getKind()) && item.getSpeaker() == null);
    }

    private static boolean nobody(Dossier dossier, Capacity capacity) {
        return dossier.getPersons().stream().noneMatch(person -> person.getCapacity() == capacity);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
