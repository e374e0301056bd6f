// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ledger;

import candor.edit.Steps;
import candor.model.meeting.Closure;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Postponement;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressEntry;
import candor.model.meeting.ProgressState;
import candor.model.meeting.Reopening;
import candor.model.query.Ledger;
import java.time.LocalDate;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Makes the commands by which a problem is worked on until it is closed; each is one step of undo. */
public final class ProgressEdits {

    private static final int WHOLE = 100;

    private final EditingDomain domain;

    public ProgressEdits(EditingDomain domain) {
        this.domain = domain;
    }

    /**
     * Notes what happened to a measure. How far it is follows from the entry, and how far the problem is from its measures.
     *
     * @param entry belongs to nothing yet
     */
    public Command report(Measure measure, ProgressEntry entry, String label) {
        Steps steps = new Steps(domain);
        steps.add(measure, Literals.MEASURE__ENTRIES, entry);
        steps.set(measure, Literals.MEASURE__PERCENT, entry.getPercent());
        ProgressState state = reached(measure.getState(), entry.getPercent());
        steps.set(measure, Literals.MEASURE__STATE, state);
        if (measure.eContainer() instanceof Problem problem && !Ledger.isClosed(problem)) {
            boolean others = problem.getMeasures().stream()
                    .allMatch(one -> one == measure || one.getState() == ProgressState.DONE);
            if (state == ProgressState.DONE && others) {
                steps.set(problem, Literals.PROBLEM__STATE, ProgressState.DONE);
            } else if (problem.getState() == ProgressState.NOT_STARTED) {
                steps.set(problem, Literals.PROBLEM__STATE, ProgressState.IN_PROGRESS);
            }
        }
        return steps.command(label);
    }

    private static ProgressState reached(ProgressState before, int percent) {
        if (before == ProgressState.LONG_TERM) {
            return before;
        }
        return percent >= WHOLE ? ProgressState.DONE : ProgressState.IN_PROGRESS;
    }

    /** Whether a deadline can be moved to this day: there is one, and the day is later. */
    public static boolean canPostpone(Measure measure, LocalDate until) {
        return measure.getDeadline() != null && until != null && until.isAfter(measure.getDeadline());
    }

    /**
     * Moves the deadline of a measure.
     *
     * @param postponement reason, consent and new deadline; belongs to nothing yet; the deadline before is noted here
     */
    public Command postpone(Measure measure, Postponement postponement, String label) {
        if (!canPostpone(measure, postponement.getNewDeadline())) {
            return UnexecutableCommand.INSTANCE;
        }
        postponement.setPreviousDeadline(measure.getDeadline());
        return new Steps(domain)
                .add(measure, Literals.MEASURE__POSTPONEMENTS, postponement)
                .set(measure, Literals.MEASURE__DEADLINE, postponement.getNewDeadline())
                .command(label);
    }

    /**
     * Asks for a problem to be closed.
     *
     * @param application applicant and day; belongs to nothing yet
     */
    public Command apply(Problem problem, Closure application, String label) {
        return problem.getClosure() != null
                ? UnexecutableCommand.INSTANCE
                : new Steps(domain)
                        .set(problem, Literals.PROBLEM__CLOSURE, application)
                        .command(label);
    }

    /**
     * Closes a problem whose result was checked. Who asked for it stays noted.
     *
     * @param closure day, reviewer and opinion; belongs to nothing yet
     */
    public Command close(Problem problem, Closure closure, String label) {
        if (Ledger.isClosed(problem)) {
            return UnexecutableCommand.INSTANCE;
        }
        Closure application = problem.getClosure();
        if (application != null && closure.getApplicant() == null) {
            closure.setApplicant(application.getApplicant());
            closure.setAppliedOn(application.getAppliedOn());
        }
        return new Steps(domain)
                .set(problem, Literals.PROBLEM__CLOSURE, closure)
                .set(problem, Literals.PROBLEM__STATE, ProgressState.DONE)
                .command(label);
    }

    /**
     * Takes up a closed problem again. Its closure is kept with the reason.
     *
     * @param reopening day, who ordered it and why; belongs to nothing yet
     */
    public Command reopen(Problem problem, Reopening reopening, String label) {
        Closure closure = problem.getClosure();
        if (closure == null || !Ledger.isClosed(problem)) {
            return UnexecutableCommand.INSTANCE;
        }
        return new Steps(domain)
                .set(problem, Literals.PROBLEM__CLOSURE, null)
                .add(problem, Literals.PROBLEM__REOPENINGS, reopening)
                .set(reopening, Literals.REOPENING__CLOSURE, closure)
                .set(problem, Literals.PROBLEM__STATE, ProgressState.IN_PROGRESS)
                .command(label);
    }

    /** Brings a problem to another state, as on the board; one that is closed has to be taken up again first. */
    public Command move(Problem problem, ProgressState state, String label) {
        return Ledger.isClosed(problem)
                ? UnexecutableCommand.INSTANCE
                : new Steps(domain).set(problem, Literals.PROBLEM__STATE, state).command(label);
    }

    /** An entry of today with nothing in it, that a person fills in. */
    public static ProgressEntry entry(Measure measure, LocalDate today) {
        ProgressEntry entry = MeetingFactory.eINSTANCE.createProgressEntry();
        entry.setDate(today);
        entry.setAuthor(measure.getResponsible());
        entry.setPercent(measure.getPercent());
        return entry;
    }
}
