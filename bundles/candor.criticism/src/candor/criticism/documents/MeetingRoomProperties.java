// SPDX-License-Identifier: EPL-2.0
package candor.criticism.documents;

import candor.base.text.Text;
import candor.criticism.conduct.Absentees;
import candor.criticism.conduct.AgendaEstimate;
import candor.criticism.conduct.AgendaSpeakers;
import candor.criticism.conduct.Turn;
import candor.criticism.materials.PaperLabels;
import candor.export.values.PrintedValues;
import candor.export.values.TemplateProperties;
import candor.export.values.TemplateProperty;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.Aspect;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminedProblem;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Person;
import candor.model.meeting.SubjectScope;
import candor.model.meeting.Utterance;
import candor.model.query.CriticismCoverage;
import candor.model.query.Leadership;
import candor.model.query.Opinions;
import candor.model.query.OwnDossier;
import candor.model.query.Quorum;
import candor.model.query.Talks;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;

/**
 * What the templates of the meeting may ask beside the features of the metamodel. People are told apart as objects, never by their names.
 *
 * <ul>
 *   <li>{@code person.outline}, {@code person.criticismsGiven}, {@code person.criticismsReceived}: by rank of the other one;
 *       {@code person.absent}: whether a member who stayed away; {@code person.talksHeld}, {@code person.claimed}: how many talks with and opinions claimed by this person;
 *   <li>{@code dossier.teamPaper}; {@code dossier.pairs}: the criticisms by rank of the criticised and of the critic;
 *   <li>{@code meeting.expected}, {@code present}, {@code required}: see {@link Quorum}; {@code meeting.absentees}: members who stayed away;
 *       {@code meeting.agendaMinutes};
 *   <li>{@code examination.label}: 班子对照检查材料, or whose outline it is; {@code examination.byAspect}: its problems in the order of the notice;
 *       {@code examinedProblem.heading}: the title of its aspect, over the first problem of it;
 *   <li>{@code agendaItem.estimate}: its minutes, or what the profile reckons for it; {@code agendaItem.speakers}; {@code agendaItem.utterances};
 *   <li>{@code utterance.whose}: whose words they are; {@code utterance.reader}: who read them aloud for somebody absent.
 * </ul>
 */
@Component
public final class MeetingRoomProperties implements TemplateProperties {

    /** What the sheet of a critic prints. */
    public static final String CRITICISMS_GIVEN = "criticismsGiven";

    @Override
    public List<TemplateProperty> properties() {
        return List.of(
                ofPerson("outline", Literals.EXAMINATION, MeetingRoomProperties::outline),
                ofPerson(CRITICISMS_GIVEN, Literals.CRITICISM, p -> criticisms(p, c -> c.getFrom() == p)),
                ofPerson("criticismsReceived", Literals.CRITICISM, p -> criticisms(p, c -> c.getTo() == p)),
                ofPerson("talksHeld", null, MeetingRoomProperties::talksHeld),
                ofPerson("absent", null, MeetingRoomProperties::isAbsent),
                ofPerson("claimed", null, MeetingRoomProperties::claimed),
                ofDossier(
                        "teamPaper",
                        Literals.EXAMINATION,
                        Literals.DOSSIER__EXAMINATIONS,
                        d -> d.getExaminations().stream()
                                .filter(paper -> paper.getScope() == SubjectScope.TEAM)
                                .findFirst()
                                .orElse(null)),
                ofDossier("pairs", Literals.CRITICISM, Literals.DOSSIER__CRITICISMS, MeetingRoomProperties::pairs),
                ofMeeting("expected", null, m -> quorum(m).expected()),
                ofMeeting("present", null, m -> quorum(m).present()),
                ofMeeting("required", null, m -> quorum(m).required()),
                ofMeeting("absentees", Literals.PARTICIPATION, m -> Absentees.of(OwnDossier.of(m))),
                ofMeeting("agendaMinutes", null, m -> m.getAgenda().stream()
                        .mapToInt(MeetingRoomProperties::estimate)
                        .sum()),
                property(
                        Literals.EXAMINATION,
                        "label",
                        Literals.EXAMINATION__PERSON,
                        null,
                        o -> PaperLabels.of((Examination) o)),
                property(
                        Literals.EXAMINATION,
                        "byAspect",
                        Literals.EXAMINATION__PROBLEMS,
                        Literals.EXAMINED_PROBLEM,
                        o -> byAspect((Examination) o)),
                property(
                        Literals.EXAMINED_PROBLEM,
                        "heading",
                        Literals.EXAMINED_PROBLEM__ASPECT,
                        null,
                        o -> heading((ExaminedProblem) o)),
                ofItem("estimate", null, Literals.AGENDA_ITEM__MINUTES, MeetingRoomProperties::estimate),
                ofItem(
                        "speakers",
                        Literals.PERSON,
                        Literals.AGENDA_ITEM__SPEAKER,
                        item -> AgendaSpeakers.of(OwnDossier.of(item), item)),
                ofItem("utterances", Literals.UTTERANCE, Literals.AGENDA_ITEM__TITLE, item -> {
                    Dossier dossier = OwnDossier.of(item);
                    return dossier.getMinutes() == null
                            ? List.of()
                            : dossier.getMinutes().getUtterances().stream()
                                    .filter(u -> u.getAgendaItem() == item)
                                    .toList();
                }),
                ofUtterance("whose", u -> Turn.of(u).person()),
                ofUtterance("reader", u -> Turn.of(u).reader()));
    }

    private static TemplateProperty ofPerson(String name, EClass result, Function<Person, Object> value) {
        return property(Literals.PERSON, name, Literals.PERSON__NAME, result, o -> value.apply((Person) o));
    }

    private static TemplateProperty ofDossier(
            String name, EClass result, EStructuralFeature field, Function<Dossier, Object> value) {
        return property(Literals.DOSSIER, name, field, result, o -> value.apply((Dossier) o));
    }

    private static TemplateProperty ofMeeting(String name, EClass result, Function<Meeting, Object> value) {
        return property(
                Literals.MEETING, name, Literals.MEETING__PARTICIPATIONS, result, o -> value.apply((Meeting) o));
    }

    private static TemplateProperty ofItem(
            String name, EClass result, EStructuralFeature field, Function<AgendaItem, Object> value) {
        return property(Literals.AGENDA_ITEM, name, field, result, o -> value.apply((AgendaItem) o));
    }

    private static TemplateProperty ofUtterance(String name, Function<Utterance, Object> value) {
        return property(
                Literals.UTTERANCE,
                name,
                Literals.UTTERANCE__SPEAKER,
                Literals.PERSON,
                o -> value.apply((Utterance) o));
    }

    private static TemplateProperty property(
            EClass type, String name, EStructuralFeature field, EClass result, Function<EObject, Object> value) {
        return new TemplateProperty(
                type, name, Text.of(MeetingRoomProperties.class, "property." + name), field, result, value);
    }

    /** The problems in the order of the notice's aspects; those that belong to no aspect stand at the end. */
    private static List<ExaminedProblem> byAspect(Examination paper) {
        CampaignProfile profile = OwnDossier.of(paper).getProfile();
        List<Aspect> aspects = profile == null ? List.of() : profile.getAspects();
        return paper.getProblems().stream()
                .sorted(Comparator.comparingInt(problem -> {
                    int place = aspects.indexOf(problem.getAspect());
                    return place < 0 ? aspects.size() : place;
                }))
                .toList();
    }

    /** The aspect's title over the first problem of it; over a problem without an aspect none. */
    private static Object heading(ExaminedProblem problem) {
        Aspect aspect = problem.getAspect();
        return aspect == null
                        || problem.eContainer() instanceof Examination paper
                                && byAspect(paper).stream()
                                                .filter(other -> other.getAspect() == aspect)
                                                .findFirst()
                                                .orElse(problem)
                                        != problem
                ? null
                : PrintedValues.of(aspect, Literals.ASPECT__TITLE);
    }

    private static Object outline(Person person) {
        return OwnDossier.of(person).getExaminations().stream()
                .filter(paper -> paper.getScope() == SubjectScope.PERSON && paper.getPerson() == person)
                .findFirst()
                .orElse(null);
    }

    private static List<Criticism> criticisms(Person person, Predicate<Criticism> which) {
        return CriticismCoverage.of(OwnDossier.of(person)).pairs().stream()
                .map(CriticismCoverage.Pair::criticism)
                .filter(criticism -> criticism != null && which.test(criticism))
                .toList();
    }

    private static List<Criticism> pairs(Dossier dossier) {
        List<CriticismCoverage.Pair> pairs = CriticismCoverage.of(dossier).pairs();
        return Leadership.of(dossier).members().stream()
                .flatMap(to -> pairs.stream().filter(pair -> pair.to() == to && pair.criticism() != null))
                .map(CriticismCoverage.Pair::criticism)
                .toList();
    }

    private static Object isAbsent(Person person) {
        return Absentees.of(OwnDossier.of(person)).stream().anyMatch(p -> p.getPerson() == person);
    }

    private static Object talksHeld(Person person) {
        return (int) OwnDossier.of(person).getTalks().stream()
                .filter(talk -> talk.getHeldOn() != null)
                .filter(talk -> Talks.participants(talk).contains(person))
                .count();
    }

    private static Object claimed(Person person) {
        return (int) Opinions.counted(OwnDossier.of(person)).stream()
                .filter(opinion -> opinion.getClaimedBy().contains(person))
                .count();
    }

    private static Quorum quorum(Meeting meeting) {
        return Quorum.of(OwnDossier.of(meeting));
    }

    private static int estimate(AgendaItem item) {
        return AgendaEstimate.minutes(OwnDossier.of(item), item);
    }
}
