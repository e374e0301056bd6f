// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.model.meeting.Attachment;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Opinion;
import candor.model.meeting.Organization;
import candor.model.meeting.PartyBranch;
import candor.model.meeting.Person;
import candor.model.meeting.Problem;
import candor.model.meeting.Solicitation;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EPackage;

/** Small dossiers that use every kind of feature the metamodel has, and containers made of their text. */
final class StoredDossiers {

    static final String MANIFEST = """
            {"format": 1, "application": "0.1.0", "packages": [{"nsURI": "urn:candor:meeting:1", "part": "dossier.xmi"}]}
            """;

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<meeting:Dossier xmi:version=\"2.0\" "
            + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            + "xmlns:meeting=\"urn:candor:meeting:1\" xmi:id=\"_dossier\">\n";

    private static final MeetingFactory MAKE = MeetingFactory.eINSTANCE;

    private StoredDossiers() {}

    /** References both ways (branch and members), dates, times, enumerations, lists of them, several lines, rare characters. */
    static Dossier small() {
        Dossier dossier = MAKE.createDossier();
        dossier.setTitle("示例市某局 2021 年度");
        dossier.setYear(2021);
        Organization organization = MAKE.createOrganization();
        organization.setName("中共示例市某局党组");
        dossier.getOrganizations().add(organization);
        dossier.setOrganization(organization);
        Person first = person(dossier, "张镕喆", 1);
        Person second = person(dossier, "李𠮷", 2);
        PartyBranch branch = MAKE.createPartyBranch();
        branch.setName("第一党支部");
        branch.getMembers().addAll(List.of(first, second));
        organization.getBranches().add(branch);
        Meeting meeting = MAKE.createMeeting();
        meeting.setDate(LocalDate.of(2022, 1, 20));
        meeting.setStartTime(LocalTime.of(9, 0));
        dossier.setMeeting(meeting);
        Letter letter = MAKE.createLetter();
        letter.setTitle("关于\"专题\" <民主生活会> & 其他\n第二行\t制表\r\n第三行");
        letter.getEnclosures().addAll(List.of("方案（送审稿）", "", " 前后空格 "));
        dossier.getLetters().add(letter);
        Talk talk = MAKE.createTalk();
        talk.setInitiator(first);
        talk.setPartner(second);
        talk.getKinds().addAll(List.of(TalkKind.PRINCIPAL_MEMBER, TalkKind.CARE));
        dossier.getTalks().add(talk);
        Solicitation solicitation = MAKE.createSolicitation();
        Opinion opinion = MAKE.createOpinion();
        opinion.setText("  原汁原味\n\n的意见  ");
        solicitation.getOpinions().add(opinion);
        dossier.getSolicitations().add(solicitation);
        Problem problem = MAKE.createProblem();
        problem.setSummary("调研不够深入");
        problem.setPerson(first);
        problem.getSources().addAll(List.of(opinion, talk));
        dossier.getProblems().add(problem);
        return dossier;
    }

    static Person person(Dossier dossier, String name, int rank) {
        Person person = MAKE.createPerson();
        person.setName(name);
        person.setRank(rank);
        dossier.getPersons().add(person);
        return person;
    }

    /** Keeps a file in the document and lists it in the dossier. */
    static Attachment attach(DossierDocument document, String name, byte[] content) throws MeetingFileException {
        Attachment attachment = MAKE.createAttachment();
        attachment.setName(name);
        attachment.setSize(content.length);
        attachment.setSha256(document.attachments().add(content));
        document.dossier().getAttachments().add(attachment);
        return attachment;
    }

    /** A container with a given dossier.xmi. */
    static byte[] container(String dossierXmi) {
        return Zips.of("mimetype", EntryNames.MEDIA_TYPE, "manifest.json", MANIFEST, "dossier.xmi", dossierXmi);
    }

    /** A container whose dossier has the given content. */
    static byte[] containerOf(String content) {
        return container(HEAD + content + "\n</meeting:Dossier>\n");
    }

    static MeetingStore store(EPackage.Registry registry) {
        return new MeetingStore(Limits.STANDARD, StoreFormat.CURRENT, registry, new Disk());
    }

    /** All entries of a file, unpacked. */
    static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (Entry entry : Sources.file(file, Limits.STANDARD).values()) {
            contents.put(entry.name(), entry.content());
        }
        return contents;
    }
}
