// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.profile.ProfileTemplate;
import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.model.meeting.Capacity;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.LetterKind;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Opinion;
import candor.model.meeting.Organization;
import candor.model.meeting.OrganizationKind;
import candor.model.meeting.ParticipantGroup;
import candor.model.meeting.Person;
import candor.model.meeting.Solicitation;
import candor.model.meeting.SourceCategory;
import candor.model.meeting.SubjectScope;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import candor.model.query.BodyKinds;
import candor.model.query.MeetingWords;
import candor.process.testing.FlowText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of every campaign for every body: no word of another body or year, no sentence around nothing. */
class BodiesAndCampaignsTest {

    private static final List<String> PROFILES = List.of(
            "annual", "party-history-2021", "annual-2022", "theme-education-2023", "annual-2024", "annual-2025");

    /** How a body of each kind is called here, behind 示例市. */
    private static final Map<OrganizationKind, String> NAMES = Map.of(
            OrganizationKind.PARTY_GROUP, "水务局党组",
            OrganizationKind.PARTY_COMMITTEE, "水务局党委",
            OrganizationKind.STANDING_COMMITTEE, "党委常委会",
            OrganizationKind.WORK_COMMITTEE, "高新区党工委",
            OrganizationKind.DISCIPLINE_COMMITTEE, "纪委常委会",
            OrganizationKind.GENERAL_BRANCH, "水务局机关党总支",
            OrganizationKind.PARTY_BRANCH, "水务局机关党支部");

    /** Words by which each kind is known. */
    private static final Map<OrganizationKind, String> MARKS = Map.of(
            OrganizationKind.PARTY_GROUP, "党组(?!织)",
            OrganizationKind.PARTY_COMMITTEE, "党委(?!常委)",
            OrganizationKind.STANDING_COMMITTEE, "党委常委",
            OrganizationKind.WORK_COMMITTEE, "工委",
            OrganizationKind.DISCIPLINE_COMMITTEE, "纪委",
            OrganizationKind.GENERAL_BRANCH, "总支",
            OrganizationKind.PARTY_BRANCH, "(?<!所在)党支部");

    private static final Pattern EMPTY = Pattern.compile(
            "针对(年度)?发现|“”|《》|（）|〔〕|[，。；：、][，。；：、]|[。；，、]）|（[，。；、]|对照0个|按照的|遵循的|达到的|向报告" + "|征求对及|null|\\$\\{|（XXX）");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");

    /** Once for all, with their templates. */
    private static final List<DocumentType> DOCUMENTS = ShippedDocuments.OWN.all();

    static Stream<Arguments> cases() {
        return PROFILES.stream().flatMap(profile -> BodyKinds.ALL.stream()
                .flatMap(kind -> DOCUMENTS.stream().map(type -> Arguments.of(profile, kind, type))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysOnlyWhatBelongsToIt(String profile, OrganizationKind kind, DocumentType type) throws DocumentException {
        Dossier dossier = dossier(profile, kind);
        Audience audience = type.audiences().iterator().next();
        List<Copy> copies = type.copies(dossier);
        String text = FlowText.of(type.create(dossier, copies.getFirst(), audience, Locale.SIMPLIFIED_CHINESE)
                .document());

        assertThat(text).as(text).doesNotContainPattern(EMPTY);
        boolean branch = BodyKinds.isBranch(kind);
        assertThat(text).doesNotContain(branch ? "民主生活会" : "组织生活会");
        if (branch) {
            assertThat(text).doesNotContain("班子");
        }
        for (OrganizationKind other : BodyKinds.ALL) {
            if (other != kind && !isPartOf(other, kind)) {
                assertThat(text).doesNotContainPattern(MARKS.get(other));
            }
        }
        int year = dossier.getYear();
        assertThat(YEAR.matcher(text).results().map(MatchResult::group).distinct())
                .isSubsetOf(year + "年", year + 1 + "年");
    }

    /** A standing committee is one of its committee, a discipline committee one of its organ: their secretaries bear that name. */
    private static boolean isPartOf(OrganizationKind whole, OrganizationKind body) {
        return whole == OrganizationKind.PARTY_COMMITTEE && body == OrganizationKind.STANDING_COMMITTEE;
    }

    private static Dossier dossier(String profile, OrganizationKind kind) {
        Dossier dossier = new ProfileTemplate(ProfileTemplate.class, "/profiles/" + profile + "/").begin();
        int year = dossier.getProfile().getYear() == 0
                ? 2031
                : dossier.getProfile().getYear();
        dossier.setYear(year);
        MeetingFactory factory = MeetingFactory.eINSTANCE;
        Organization institution = organization(dossier, "示例市水务局", "局", OrganizationKind.ADMINISTRATION);
        institution.setField("水务");
        Organization superior = organization(dossier, "示例市委", "市委", OrganizationKind.OTHER);
        Organization own =
                organization(dossier, "示例市" + NAMES.get(kind), NAMES.get(kind).replaceFirst("水务", ""), kind);
        own.setInstitution(institution);
        own.getSuperiors().add(superior);
        dossier.setOrganization(own);
        MeetingWords words = MeetingWords.of(dossier);
        Person principal = person(dossier, "周承砚", words.get("secretary"), Capacity.PRINCIPAL);
        Person member = person(dossier, "沈喆", words.get("member"), Capacity.MEMBER);

        dossier.getMeeting().setDate(LocalDate.of(year + 1, 1, 20));
        dossier.getMeeting().setHost(principal);
        dossier.getMeeting().setVenueOwner(institution);
        dossier.getMeeting().setVenue("第一会议室");
        ParticipantGroup group = factory.createParticipantGroup();
        group.setOrganization(own);
        group.setTitle(words.get("colleagues"));
        dossier.getMeeting().getParticipantGroups().add(group);
        Letter notice = dossier.getMeeting().getNotice();
        notice.setTitle("关于开好会议的通知");
        notice.getIssuers().add(superior);
        notice.setUnnumbered(true);
        Letter request = letter(dossier.getMeeting().getRequest(), own, superior, year);
        request.setKind(LetterKind.REQUEST);
        Letter invitation = letter(factory.createLetter(), own, institution, year);
        invitation.getBasis().add(notice);
        dossier.getLetters().add(invitation);
        dossier.getMeeting().setInvitation(invitation);

        Solicitation round = factory.createSolicitation();
        round.setTitle("书面征求意见");
        round.setStartOn(LocalDate.of(year, 12, 24));
        round.setDeadline(LocalDate.of(year, 12, 31));
        round.getAudience().add(SourceCategory.MASSES);
        round.getAudience().add(SourceCategory.SUBORDINATE);
        round.setNotice(invitation);
        Opinion opinion = factory.createOpinion();
        opinion.setText("窗口答复不够耐心");
        round.getOpinions().add(opinion);
        Opinion own2 = factory.createOpinion();
        own2.setText("到基层少");
        own2.setScope(SubjectScope.PERSON);
        own2.setPerson(principal);
        round.getOpinions().add(own2);
        dossier.getSolicitations().add(round);
        Talk talk = factory.createTalk();
        talk.setInitiator(principal);
        talk.setPartner(member);
        talk.getKinds().addAll(List.of(TalkKind.PRINCIPAL_MEMBER, TalkKind.MEMBER_MEMBER));
        dossier.getTalks().add(talk);
        return dossier;
    }

    private static Letter letter(Letter letter, Organization issuer, Organization recipient, int year) {
        letter.getIssuers().add(issuer);
        letter.getRecipients().add(recipient);
        letter.setNumber("示〔" + (year + 1) + "〕1号");
        letter.setDate(LocalDate.of(year + 1, 1, 5));
        return letter;
    }

    private static Organization organization(Dossier dossier, String name, String self, OrganizationKind kind) {
        Organization organization = MeetingFactory.eINSTANCE.createOrganization();
        organization.setName(name);
        organization.setShortName(name);
        organization.setSelfName(self);
        organization.setHeadName(name);
        organization.setKind(kind);
        dossier.getOrganizations().add(organization);
        return organization;
    }

    private static Person person(Dossier dossier, String name, String position, Capacity capacity) {
        Person person = MeetingFactory.eINSTANCE.createPerson();
        person.setName(name);
        person.setPosition(position);
        person.setCapacity(capacity);
        person.setGroupMember(true);
        dossier.getPersons().add(person);
        return person;
    }
}
