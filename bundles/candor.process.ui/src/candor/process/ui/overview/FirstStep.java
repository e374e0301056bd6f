// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.export.values.ModelAddress.Target;
import candor.model.meeting.Capacity;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.LetterDirection;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Organization;
import candor.model.meeting.Person;
import candor.model.meeting.PlanState;
import candor.model.query.BodyKinds;
import candor.model.query.BodyNames;
import candor.model.query.Leadership;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something without which the request and its plan say nothing; the list ends by itself when all is entered.
 *
 * @param key of its words: {@code overview.first.<key>}; empty for the field's own label
 * @param object has the field; null for the meeting while there is none
 * @param feature the field
 * @param column what the rows of the field lack; null where the field itself is empty
 */
record FirstStep(String key, EObject object, EStructuralFeature feature, EStructuralFeature column) {

    /**
     * What is missing for the request, in the order in which it is entered: first what other fields refer to, then whatever else would be
     * printed as missing; none once the plan is approved.
     *
     * @param lacks the fields that the request would print as missing; not asked where that is not needed
     */
    static List<FirstStep> of(Dossier dossier, Function<Dossier, List<Target>> lacks) {
        Meeting meeting = dossier.getMeeting();
        if (meeting != null && meeting.getPlanState() == PlanState.APPROVED) {
            return List.of();
        }
        List<FirstStep> steps = basics(dossier);
        Set<Target> asked = steps.stream().map(FirstStep::target).collect(Collectors.toSet());
        List<Target> open = lacks.apply(dossier).stream()
                .filter(lack -> !asked.contains(lack))
                .toList();
        open.stream().map(lack -> of(lack, open)).distinct().forEach(steps::add);
        return List.copyOf(steps);
    }

    private Target target() {
        return new Target(object, feature);
    }

    /** The step to one field; where several rows of a list lack the same, the step to the list, into which a column can be pasted. */
    private static FirstStep of(Target lack, List<Target> all) {
        EObject row = lack.object();
        EStructuralFeature list = row.eContainmentFeature();
        boolean several = !(row.eContainer() instanceof Dossier)
                && all.stream()
                                .filter(other -> other.feature() == lack.feature()
                                        && other.object().eContainer() == row.eContainer()
                                        && other.object().eContainmentFeature() == list)
                                .count()
                        > 1;
        return several
                ? new FirstStep("", row.eContainer(), list, lack.feature())
                : new FirstStep("", row, lack.feature(), null);
    }

    private static List<FirstStep> basics(Dossier dossier) {
        Meeting meeting = dossier.getMeeting();
        List<FirstStep> steps = new ArrayList<>();
        Organization own = dossier.getOrganization();
        if (own == null) {
            steps.add(new FirstStep("organization", dossier, Literals.DOSSIER__ORGANIZATION, null));
        } else {
            needed(steps, own.getSuperiors().isEmpty(), "superior", own, Literals.ORGANIZATION__SUPERIORS);
            needed(steps, isBlank(own.getHeadName()), "head", own, Literals.ORGANIZATION__HEAD_NAME);
            needed(steps, isBlank(own.getShortName()), "short", own, Literals.ORGANIZATION__SHORT_NAME);
            needed(steps, isBlank(own.getSelfName()), "body", own, Literals.ORGANIZATION__SELF_NAME);
            Organization bureau = own.getInstitution();
            needed(
                    steps,
                    bureau != null
                            && isBlank(bureau.getSelfName())
                            && !BodyKinds.isBranch(BodyKinds.of(own))
                            && !isOfPlace(own),
                    "self",
                    bureau,
                    Literals.ORGANIZATION__SELF_NAME);
        }
        needed(steps, nobody(dossier, Capacity.PRINCIPAL), "principal", dossier, Literals.DOSSIER__PERSONS);
        needed(steps, nobody(dossier, Capacity.MEMBER), "members", dossier, Literals.DOSSIER__PERSONS);
        // One alone is no meeting: papers list the members beside the principal.
        if (Leadership.of(dossier).others().isEmpty()) {
            leaders(dossier)
                    .filter(leader -> !leader.isGroupMember())
                    .findFirst()
                    .ifPresent(
                            leader -> steps.add(new FirstStep("group", leader, Literals.PERSON__GROUP_MEMBER, null)));
        }
        Letter basis = meeting == null ? null : meeting.getNotice();
        boolean notice = dossier.getLetters().stream()
                .anyMatch(letter -> letter.getDirection() == LetterDirection.INCOMING && !isBlank(letter.getTitle()));
        if (basis == null) {
            needed(steps, !notice, "notice", dossier, Literals.DOSSIER__LETTERS);
        } else {
            needed(steps, isBlank(basis.getTitle()), "notice", basis, Literals.LETTER__TITLE);
            needed(steps, basis.getIssuers().isEmpty(), "issuer", basis, Literals.LETTER__ISSUERS);
            needed(
                    steps,
                    !basis.isUnnumbered() && isBlank(basis.getNumber()),
                    "number",
                    basis,
                    Literals.LETTER__NUMBER);
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
        return steps;
    }

    private static void needed(
            List<FirstStep> steps, boolean missing, String key, EObject object, EStructuralFeature feature) {
        if (missing) {
            steps.add(new FirstStep(key, object, feature, null));
        }
    }

    /** The leadership by capacity, whether or not they belong to the body that meets. */
    private static Stream<Person> leaders(Dossier dossier) {
        return dossier.getPersons().stream()
                .filter(person ->
                        person.getCapacity() == Capacity.PRINCIPAL || person.getCapacity() == Capacity.MEMBER);
    }

    private static boolean nobody(Dossier dossier, Capacity capacity) {
        return dossier.getPersons().stream().noneMatch(person -> person.getCapacity() == capacity);
    }

    /** Whether it is the committee of a place, which says 我县 whatever office it has. */
    private static boolean isOfPlace(Organization own) {
        return !isBlank(own.getSelfName()) && BodyNames.place(own.getSelfName()).isPresent();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
