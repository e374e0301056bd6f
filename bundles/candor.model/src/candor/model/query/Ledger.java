// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemOrigin;
import candor.model.meeting.ProgressState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers questions about the ledger of problems: which are closed or late, which were left behind, and how a problem
 * continues through the years.
 */
public final class Ledger {

    private static final int WHOLE = 100;

    private Ledger() {}

    /** Problems that were closed. */
    public static List<Problem> closed(Dossier dossier) {
        return dossier.getProblems().stream().filter(Ledger::isClosed).toList();
    }

    /** Whether the result was checked and the problem struck off the ledger; one that only waits to be checked is not closed. */
    public static boolean isClosed(Problem problem) {
        return problem.getClosure() != null && problem.getClosure().getDate() != null;
    }

    /** Whether somebody has asked for it to be closed, and nobody has decided yet. */
    public static boolean isApplied(Problem problem) {
        return problem.getClosure() != null && problem.getClosure().getDate() == null;
    }

    /** Whether nothing is left to be done: it is closed, or its work is. Only others go on in the next year. */
    public static boolean isFinished(Problem problem) {
        return isClosed(problem) || problem.getState() == ProgressState.DONE;
    }

    /**
     * Whether the measure is late: its deadline is over and it is neither done nor one that never ends.
     *
     * @param today the day to judge by
     */
    public static boolean isOverdue(Measure measure, LocalDate today) {
        return isOpen(measure)
                && measure.getDeadline() != null
                && measure.getDeadline().isBefore(today);
    }

    /** Whether a problem that is not finished has a measure that is late. */
    public static boolean isOverdue(Problem problem, LocalDate today) {
        return !isFinished(problem) && problem.getMeasures().stream().anyMatch(measure -> isOverdue(measure, today));
    }

    private static boolean isOpen(Measure measure) {
        return measure.getState() == ProgressState.NOT_STARTED || measure.getState() == ProgressState.IN_PROGRESS;
    }

    /** The day by which the next of its open measures has to be done. */
    public static Optional<LocalDate> nextDeadline(Problem problem) {
        return problem.getMeasures().stream()
                .filter(Ledger::isOpen)
                .map(Measure::getDeadline)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** How much of a problem is done, in percent: all where it is finished, else what its measures say on average. */
    public static int percent(Problem problem) {
        if (isFinished(problem)) {
            return WHOLE;
        }
        return (int) Math.round(problem.getMeasures().stream()
                .mapToInt(measure -> measure.getState() == ProgressState.DONE ? WHOLE : measure.getPercent())
                .average()
                .orElse(0));
    }

    /** Unfinished problems of earlier meetings that no problem of this ledger continues (docs/domain.md MSH-P11). */
    public static List<Problem> leftBehind(Dossier dossier) {
        Set<Problem> continued = continuations(dossier).keySet();
        return dossier.getPreviousMeetings().stream()
                .flatMap(previous -> previous.getProblems().stream())
                .filter(problem -> !isFinished(problem) && !continued.contains(problem))
                .toList();
    }

    /** The problem of this ledger that goes on with one of an earlier meeting. */
    public static Optional<Problem> continuation(Dossier dossier, Problem earlier) {
        return dossier.getProblems().stream()
                .filter(problem -> predecessors(problem).contains(earlier))
                .findFirst();
    }

    /** For each problem of an earlier meeting that goes on, the first of this ledger that goes on with it. */
    public static Map<Problem, Problem> continuations(Dossier dossier) {
        Map<Problem, Problem> continuations = new HashMap<>();
        for (Problem problem : dossier.getProblems()) {
            predecessors(problem).forEach(earlier -> continuations.putIfAbsent(earlier, problem));
        }
        return continuations;
    }

    /** The problems of earlier meetings that one goes on with: usually one, several where they were merged. */
    public static List<Problem> predecessors(Problem problem) {
        return Stream.concat(
                        Stream.ofNullable(problem.getCarriedFrom()),
                        problem.getSources().stream()
                                .filter(Problem.class::isInstance)
                                .map(Problem.class::cast))
                .distinct()
                .toList();
    }

    /** Whether an earlier meeting left a problem: it goes on with one of those, or is said to come from there. */
    public static boolean isCarried(Problem problem) {
        return !predecessors(problem).isEmpty()
                || problem.getOrigin() == ProblemOrigin.LAST_YEAR
                || problem.getOrigin() == ProblemOrigin.SPECIAL_MEETING;
    }

    /** A problem and those it continues, year by year, the latest first. */
    public static List<Problem> chain(Problem problem) {
        List<Problem> chain = new ArrayList<>();
        for (Problem one = problem; one != null && !chain.contains(one); one = one.getCarriedFrom()) {
            chain.add(one);
        }
        return List.copyOf(chain);
    }
}
