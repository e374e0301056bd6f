// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Organization;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Problem;
import candor.model.query.Ledger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes over from last year's dossier what goes on (docs/domain.md N19, N20, MSH-P11). */
final class CarryOver {

    private final Dossier last;
    private final Dossier next;
    /**
     * Copies without references to objects that stay in last year's dossier, such as opinions, aspects and evidence.
     */
    private final EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);

    CarryOver(Dossier last, Dossier next) {
        this.last = last;
        this.next = next;
    }

    void run() {
        next.getOrganizations().addAll(copier.copyAll(last.getOrganizations()));
        next.getPersons().addAll(copier.copyAll(last.getPersons()));
        next.getExtensions().addAll(copier.copyAll(last.getExtensions()));
        PreviousMeeting meeting = previousMeeting();
        meeting.getProblems().addAll(copier.copyAll(last.getProblems()));
        // Problems that last year's dossier had itself left open are taken over too.
        meeting.getProblems().addAll(copier.copyAll(Ledger.leftBehind(last)));
        Set<Problem> ancestors = ancestors(copier.keySet());
        for (PreviousMeeting earlier : last.getPreviousMeetings()) {
            ancestry(earlier, ancestors).ifPresent(meeting.getPreviousMeetings()::add);
        }
        copier.copyReferences();
        next.setOrganization((Organization) copier.get(last.getOrganization()));
        for (Problem unfinished : Ledger.leftBehind(next)) {
            next.getProblems().add(ContinuedProblem.of(unfinished));
        }
        new Customs(copier).follow(last, next);
    }

    /** Last year's objects and their copies. */
    Map<EObject, EObject> copies() {
        return copier;
    }

    /** The campaign's own record of it, which has the name to print, or a new one. */
    private PreviousMeeting previousMeeting() {
        PreviousMeeting meeting;
        if (next.getPreviousMeetings().isEmpty()) {
            meeting = MeetingFactory.eINSTANCE.createPreviousMeeting();
            meeting.setName(
                    last.getProfile() == null
                            ? last.getTitle()
                            : last.getProfile().getMeetingName());
            next.getPreviousMeetings().add(meeting);
        } else {
            meeting = next.getPreviousMeetings().getFirst();
        }
        meeting.setYear(last.getYear());
        if (last.getMeeting() != null) {
            meeting.setKind(last.getMeeting().getKind());
            meeting.setHeldOn(last.getMeeting().getDate());
        }
        return meeting;
    }

    /** What the problems that are taken over continue, and what those continue: so a problem can be followed through the years. */
    private static Set<Problem> ancestors(Set<EObject> copied) {
        Set<Problem> ancestors = new HashSet<>();
        Deque<Problem> next = new ArrayDeque<>();
        copied.stream()
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .forEach(next::add);
        while (!next.isEmpty()) {
            for (Problem before : Ledger.predecessors(next.poll())) {
                if (ancestors.add(before)) {
                    next.add(before);
                }
            }
        }
        ancestors.removeAll(copied);
        return ancestors;
    }

    /** An earlier meeting with no more than the problems among these, and the meetings before it in the same way; empty without any. */
    private Optional<PreviousMeeting> ancestry(PreviousMeeting earlier, Set<Problem> ancestors) {
        PreviousMeeting copy = MeetingFactory.eINSTANCE.createPreviousMeeting();
        copy.setName(earlier.getName());
        copy.setKind(earlier.getKind());
        copy.setYear(earlier.getYear());
        copy.setHeldOn(earlier.getHeldOn());
        copy.setSummary(earlier.getSummary());
        copy.getProblems()
                .addAll(copier.copyAll(earlier.getProblems().stream()
                        .filter(ancestors::contains)
                        .toList()));
        earlier.getPreviousMeetings()
                .forEach(before -> ancestry(before, ancestors).ifPresent(copy.getPreviousMeetings()::add));
        return copy.eContents().isEmpty() ? Optional.empty() : Optional.of(copy);
    }
}
