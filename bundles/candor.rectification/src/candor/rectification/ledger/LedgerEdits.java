// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ledger;

import candor.edit.Steps;
import candor.model.meeting.Disclosure;
import candor.model.meeting.Dossier;
import candor.model.meeting.ExaminedProblem;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Opinion;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemSource;
import candor.model.query.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Makes the commands by which problems come into the ledger and become one; each is one step of undo. */
public final class LedgerEdits {

    private final EditingDomain domain;
    private final Dossier dossier;
    private final Clock clock;

    /** @param clock says what today is */
    public LedgerEdits(EditingDomain domain, Dossier dossier, Clock clock) {
        this.domain = domain;
        this.dossier = dossier;
        this.clock = clock;
    }

    /** Whether a problem can be made of a source: it is of this dossier and counts, and nothing of the ledger comes from it yet. */
    public boolean canAdopt(ProblemSource source) {
        return EcoreUtil.isAncestor(dossier, source) && counts(source);
    }

    private boolean counts(ProblemSource source) {
        return switch (source) {
            case Problem earlier ->
                earlier.eContainer() != dossier
                        && !Ledger.isFinished(earlier)
                        && Ledger.continuation(dossier, earlier).isEmpty();
            case Opinion opinion -> opinion.getCorrections().isEmpty() && isNew(opinion);
            default -> isNew(source);
        };
    }

    private static boolean isNew(ProblemSource source) {
        return source.getLedgerProblems().isEmpty();
    }

    /** Makes a problem of each source that has none yet, linked both ways; what an examined problem was traced back to is linked, too. */
    public Command adopt(Collection<? extends ProblemSource> sources, String label) {
        Steps steps = new Steps(domain);
        ProblemNumbers numbers = new ProblemNumbers(dossier);
        for (ProblemSource source : new LinkedHashSet<>(sources)) {
            if (canAdopt(source)) {
                Problem problem = ProblemFrom.of(source);
                if (problem.getNumber() == null) {
                    problem.setNumber(numbers.get());
                }
                if (problem.getRegisteredOn() == null) {
                    problem.setRegisteredOn(LocalDate.now(clock));
                }
                steps.add(dossier, Literals.DOSSIER__PROBLEMS, problem);
                // The link is made as part of the step, so that undo takes it away too.
                steps.addAll(problem, Literals.PROBLEM__SOURCES, roots(source));
            }
        }
        return steps.command(label);
    }

    private static Set<ProblemSource> roots(ProblemSource source) {
        Set<ProblemSource> roots = new LinkedHashSet<>();
        if (!(source instanceof Problem)) {
            roots.add(source);
        }
        if (source instanceof ExaminedProblem examined) {
            roots.addAll(examined.getSources());
        }
        return roots;
    }

    /** Whether a problem can be merged with others. One that was checked, or waits to be checked, stays on record as it is. */
    public static boolean canMerge(Problem problem) {
        return problem.eContainer() instanceof Dossier
                && problem.getClosure() == null
                && problem.getReopenings().isEmpty();
    }

    /**
     * Makes several problems one: the first stays, with the sources and measures of all; the others leave the ledger. What an earlier meeting
     * is continued by stays continued. Cannot be executed for fewer than two, nor where one cannot be merged.
     */
    public Command merge(List<Problem> problems, String label) {
        if (problems.stream().distinct().count() < 2 || !problems.stream().allMatch(LedgerEdits::canMerge)) {
            return UnexecutableCommand.INSTANCE;
        }
        Steps steps = new Steps(domain);
        Problem kept = problems.getFirst();
        List<Problem> others =
                problems.stream().filter(one -> one != kept).distinct().toList();
        Set<ProblemSource> sources = new LinkedHashSet<>();
        Problem carriedFrom = kept.getCarriedFrom();
        for (Problem other : others) {
            sources.addAll(other.getSources());
            if (carriedFrom == null) {
                carriedFrom = other.getCarriedFrom();
                steps.set(kept, Literals.PROBLEM__CARRIED_FROM, carriedFrom);
            } else if (other.getCarriedFrom() != null && other.getCarriedFrom() != carriedFrom) {
                sources.add(other.getCarriedFrom());
            }
            for (Measure measure : List.copyOf(other.getMeasures())) {
                steps.move(measure, kept, Literals.PROBLEM__MEASURES, -1);
            }
        }
        sources.removeAll(kept.getSources());
        steps.addAll(kept, Literals.PROBLEM__SOURCES, sources);
        steps.set(kept, Literals.PROBLEM__MANIFESTATION, together(problems));
        for (Disclosure disclosure : dossier.getDisclosures()) {
            boolean shown = disclosure.getProblems().stream().anyMatch(others::contains);
            if (shown && !disclosure.getProblems().contains(kept)) {
                steps.add(disclosure, Literals.DISCLOSURE__PROBLEMS, kept);
            }
        }
        return steps.delete(others).command(label);
    }

    /** How the problems show, each way once; also what another one is called where that is more than the first says. */
    private static String together(List<Problem> problems) {
        Problem kept = problems.getFirst();
        List<String> ways = new ArrayList<>();
        for (Problem problem : problems) {
            ways.add(problem.getManifestation());
            if (!Objects.equals(problem.getSummary(), kept.getSummary())) {
                ways.add(problem.getSummary());
            }
        }
        String text = ways.stream()
                .filter(way -> way != null && !way.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}
