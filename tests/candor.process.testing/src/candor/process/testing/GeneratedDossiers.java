// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import candor.model.meeting.Aspect;
import candor.model.meeting.Capacity;
import candor.model.meeting.Department;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.LetterDirection;
import candor.model.meeting.LetterKind;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Organization;
import candor.model.meeting.OrganizationKind;
import candor.model.meeting.ParticipantGroup;
import candor.model.meeting.Person;
import candor.model.meeting.SubjectScope;
import candor.model.query.MeetingWords;
import java.time.LocalDate;
import java.util.Map;

/** Dossiers of a campaign for any body. What is entered by hand has no word of a body or a meeting, so that each one printed is a paper's own. */
final class GeneratedDossiers {

    static final MeetingFactory FACTORY = MeetingFactory.eINSTANCE;

    /** The year of a campaign that prescribes none. */
    private static final int ANY_YEAR = 2031;

    /** How a body of each kind is called here, behind 示例市. */
    private static final Map<OrganizationKind, String> NAMES = Map.of(
            OrganizationKind.PARTY_GROUP, "水务局党组",
            OrganizationKind.PARTY_COMMITTEE, "水务局党委",
            OrganizationKind.STANDING_COMMITTEE, "党委常委会",
            OrganizationKind.WORK_COMMITTEE, "高新区党工委",
            OrganizationKind.DISCIPLINE_COMMITTEE, "纪委常委会",
            OrganizationKind.GENERAL_BRANCH, "水务局机关党总支",
            OrganizationKind.PARTY_BRANCH, "水务局机关党支部");

    private GeneratedDossiers() {}

    /** A dossier in which the names of bodies and people are entered, and nothing else yet. */
    static Dossier begun(Dossier dossier, OrganizationKind kind) {
        int year = dossier.getProfile().getYear() == 0
                ? ANY_YEAR
                : dossier.getProfile().getYear();
        dossier.setYear(year);
        Organization institution = organization(dossier, "示例市水务局", "局", OrganizationKind.ADMINISTRATION);
        institution.setField("水务");
        Organization superior = organization(dossier, "示例市委", "市委", OrganizationKind.OTHER);
        Organization own =
                organization(dossier, "示例市" + NAMES.get(kind), NAMES.get(kind).replaceFirst("水务", ""), kind);
        own.setInstitution(institution);
        own.getSuperiors().add(superior);
        dossier.setOrganization(own);
        MeetingWords words = MeetingWords.of(dossier);
        person(dossier, "周承砚", words.get("secretary"), Capacity.PRINCIPAL);
        person(dossier, "沈喆", words.get("member"), Capacity.MEMBER);
        return dossier;
    }

    /** So many aspects and no others, all of them confirmed. */
    static void aspects(Dossier dossier, int count) {
        dossier.getProfile().getAspects().clear();
        for (int i = 1; i <= count; i++) {
            Aspect aspect = FACTORY.createAspect();
            aspect.setTitle("带头做到第" + i + "条要求");
            aspect.setKeyword("要求" + i);
            aspect.setVerified(true);
            dossier.getProfile().getAspects().add(aspect);
        }
    }

    /** A dossier whose meeting was held and followed up, with something in every list. */
    static Dossier held(Dossier dossier, OrganizationKind kind) {
        begun(dossier, kind);
        int year = dossier.getYear();
        Organization institution = dossier.getOrganizations().getFirst();
        Department office = FACTORY.createDepartment();
        office.setName("办公室");
        institution.getDepartments().add(office);
        Meeting meeting = dossier.getMeeting();
        meeting.setDate(LocalDate.of(year + 1, 1, 20));
        meeting.setHost(dossier.getPersons().getFirst());
        meeting.getRecorders().add(dossier.getPersons().getLast());
        meeting.setVenueOwner(institution);
        meeting.setVenue("第一会议室");
        if (meeting.getTheme() == null) {
            meeting.setTheme("锤炼党性、担当作为");
        }
        ParticipantGroup group = FACTORY.createParticipantGroup();
        group.setOrganization(dossier.getOrganization());
        group.setTitle(MeetingWords.of(dossier).get("colleagues"));
        meeting.getParticipantGroups().add(group);
        Letter notice = meeting.getNotice();
        notice.setTitle("关于开好会议的通知");
        notice.getIssuers().add(dossier.getOrganization().getSuperiors().getFirst());
        notice.setUnnumbered(true);
        sent(dossier, meeting.getRequest(), LetterKind.REQUEST);
        meeting.setInvitation(letter(dossier, LetterKind.NOTICE));
        meeting.getInvitation().getBasis().add(notice);
        GeneratedTraces.leave(dossier);
        return dossier;
    }

    /** The same with something in every field. */
    static Dossier full(Dossier dossier, OrganizationKind kind) {
        held(dossier, kind);
        new GeneratedFillings(dossier).fill();
        return dossier;
    }

    /** The same before the meeting: nothing said, counted or decided yet. */
    static Dossier ready(Dossier dossier, OrganizationKind kind) {
        full(dossier, kind);
        dossier.getMeeting().setState(MeetingState.APPROVED);
        dossier.getMeeting().getAgenda().forEach(item -> item.setTransition(null));
        dossier.getMeeting()
                .getAgenda()
                .getFirst()
                .setSpeaker(dossier.getPersons().getLast());
        dossier.setMinutes(null);
        dossier.getSolicitations()
                .forEach(round -> round.getOpinions().forEach(opinion -> opinion.setScope(SubjectScope.TEAM)));
        dossier.getSubmissions().forEach(submission -> submission.setProblems(null));
        dossier.getProblems()
                .forEach(problem -> problem.setCarriedFrom(dossier.getPreviousMeetings()
                        .getFirst()
                        .getProblems()
                        .get(dossier.getProblems().indexOf(problem))));
        dossier.getSpeeches().clear();
        dossier.getAppraisals().forEach(appraisal -> appraisal.getResults().clear());
        return dossier;
    }

    /** A letter of the body's own to its institution or superior. */
    static Letter letter(Dossier dossier, LetterKind kind) {
        Letter letter = FACTORY.createLetter();
        dossier.getLetters().add(letter);
        sent(dossier, letter, kind);
        return letter;
    }

    private static void sent(Dossier dossier, Letter letter, LetterKind kind) {
        boolean upwards = kind == LetterKind.REQUEST || kind == LetterKind.REPORT;
        letter.setKind(kind);
        letter.setDirection(LetterDirection.OUTGOING);
        letter.getIssuers().add(dossier.getOrganization());
        letter.getRecipients().add(dossier.getOrganizations().get(upwards ? 1 : 0));
        letter.setNumber(
                "示〔" + (dossier.getYear() + 1) + "〕" + dossier.getLetters().size() + "号");
        letter.setDate(LocalDate.of(dossier.getYear() + 1, 1, 5));
        letter.setPrintedOn(letter.getDate());
        letter.getSigners().add(dossier.getPersons().getFirst());
    }

    private static Organization organization(Dossier dossier, String name, String self, OrganizationKind kind) {
        Organization organization = FACTORY.createOrganization();
        organization.setName(name);
        organization.setShortName(name);
        organization.setSelfName(self);
        organization.setHeadName(name);
        organization.setKind(kind);
        dossier.getOrganizations().add(organization);
        return organization;
    }

    private static void person(Dossier dossier, String name, String position, Capacity capacity) {
        Person person = FACTORY.createPerson();
        person.setName(name);
        person.setPosition(position);
        person.setCapacity(capacity);
        person.setGroupMember(true);
        dossier.getPersons().add(person);
    }
}
