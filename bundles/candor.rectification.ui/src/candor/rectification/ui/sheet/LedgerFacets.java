// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.sheet;

import candor.forms.Facet;
import candor.forms.FieldSeverity;
import candor.forms.ListLook;
import candor.model.meeting.Department;
import candor.model.meeting.Measure;
import candor.model.meeting.MeasureKind;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Person;
import candor.model.meeting.Problem;
import candor.model.query.Ledger;
import candor.model.query.ProblemStanding;
import candor.rectification.summary.StandingNames;
import candor.rectification.ui.RectificationTexts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** What is seen of a problem of the ledger beside its own features: where it stands, by when, and who works on it. */
final class LedgerFacets implements ListLook {

    private final Clock clock;

    LedgerFacets(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean concerns(EReference list) {
        return list == Literals.DOSSIER__PROBLEMS;
    }

    @Override
    public List<Facet> facets() {
        return List.of(
                new Facet("standing", label("standing"), of(this::standing), this::severity, true),
                new Facet("due", label("due"), of(LedgerFacets::due), this::severity, true),
                Facet.column(
                        "leader", label("leader"), of(problem -> each(problem, Measure::getLeader, Person::getName))),
                Facet.column(
                        "department",
                        label("department"),
                        of(problem -> each(problem, Measure::getDepartment, Department::getName))),
                Facet.of("kind", label("kind"), of(LedgerFacets::kinds)),
                Facet.of("carried", label("carried"), of(LedgerFacets::carried)));
    }

    private static String label(String facet) {
        return RectificationTexts.get("facet." + facet);
    }

    private static Function<EObject, List<String>> of(Function<Problem, List<String>> words) {
        return row -> row instanceof Problem problem ? words.apply(problem) : List.of();
    }

    private List<String> standing(Problem problem) {
        ProblemStanding standing = ProblemStanding.of(problem, LocalDate.now(clock));
        String name = StandingNames.of(standing, Locale.getDefault());
        return List.of(standing == ProblemStanding.OVERDUE ? RectificationTexts.get("facet.overdue", name) : name);
    }

    private FieldSeverity severity(EObject row) {
        return row instanceof Problem problem && Ledger.isOverdue(problem, LocalDate.now(clock))
                ? FieldSeverity.ERROR
                : null;
    }

    private static List<String> due(Problem problem) {
        return Ledger.isFinished(problem)
                ? List.of()
                : Ledger.nextDeadline(problem).map(LocalDate::toString).stream().toList();
    }

    private static <T> List<String> each(Problem problem, Function<Measure, T> part, Function<T, String> name) {
        return problem.getMeasures().stream()
                .map(part)
                .filter(Objects::nonNull)
                .map(name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<String> kinds(Problem problem) {
        return problem.getMeasures().stream()
                .map(measure -> RectificationTexts.get(
                        measure.getKind() == MeasureKind.LASTING ? "facet.kind.lasting" : "facet.kind.immediate"))
                .distinct()
                .toList();
    }

    private static List<String> carried(Problem problem) {
        return List.of(RectificationTexts.get(Ledger.isCarried(problem) ? "facet.carried.yes" : "facet.carried.no"));
    }
}
