// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemOrigin;
import candor.model.meeting.ProgressState;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A problem of this year's ledger that goes on with one of an earlier meeting: what is still to be done, and a link to what has been done. */
public final class ContinuedProblem {

    private ContinuedProblem() {}

    /** A problem that belongs to no ledger yet. */
    public static Problem of(Problem unfinished) {
        Problem problem = MeetingFactory.eINSTANCE.createProblem();
        problem.setNumber(unfinished.getNumber());
        problem.setSummary(unfinished.getSummary());
        problem.setManifestation(unfinished.getManifestation());
        problem.setRegisteredOn(unfinished.getRegisteredOn());
        problem.setScope(unfinished.getScope());
        problem.setPerson(unfinished.getPerson());
        problem.setGoal(unfinished.getGoal());
        problem.setState(unfinished.getState());
        problem.setUnfinishedReason(unfinished.getUnfinishedReason());
        problem.setNextStep(unfinished.getNextStep());
        problem.setCarriedFrom(unfinished);
        problem.setOrigin(isSpecial(unfinished) ? ProblemOrigin.SPECIAL_MEETING : ProblemOrigin.LAST_YEAR);
        for (Measure measure : unfinished.getMeasures()) {
            if (measure.getState() != ProgressState.DONE) {
                problem.getMeasures().add(stillOpen(measure));
            }
        }
        return problem;
    }

    /** What is to be done, without what has been done: that stays with the old record. */
    private static Measure stillOpen(Measure measure) {
        Measure copy = EcoreUtil.copy(measure);
        copy.getEntries().clear();
        copy.getPostponements().clear();
        copy.getMilestones().removeIf(milestone -> milestone.getReachedOn() != null);
        return copy;
    }

    private static boolean isSpecial(Problem problem) {
        return problem.eContainer() instanceof PreviousMeeting meeting && meeting.getKind() == MeetingKind.SPECIAL;
    }
}
