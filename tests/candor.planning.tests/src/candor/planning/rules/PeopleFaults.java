// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.model.meeting.Capacity;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.OrganizationKind;
import candor.model.meeting.Participation;
import candor.model.meeting.ParticipationRole;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.query.Leadership;
import candor.process.testing.SeededFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Mistakes of who takes part, of the share that must be there, and of talks. */
final class PeopleFaults {

    private static final int MEMBERS = 7;

    private final List<SeededFault> faults = new ArrayList<>();

    static Stream<SeededFault> all(Dossier sample) {
        PeopleFaults faults = new PeopleFaults();
        faults.shares();
        faults.lists();
        faults.talks(sample.getTalks().size());
        faults.branch();
        return faults.faults.stream();
    }

    private void add(String rule, String name, Consumer<Dossier> seed) {
        faults.add(new SeededFault(rule, name, seed));
    }

    private void part(String rule, String name, int index, Consumer<Participation> seed) {
        add(rule, name, d -> seed.accept(d.getMeeting().getParticipations().get(index)));
    }

    private void shares() {
        for (int[] share : new int[][] {{1, 2}, {3, 5}, {65, 100}, {0, 3}, {2, 0}, {4, 3}, {-2, -3}}) {
            add("N03a", share[0] + "/" + share[1] + " asked", d -> {
                d.getProfile().setQuorumNumerator(share[0]);
                d.getProfile().setQuorumDenominator(share[1]);
            });
        }
    }

    private void lists() {
        for (int i = 0; i < MEMBERS; i++) {
            int index = i;
            add("MSH-S08", "member " + i + " not listed", d -> d.getMeeting()
                    .getParticipations()
                    .remove(index));
            part("MSH-S08", "member " + i + " sits in", i, p -> p.setRole(ParticipationRole.OBSERVER));
            part("MSH-S08", "member " + i + " left the group", i, p -> p.getPerson()
                    .setGroupMember(false));
        }
        for (int i = 7; i < 11; i++) {
            part("MSH-S08", "guest " + i + " takes part", i, p -> p.setRole(ParticipationRole.MEMBER));
        }
        add("MSH-S08", "listed twice", d -> {
            Participation again = MeetingFactory.eINSTANCE.createParticipation();
            again.setPerson(d.getPersons().getFirst());
            d.getMeeting().getParticipations().add(again);
        });
        for (ParticipationRole role :
                List.of(ParticipationRole.MEMBER, ParticipationRole.OBSERVER, ParticipationRole.SUPERVISOR)) {
            add("MSH-S08", "plan without " + role, d -> d.getMeeting()
                    .getParticipantGroups()
                    .removeIf(g -> g.getRole() == role));
        }
        add("MSH-S08", "no observer listed", d -> d.getMeeting()
                .getParticipations()
                .removeIf(p -> p.getRole() == ParticipationRole.OBSERVER));
    }

    private void talks(int count) {
        for (int i = 0; i < count; i++) {
            int index = i;
            add("MSH-P03", "talk " + i + " not planned", d -> d.getTalks().remove(index));
        }
        for (int i = 0; i < count; i += 4) {
            talk("not held", i, t -> t.setHeldOn(null));
            talk("held on the day of the meeting", i, t -> t.setHeldOn(LocalDate.of(2022, 1, 20)));
            talk("without problems", i, t -> t.setProblemsTalked(false));
            talk("without thoughts", i, t -> t.setThoughtsTalked(false));
            talk("without direction", i, t -> t.setDirectionTalked(false));
            talk("with oneself", i, t -> t.setPartner(t.getInitiator()));
        }
        for (int i = 0; i < 4; i++) {
            int index = i;
            add("MSH-P03", "department " + i + " under another leader", d -> d.getOrganizations()
                    .get(1)
                    .getDepartments()
                    .get(index)
                    .setLeader(d.getPersons().get(4)));
        }
        add("MSH-P03", "a department without a head", d -> {
            var department = MeetingFactory.eINSTANCE.createDepartment();
            department.setName("水保科");
            d.getOrganizations().get(1).getDepartments().add(department);
            department.setLeader(d.getPersons().get(1));
        });
        add(
                "MSH-P03",
                "two members with a third beside them",
                d -> d.getTalks().getFirst().getCompanions().add(d.getPersons().getLast()));
        add("MSH-P03", "a member without a branch", d -> d.getPersons().get(2).setBranch(null));
        add("MSH-P03", "a branch without representatives and talks", d -> {
            var branch = d.getOrganizations().get(1).getBranches().getFirst();
            branch.getRepresentatives().clear();
            d.getTalks().removeIf(t -> t.getBranch() == branch);
        });
        add("MSH-P03", "a new member", d -> {
            var person = MeetingFactory.eINSTANCE.createPerson();
            person.setName("新同志");
            person.setGroupMember(true);
            person.setCapacity(Capacity.MEMBER);
            d.getPersons().add(person);
        });
    }

    /** The first three of the team as the committee of a branch, the others as its members, each of whom has talked with one of both. */
    static Dossier branch(Dossier dossier) {
        dossier.getOrganization().setKind(OrganizationKind.PARTY_BRANCH);
        List<Person> members = Leadership.of(dossier).members();
        members.subList(3, MEMBERS).forEach(person -> person.setCapacity(Capacity.STAFF));
        dossier.getTalks().clear();
        talked(dossier, members.get(0), members.get(1));
        talked(dossier, members.get(0), members.get(2));
        talked(dossier, members.get(1), members.get(2));
        for (Person member : members.subList(3, MEMBERS)) {
            talked(dossier, members.getFirst(), member);
        }
        talked(dossier, members.get(3), members.get(4));
        talked(dossier, members.get(5), members.get(6));
        return dossier;
    }

    private static void talked(Dossier dossier, Person initiator, Person partner) {
        Talk talk = MeetingFactory.eINSTANCE.createTalk();
        talk.setInitiator(initiator);
        talk.setPartner(partner);
        talk.setHeldOn(LocalDate.of(2022, 1, 12));
        dossier.getTalks().add(talk);
    }

    private void branch() {
        for (int i = 0; i < 9; i++) {
            int index = i;
            add("ZSH-P01", "talk " + i + " of a branch not planned", d -> branch(d)
                    .getTalks()
                    .remove(index));
        }
        add("ZSH-P01", "two of the committee with a third beside them", d -> branch(d)
                .getTalks()
                .getFirst()
                .getCompanions()
                .add(d.getPersons().get(3)));
    }

    private void talk(String name, int index, Consumer<Talk> seed) {
        add("N15", "talk " + index + " " + name, d -> seed.accept(d.getTalks().get(index)));
    }
}
