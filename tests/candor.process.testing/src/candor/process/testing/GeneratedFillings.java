// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static candor.process.testing.GeneratedDossiers.FACTORY;

import candor.model.meeting.AgendaKind;
import candor.model.meeting.ArchiveItem;
import candor.model.meeting.Aspect;
import candor.model.meeting.Attendance;
import candor.model.meeting.Channel;
import candor.model.meeting.Dossier;
import candor.model.meeting.MaterialKind;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Opinion;
import candor.model.meeting.Participation;
import candor.model.meeting.Person;
import candor.model.meeting.PlanPart;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemOrigin;
import candor.model.meeting.ProgressState;
import candor.model.meeting.Solicitation;
import candor.model.meeting.SourceCategory;
import candor.model.meeting.StudyMaterial;
import candor.model.meeting.StudyMode;
import candor.model.meeting.StudySession;
import candor.model.meeting.SubjectScope;
import candor.model.meeting.Utterance;
import candor.model.meeting.UtteranceKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts something into every field of a dossier that is empty, so that no phrase of a template that waits for it stays unread. */
final class GeneratedFillings {

    /** Words that belong to no body, year or meeting. */
    private static final String WORDS = "补记了有关情况";

    /** So many that a list of speakers is not printed name by name. */
    private static final int MEMBERS = 12;

    /** Who may stand anywhere; other references say how things follow from each other. */
    private static final Set<EClass> PEOPLE = Set.of(Literals.PERSON, Literals.DEPARTMENT, Literals.ORGANIZATION);

    private final Dossier dossier;
    private final LocalDate day;

    GeneratedFillings(Dossier dossier) {
        this.dossier = dossier;
        day = dossier.getMeeting().getDate();
    }

    void fill() {
        leaveMore();
        List<EObject> all = new ArrayList<>();
        dossier.eAllContents().forEachRemaining(all::add);
        all.removeIf(PlanPart.class::isInstance);
        all.forEach(this::fill);
    }

    /** What there is more than one kind of, and what comes about by numbers. */
    private void leaveMore() {
        leaveOpinions();
        leaveMeeting();
        leaveLedger();
    }

    private void leaveOpinions() {
        StudySession alone = FACTORY.createStudySession();
        alone.setMode(StudyMode.SELF);
        dossier.getStudySessions().add(alone);
        Solicitation round = FACTORY.createSolicitation();
        round.setChannel(Channel.ONLINE);
        round.setReturnedCount(MEMBERS);
        dossier.getSolicitations().add(round);
        Solicitation first = dossier.getSolicitations().getFirst();
        Opinion merged = FACTORY.createOpinion();
        merged.setNumber(first.getOpinions().size() + 1);
        merged.setAspect(first.getOpinions().getFirst().getAspect());
        merged.getMerges().addAll(first.getOpinions());
        merged.setSource(SourceCategory.MASSES);
        first.getOpinions().add(merged);
        first.getOpinions().forEach(opinion -> {
            opinion.getClaimedBy().addAll(dossier.getPersons());
            opinion.setSource(SourceCategory.MASSES);
        });
        dossier.getProfile().setSmallestGroup(2);
    }

    private void leaveMeeting() {
        Person principal = dossier.getPersons().getFirst();
        Person member = dossier.getPersons().getLast();
        dossier.getMeeting()
                .getRequest()
                .getCopies()
                .add(dossier.getOrganizations().getFirst());
        for (int i = 0; i < MEMBERS; i++) {
            Person more = EcoreUtil.copy(member);
            more.setName("甲乙丙丁戊己庚辛壬癸子丑".substring(i, i + 1) + "明");
            dossier.getPersons().add(more);
            Participation present = FACTORY.createParticipation();
            present.setPerson(more);
            present.setAttendance(Attendance.PRESENT);
            dossier.getMeeting().getParticipations().add(present);
        }
        Utterance read = FACTORY.createUtterance();
        read.setAgendaItem(dossier.getMeeting().getAgenda().getFirst());
        read.setKind(UtteranceKind.EXAMINATION);
        read.setSpeaker(principal);
        read.setAddressee(member);
        dossier.getMinutes().getUtterances().add(read);
        dossier.getMeeting().getAgenda().stream()
                .filter(item -> item.getKind() == AgendaKind.INDIVIDUAL_EXAMINATION)
                .forEach(item -> item.setSpeaker(null));
        Aspect unheard = FACTORY.createAspect();
        unheard.setTitle("担当作为方面");
        unheard.setVerified(true);
        dossier.getProfile().getAspects().add(unheard);
        for (MaterialKind kind : MaterialKind.values()) {
            StudyMaterial reading = FACTORY.createStudyMaterial();
            reading.setKind(kind);
            reading.setTitle("有关重要论述");
            dossier.getProfile().getReadings().add(reading);
        }
        dossier.getExaminations().stream()
                .filter(paper -> paper.getScope() == SubjectScope.TEAM)
                .flatMap(paper -> paper.getProblems().stream())
                .forEach(problem -> problem.setOrigin(ProblemOrigin.SOLICITATION));
        dossier.getAppraisals().forEach(appraisal -> {
            appraisal.setSentCount(MEMBERS);
            appraisal.setReturnedCount(MEMBERS);
            appraisal.setInvalidCount(1);
        });
    }

    private void leaveLedger() {
        Problem first = dossier.getProblems().getFirst();
        PreviousMeeting last = dossier.getPreviousMeetings().getFirst();
        last.getProblems().add(EcoreUtil.copy(last.getProblems().getFirst()));
        first.setCarriedFrom(last.getProblems().getFirst());
        Problem done = dossier.getProblems().getLast();
        for (Problem problem : List.of(
                done, dossier.getPreviousMeetings().getLast().getProblems().getFirst())) {
            problem.setState(ProgressState.DONE);
            problem.setClosure(FACTORY.createClosure());
        }
        ArchiveItem unpaged = FACTORY.createArchiveItem();
        unpaged.setNumber(2);
        dossier.getArchiveItems().add(unpaged);
        dossier.getSubmissions().forEach(submission -> {
            submission.setSubmittedOn(day.plusDays(90));
            submission.getLetter().setDate(day.plusDays(90));
        });
    }

    private void fill(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute != Literals.CAMPAIGN_PROFILE__TOPIC
                    && attribute.isChangeable()
                    && !attribute.isDerived()
                    && !object.eIsSet(attribute)) {
                fill(object, attribute);
            }
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (PEOPLE.contains(reference.getEReferenceType())
                    && reference != Literals.AGENDA_ITEM__SPEAKER
                    && !reference.isContainment()
                    && !reference.isContainer()
                    && !object.eIsSet(reference)) {
                first(reference.getEReferenceType()).ifPresent(other -> put(object, reference, other));
            }
        }
    }

    private void fill(EObject object, EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING) {
            put(object, attribute, WORDS);
        } else if (type == LocalDate.class) {
            put(object, attribute, day);
        } else if (type == LocalTime.class) {
            put(object, attribute, LocalTime.of(9, 0));
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((List<Object>) object.eGet(feature)).add(value);
        } else {
            object.eSet(feature, value);
        }
    }

    private Optional<EObject> first(EClass type) {
        for (var all = dossier.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            if (type.isInstance(object)) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }
}
