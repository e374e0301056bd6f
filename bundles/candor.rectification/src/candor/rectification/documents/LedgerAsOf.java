// SPDX-License-Identifier: EPL-2.0
package candor.rectification.documents;

import candor.export.values.OncePerPaper;
import candor.model.meeting.Closure;
import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Postponement;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressEntry;
import candor.model.meeting.ProgressState;
import candor.model.meeting.Reopening;
import candor.model.query.LedgerDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The ledger as it stood on the day of a paper: a paper cannot tell what was entered later, however late it is printed. Where nothing was,
 * it is the ledger itself; otherwise it is a copy of the problems, without the later entries, in a dossier of its own.
 */
final class LedgerAsOf {

    private final Dossier ledger;
    private final Map<Problem, Problem> problems;

    private LedgerAsOf(Dossier ledger, Map<Problem, Problem> problems) {
        this.ledger = ledger;
        this.problems = problems;
    }

    /** @param day of the paper; null where it bears none yet */
    static LedgerAsOf of(Dossier dossier, LocalDate day) {
        return OncePerPaper.of(dossier, Optional.ofNullable(day), () -> made(dossier, day));
    }

    private static LedgerAsOf made(Dossier dossier, LocalDate day) {
        Map<Problem, Problem> problems = new LinkedHashMap<>();
        boolean older =
                day != null && LedgerDays.latest(dossier).filter(day::isBefore).isPresent();
        Dossier ledger = older ? MeetingFactory.eINSTANCE.createDossier() : dossier;
        for (Problem problem : List.copyOf(dossier.getProblems())) {
            if (!older) {
                problems.put(problem, problem);
            } else if (isBy(problem.getRegisteredOn(), day)) {
                Problem copy = EcoreUtil.copy(problem);
                goBack(copy, day);
                ledger.getProblems().add(copy);
                problems.put(problem, copy);
            }
        }
        return new LedgerAsOf(ledger, problems);
    }

    /** Those that were entered by then. */
    List<Problem> problems() {
        return List.copyOf(problems.values());
    }

    /** These problems as they were on the day; a problem that was entered later is given as it is. */
    List<Problem> problems(List<Problem> of) {
        return of.stream()
                .map(problem -> problems.getOrDefault(problem, problem))
                .toList();
    }

    /** The latest day on which something was entered by then. */
    Optional<LocalDate> day() {
        return LedgerDays.latest(ledger);
    }

    private static boolean isBy(LocalDate entered, LocalDate day) {
        return entered == null || !entered.isAfter(day);
    }

    private static void goBack(Problem problem, LocalDate day) {
        problem.getMeasures().forEach(measure -> goBack(measure, day));
        List<Reopening> later = problem.getReopenings().stream()
                .filter(reopening -> !isBy(reopening.getDate(), day))
                .toList();
        // A problem that was taken up again later was still closed on the day.
        later.stream()
                .map(Reopening::getClosure)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(closure -> {
                    problem.setClosure(closure);
                    problem.setState(ProgressState.DONE);
                });
        problem.getReopenings().removeAll(later);
        Closure closure = problem.getClosure();
        if (closure != null && !isBy(closure.getDate(), day)) {
            closure.setDate(null);
            problem.setClosure(closure.getAppliedOn() == null || !isBy(closure.getAppliedOn(), day) ? null : closure);
            problem.setState(
                    problem.getMeasures().stream().allMatch(measure -> measure.getState() == ProgressState.NOT_STARTED)
                            ? ProgressState.NOT_STARTED
                            : ProgressState.IN_PROGRESS);
        }
    }

    private static void goBack(Measure measure, LocalDate day) {
        List<ProgressEntry> later = measure.getEntries().stream()
                .filter(entry -> !isBy(entry.getDate(), day))
                .toList();
        measure.getEntries().removeAll(later);
        if (!later.isEmpty() && measure.getState() == ProgressState.DONE) {
            measure.setState(measure.getEntries().isEmpty() ? ProgressState.NOT_STARTED : ProgressState.IN_PROGRESS);
        }
        List<Postponement> put = new ArrayList<>(measure.getPostponements());
        put.removeIf(postponement -> isBy(postponement.getApprovedOn(), day));
        put.stream()
                .min(Comparator.comparing(Postponement::getApprovedOn))
                .map(Postponement::getPreviousDeadline)
                .ifPresent(measure::setDeadline);
        measure.getPostponements().removeAll(put);
    }
}
