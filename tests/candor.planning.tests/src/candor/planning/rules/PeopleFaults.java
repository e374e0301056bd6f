// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.model.meeting.Attendance;
import candor.model.meeting.Briefing;
import candor.model.meeting.Capacity;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Participation;
import candor.model.meeting.ParticipationRole;
import candor.model.meeting.Talk;
import candor.process.testing.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Mistakes of presence, talks, authorship and aspects. */
final class PeopleFaults {

    private static final int MEMBERS = 7;
    private static final int ABSENT = 3;

    private final List<Fault> faults = new ArrayList<>();

    static Stream<Fault> all(Dossier sample) {
        PeopleFaults faults = new PeopleFaults();
        faults.presence();
        faults.lists();
        faults.talks(sample.getTalks().size());
        faults.papers(
                sample.getExaminations().size(),
                sample.getProfile().getAspects().size());
        return faults.faults.stream();
    }

    private void add(String rule, String name, Consumer<Dossier> seed) {
        faults.add(new Fault(rule, name, seed));
    }

    private void part(String rule, String name, int index, Consumer<Participation> seed) {
        add(rule, name, d -> seed.accept(d.getMeeting().getParticipations().get(index)));
    }

    private void presence() {
        for (int i = 0; i < MEMBERS; i++) {
            int first = i;
            if (i != ABSENT) {
                part("MSH-P02", "member " + i + " stays away", i, p -> p.setAttendance(Attendance.ABSENT));
            }
            for (int j = i + 1; j < MEMBERS; j++) {
                int second = j;
                if (i != ABSENT && j != ABSENT) {
                    add("MSH-P01", "members " + i + " and " + j + " stay away too", d -> {
                        List<Participation> all = d.getMeeting().getParticipations();
                        all.get(first).setAttendance(Attendance.ABSENT);
                        all.get(second).setAttendance(Attendance.ABSENT);
                    });
                }
            }
        }
        add("MSH-P01", "three will stay away", d -> {
            d.getMeeting().setState(MeetingState.APPROVED);
            d.getMeeting().getParticipations().forEach(p -> p.setAttendance(Attendance.UNKNOWN));
            d.getMeeting().getParticipations().subList(2, 5).forEach(p -> p.setAttendance(Attendance.ABSENT));
        });
        add("MSH-P01", "ninety per cent asked", d -> {
            d.getProfile().setQuorumNumerator(9);
            d.getProfile().setQuorumDenominator(10);
        });
        add("MSH-P01", "attendance not recorded", d -> d.getMeeting()
                .getParticipations()
                .forEach(p -> p.setAttendance(Attendance.UNKNOWN)));
        for (int[] share : new int[][] {{1, 2}, {3, 5}, {65, 100}, {0, 3}, {2, 0}, {4, 3}, {-2, -3}}) {
            add("N03a", share[0] + "/" + share[1] + " asked", d -> {
                d.getProfile().setQuorumNumerator(share[0]);
                d.getProfile().setQuorumDenominator(share[1]);
            });
        }
        part("MSH-P02", "statement lost", ABSENT, p -> p.setWrittenStatement(" "));
        part("MSH-P14", "not told", ABSENT, p -> p.getBriefings().clear());
        briefing("told by nobody", b -> b.setBy(null));
        briefing("told at no time", b -> b.setDate(null));
        briefing("told nothing of the meeting", b -> b.setProceedings(""));
        briefing("told no criticism", b -> b.setCriticisms(null));
    }

    private void briefing(String name, Consumer<Briefing> seed) {
        part("MSH-P14", name, ABSENT, p -> seed.accept(p.getBriefings().getFirst()));
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

    private void talk(String name, int index, Consumer<Talk> seed) {
        add("N15", "talk " + index + " " + name, d -> seed.accept(d.getTalks().get(index)));
    }

    private void papers(int papers, int aspects) {
        for (int i = 0; i < papers; i++) {
            paper(
                    "N12",
                    "written by another",
                    i,
                    (d, e) -> e.setDrafter(d.getPersons().get(8)));
            paper("N12", "written by nobody", i, (d, e) -> e.setDrafter(null));
            paper("N12", "reviewed by its author", i, (d, e) -> e.setReviewer(e.getDrafter()));
            for (int k = 0; k < aspects; k++) {
                int aspect = k;
                paper("MSH-C09", "without aspect " + k, i, (d, e) -> e.getProblems()
                        .removeIf(p ->
                                p.getAspect() == d.getProfile().getAspects().get(aspect)));
            }
        }
        add("MSH-C09", "a sixth aspect", d -> {
            var aspect = MeetingFactory.eINSTANCE.createAspect();
            aspect.setTitle("另一方面");
            aspect.setVerified(true);
            d.getProfile().getAspects().add(aspect);
        });
        add("MSH-C09", "no aspects", d -> d.getProfile().getAspects().clear());
        add(
                "MSH-C09",
                "an aspect from memory",
                d -> d.getProfile().getAspects().get(2).setVerified(false));
    }

    private void paper(String rule, String name, int index, BiConsumer<Dossier, Examination> seed) {
        add(
                rule,
                "paper " + index + " " + name,
                d -> seed.accept(d, d.getExaminations().get(index)));
    }
}
