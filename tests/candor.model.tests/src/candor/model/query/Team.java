// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Capacity;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import java.time.LocalDate;

/** A dossier with a small team, to which tests add what they need. */
final class Team {

    static final MeetingFactory CREATE = MeetingFactory.eINSTANCE;
    static final LocalDate DAY = LocalDate.of(2022, 1, 12);

    final Dossier dossier = CREATE.createDossier();

    /** A team of the given size; the first is the principal. */
    static Team of(int size) {
        Team team = new Team();
        for (int rank = 1; rank <= size; rank++) {
            team.add(rank, rank == 1 ? Capacity.PRINCIPAL : Capacity.MEMBER, true);
        }
        return team;
    }

    Person add(int rank, Capacity capacity, boolean groupMember) {
        Person person = CREATE.createPerson();
        person.setRank(rank);
        person.setCapacity(capacity);
        person.setGroupMember(groupMember);
        dossier.getPersons().add(person);
        return person;
    }

    Person person(int rank) {
        return dossier.getPersons().get(rank - 1);
    }

    Talk talk(Person initiator, Person partner, LocalDate heldOn) {
        Talk talk = CREATE.createTalk();
        talk.setInitiator(initiator);
        talk.setPartner(partner);
        talk.setHeldOn(heldOn);
        dossier.getTalks().add(talk);
        return talk;
    }

    Criticism criticism(int from, int to) {
        Criticism criticism = CREATE.createCriticism();
        criticism.setFrom(person(from));
        criticism.setTo(person(to));
        dossier.getCriticisms().add(criticism);
        return criticism;
    }
}
