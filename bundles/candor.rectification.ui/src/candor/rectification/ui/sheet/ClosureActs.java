// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.sheet;

import candor.edit.Steps;
import candor.forms.ListRows;
import candor.model.meeting.Closure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Problem;
import candor.model.meeting.Reopening;
import candor.model.query.Ledger;
import candor.rectification.ledger.ProgressEdits;
import candor.rectification.ui.RectificationTexts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How problems are closed: asked for, checked and struck off, taken up again. Several at once are one step. */
final class ClosureActs {

    private static final Set<EReference> LEDGER = Set.of(Literals.DOSSIER__PROBLEMS);

    private final Clock clock;

    ClosureActs(Clock clock) {
        this.clock = clock;
    }

    List<LedgerAct> acts() {
        return List.of(
                new LedgerAct("apply", LEDGER, any(ClosureActs::canApply), this::apply),
                new LedgerAct("close", LEDGER, any(problem -> !Ledger.isClosed(problem)), this::close),
                new LedgerAct("reopen", LEDGER, any(Ledger::isClosed), this::reopen));
    }

    private static Predicate<ListRows> any(Predicate<Problem> possible) {
        return rows -> rows.of(Problem.class).stream().anyMatch(possible);
    }

    private static boolean canApply(Problem problem) {
        return problem.getClosure() == null;
    }

    private void apply(ListRows rows) {
        Closure draft = MeetingFactory.eINSTANCE.createClosure();
        draft.setAppliedOn(LocalDate.now(clock));
        List<Problem> problems = those(rows, ClosureActs::canApply);
        if (Ask.fill(
                rows,
                "apply",
                problems,
                draft,
                List.of(Literals.CLOSURE__APPLICANT, Literals.CLOSURE__APPLIED_ON),
                Literals.CLOSURE__APPLICANT,
                Literals.CLOSURE__APPLIED_ON)) {
            each(rows, "apply", problems, (edits, problem) -> edits.apply(problem, EcoreUtil.copy(draft), ""));
        }
    }

    private void close(ListRows rows) {
        Closure draft = MeetingFactory.eINSTANCE.createClosure();
        draft.setDate(LocalDate.now(clock));
        List<Problem> problems = those(rows, problem -> !Ledger.isClosed(problem));
        Closure application = problems.getFirst().getClosure();
        if (problems.size() == 1 && application != null) {
            draft.setApplicant(application.getApplicant());
            draft.setAppliedOn(application.getAppliedOn());
        }
        if (Ask.fill(
                rows,
                "close",
                problems,
                draft,
                List.of(Literals.CLOSURE__DATE, Literals.CLOSURE__ACCEPTED_BY, Literals.CLOSURE__OPINION),
                Literals.CLOSURE__OPINION,
                Literals.CLOSURE__ACCEPTED_BY,
                Literals.CLOSURE__DATE,
                Literals.CLOSURE__CLOSED_BY,
                Literals.CLOSURE__APPLICANT)) {
            each(rows, "close", problems, (edits, problem) -> edits.close(problem, EcoreUtil.copy(draft), ""));
        }
    }

    private void reopen(ListRows rows) {
        Reopening draft = MeetingFactory.eINSTANCE.createReopening();
        draft.setDate(LocalDate.now(clock));
        List<Problem> problems = those(rows, Ledger::isClosed);
        if (Ask.fill(
                rows,
                "reopen",
                problems,
                draft,
                List.of(Literals.REOPENING__DATE, Literals.REOPENING__REASON),
                Literals.REOPENING__REASON,
                Literals.REOPENING__ORDERED_BY,
                Literals.REOPENING__DATE)) {
            each(rows, "reopen", problems, (edits, problem) -> edits.reopen(problem, EcoreUtil.copy(draft), ""));
        }
    }

    private static List<Problem> those(ListRows rows, Predicate<Problem> possible) {
        return rows.of(Problem.class).stream().filter(possible).toList();
    }

    private static void each(
            ListRows rows, String act, List<Problem> problems, BiFunction<ProgressEdits, Problem, Command> step) {
        ProgressEdits edits = new ProgressEdits(rows.domain());
        Steps steps = new Steps(rows.domain());
        problems.forEach(problem -> steps.append(step.apply(edits, problem)));
        if (rows.execute(steps.command(), RectificationTexts.get("act." + act))) {
            rows.select().accept(rows.selected());
        }
    }
}
