// SPDX-License-Identifier: EPL-2.0
package candor.rectification.documents;

import candor.base.text.Messages;
import candor.base.text.Text;
import candor.export.values.OncePerPaper;
import candor.export.values.TemplateProperties;
import candor.export.values.TemplateProperty;
import candor.model.meeting.Department;
import candor.model.meeting.Disclosure;
import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Person;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressEntry;
import candor.model.meeting.SubjectScope;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.model.query.Ledger;
import candor.model.query.LedgerDays;
import candor.model.query.OwnDossier;
import candor.model.query.PreviousMeetings;
import candor.model.query.ProblemStanding;
import candor.rectification.summary.StandingNames;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;

/**
 * What the templates of rectification may ask beside the features of the metamodel.
 *
 * <ul>
 *   <li>{@code dossier.lastMeetings}, {@code dossier.specialMeetings}: the previous meetings that are reported on, see
 *       {@link PreviousMeetings};
 *   <li>{@code dossier.ledgerDay}: the day of the latest entry of the ledger: what a paper says of the ledger holds on that day, whenever it
 *       is printed;
 *   <li>{@code dossier.report}, {@code dossier.progressReport}: how these two were reported;
 *   <li>{@code problem.standing}, {@code problem.closed}, {@code problem.finished}, {@code problem.percent}, {@code problem.dueOn},
 *       {@code problem.lastProgress}; {@code problem.leaders} and {@code problem.departments} of its measures, each once;
 *   <li>{@code problem.current}: of a problem of a previous meeting the one that goes on with it, else itself; {@code problem.continued}:
 *       whether there is one; {@code problem.carried}: whether an earlier meeting left it;
 *   <li>{@code problem.sourceKinds}: kinds of sources, each once; never who said it; {@code problem.years}: the years of the meetings it was
 *       brought up at before;
 *   <li>{@code person.ownProblems}; {@code measure.lastProgress}; {@code measure.inCharge}: who answers for it, each name once;
 *   <li>{@code disclosure.shown}: those of its problems that concern the team, as they stood on its day; {@code disclosure.withheld}: how many concern one person.
 * </ul>
 */
@Component
public final class LedgerProperties implements TemplateProperties {

    private static final Messages WORDS = Messages.of(LedgerProperties.class, Locale.SIMPLIFIED_CHINESE);

    @Override
    public List<TemplateProperty> properties() {
        return List.of(
                ofDossier(
                        "lastMeetings",
                        Literals.PREVIOUS_MEETING,
                        Literals.DOSSIER__PREVIOUS_MEETINGS,
                        PreviousMeetings::lastYears),
                ofDossier(
                        "specialMeetings",
                        Literals.PREVIOUS_MEETING,
                        Literals.DOSSIER__PREVIOUS_MEETINGS,
                        PreviousMeetings::others),
                ofDossier("ledgerDay", null, Literals.DOSSIER__PROBLEMS, d -> LedgerDays.latest(d)
                        .orElse(null)),
                ofDossier(
                        "report",
                        Literals.SUBMISSION,
                        Literals.DOSSIER__SUBMISSIONS,
                        d -> submission(d, SubmissionKind.MEETING_REPORT)),
                ofDossier(
                        "progressReport",
                        Literals.SUBMISSION,
                        Literals.DOSSIER__SUBMISSIONS,
                        d -> submission(d, SubmissionKind.RECTIFICATION_REPORT)),
                ofProblem("current", Literals.PROBLEM, Literals.PROBLEM__STATE, LedgerProperties::current),
                ofProblem("carried", null, Literals.PROBLEM__CARRIED_FROM, Ledger::isCarried),
                ofProblem("continued", null, Literals.PROBLEM__STATE, p -> current(p) != p),
                ofProblem("finished", null, Literals.PROBLEM__STATE, p -> Ledger.isFinished(current(p))),
                ofProblem(
                        "standing",
                        null,
                        Literals.PROBLEM__STATE,
                        p -> StandingNames.of(ProblemStanding.of(p, day(p)), Locale.SIMPLIFIED_CHINESE)),
                ofProblem("closed", null, Literals.PROBLEM__CLOSURE, Ledger::isClosed),
                ofProblem("percent", null, Literals.PROBLEM__MEASURES, Ledger::percent),
                ofProblem("dueOn", null, Literals.PROBLEM__MEASURES, LedgerProperties::dueOn),
                ofProblem("lastProgress", null, Literals.PROBLEM__MEASURES, p -> progress(p.getMeasures().stream())),
                ofProblem(
                        "leaders",
                        Literals.PERSON,
                        Literals.PROBLEM__MEASURES,
                        p -> distinct(p.getMeasures(), Measure::getLeader)),
                ofProblem(
                        "departments",
                        Literals.DEPARTMENT,
                        Literals.PROBLEM__MEASURES,
                        p -> distinct(p.getMeasures(), Measure::getDepartment)),
                ofProblem("sourceKinds", null, Literals.PROBLEM__SOURCES, LedgerProperties::sourceKinds),
                ofProblem("years", null, Literals.PROBLEM__CARRIED_FROM, LedgerProperties::years),
                property(
                        Literals.MEASURE,
                        "lastProgress",
                        Literals.MEASURE__ENTRIES,
                        null,
                        o -> progress(Stream.of((Measure) o))),
                property(Literals.MEASURE, "inCharge", Literals.MEASURE__LEADER, null, o -> inCharge((Measure) o)),
                property(Literals.PERSON, "ownProblems", Literals.PERSON__NAME, Literals.PROBLEM, o -> own((Person) o)),
                property(
                        Literals.DISCLOSURE,
                        "shown",
                        Literals.DISCLOSURE__PROBLEMS,
                        Literals.PROBLEM,
                        o -> shown((Disclosure) o)),
                property(
                        Literals.DISCLOSURE,
                        "withheld",
                        Literals.DISCLOSURE__PROBLEMS,
                        null,
                        o -> ((Disclosure) o).getProblems().size()
                                - shown((Disclosure) o).size()));
    }

    private static TemplateProperty ofDossier(
            String name, EClass result, EStructuralFeature field, Function<Dossier, Object> value) {
        return property(Literals.DOSSIER, name, field, result, o -> value.apply((Dossier) o));
    }

    private static TemplateProperty ofProblem(
            String name, EClass result, EStructuralFeature field, Function<Problem, Object> value) {
        return property(Literals.PROBLEM, name, field, result, o -> value.apply((Problem) o));
    }

    private static TemplateProperty property(
            EClass type, String name, EStructuralFeature field, EClass result, Function<EObject, Object> value) {
        return new TemplateProperty(
                type, name, Text.of(LedgerProperties.class, "property." + name), field, result, value);
    }

    /** The latest report of a kind; reports on progress are made more than once. */
    private static Submission submission(Dossier dossier, SubmissionKind kind) {
        return dossier.getSubmissions().stream()
                .filter(submission -> submission.getKind() == kind)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static LocalDate day(EObject object) {
        Dossier dossier = OwnDossier.of(object);
        return OncePerPaper.of(
                dossier, "last day", () -> LedgerDays.latest(dossier).orElse(LocalDate.MIN));
    }

    private static Problem current(Problem problem) {
        if (!(problem.eContainer() instanceof PreviousMeeting)) {
            return problem;
        }
        Dossier dossier = OwnDossier.of(problem);
        return OncePerPaper.of(dossier, "continuations", () -> Ledger.continuations(dossier))
                .getOrDefault(problem, problem);
    }

    private static LocalDate dueOn(Problem problem) {
        return problem.getMeasures().stream()
                .map(Measure::getDeadline)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String progress(Stream<Measure> measures) {
        return measures.flatMap(measure -> measure.getEntries().stream())
                .filter(entry -> entry.getText() != null)
                .max(Comparator.comparing(ProgressEntry::getDate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(ProgressEntry::getText)
                .orElse(null);
    }

    private static List<?> distinct(List<Measure> measures, Function<Measure, Object> of) {
        return measures.stream().map(of).filter(Objects::nonNull).distinct().toList();
    }

    /** Whoever leads a measure often does it, too. */
    private static String inCharge(Measure measure) {
        String names = Stream.of(
                        Optional.ofNullable(measure.getLeader()).map(Person::getName),
                        Optional.ofNullable(measure.getDepartment()).map(Department::getName),
                        Optional.ofNullable(measure.getResponsible()).map(Person::getName))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(WORDS.get("separator")));
        return names.isEmpty() ? null : names;
    }

    private static String sourceKinds(Problem problem) {
        String kinds = problem.getSources().stream()
                .map(source -> WORDS.get("source." + source.eClass().getName()))
                .distinct()
                .collect(Collectors.joining(WORDS.get("separator")));
        return kinds.isEmpty() ? null : kinds;
    }

    private static String years(Problem problem) {
        String years = Ledger.chain(problem).stream()
                .map(Problem::eContainer)
                .filter(PreviousMeeting.class::isInstance)
                .map(meeting -> ((PreviousMeeting) meeting).getYear())
                .filter(year -> year > 0)
                .map(year -> WORDS.get("year", Integer.toString(year)))
                .distinct()
                .collect(Collectors.joining(WORDS.get("separator")));
        return years.isEmpty() ? null : years;
    }

    private static List<Problem> own(Person person) {
        return OwnDossier.of(person).getProblems().stream()
                .filter(problem -> problem.getScope() == SubjectScope.PERSON && problem.getPerson() == person)
                .toList();
    }

    private static List<Problem> shown(Disclosure disclosure) {
        return LedgerAsOf.of(OwnDossier.of(disclosure), disclosure.getDate())
                .problems(disclosure.getProblems())
                .stream()
                .filter(problem -> problem.getScope() == SubjectScope.TEAM)
                .toList();
    }
}
