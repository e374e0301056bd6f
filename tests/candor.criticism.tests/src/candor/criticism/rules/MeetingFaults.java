// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.model.meeting.Appraisal;
import candor.model.meeting.AppraisalKind;
import candor.model.meeting.AppraisalResult;
import candor.model.meeting.Attendance;
import candor.model.meeting.Briefing;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.Grade;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Participation;
import candor.process.testing.SeededFault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Mistakes of presence, authorship and aspects. */
final class MeetingFaults {

    private static final int MEMBERS = 7;
    private static final int ABSENT = 3;

    private final List<SeededFault> faults = new ArrayList<>();

    static Stream<SeededFault> all(Dossier sample) {
        MeetingFaults faults = new MeetingFaults();
        faults.presence();
        faults.reviews();
        faults.papers(
                sample.getExaminations().size(),
                sample.getProfile().getAspects().size());
        return faults.faults.stream();
    }

    private void add(String rule, String name, Consumer<Dossier> seed) {
        faults.add(new SeededFault(rule, name, seed));
    }

    private void part(String rule, String name, int index, Consumer<Participation> seed) {
        add(rule, name, d -> seed.accept(d.getMeeting().getParticipations().get(index)));
    }

    /** A review that was counted and graded rightly, free to be spoiled. */
    static Appraisal review(Dossier dossier) {
        Appraisal review = MeetingFactory.eINSTANCE.createAppraisal();
        review.setSentCount(MEMBERS);
        review.setReturnedCount(MEMBERS);
        review.setInvalidCount(1);
        for (int i = 0; i < MEMBERS; i++) {
            AppraisalResult result = MeetingFactory.eINSTANCE.createAppraisalResult();
            result.setPerson(dossier.getPersons().get(i));
            result.setFirst(4);
            result.setSecond(2);
            result.setGrade(i < 2 ? Grade.FIRST : Grade.SECOND);
            review.getResults().add(result);
        }
        dossier.getAppraisals().add(review);
        return review;
    }

    private void reviews() {
        add("ZSH-P02", "more ballots than were handed out", d -> review(d).setReturnedCount(MEMBERS + 1));
        add("ZSH-P02", "more invalid than there are", d -> review(d).setInvalidCount(MEMBERS + 2));
        for (int i = 0; i < MEMBERS; i++) {
            int voted = i;
            add(
                    "ZSH-P02",
                    "member " + i + " has a vote too many",
                    d -> review(d).getResults().get(voted).setFourth(1));
        }
        add("ZSH-P02", "the committee has a vote too many", d -> {
            Appraisal review = review(d);
            review.setKind(AppraisalKind.TEAM);
            review.getResults().subList(1, MEMBERS).clear();
            review.getResults().getFirst().setPerson(null);
            review.getResults().getFirst().setThird(1);
        });
        for (int i = 2; i < MEMBERS; i++) {
            int graded = i;
            add(
                    "ZSH-P03",
                    "member " + i + " is one too many",
                    d -> review(d).getResults().get(graded).setGrade(Grade.FIRST));
        }
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
        for (String nothing : new String[] {" ", "　", "\n", null}) {
            part("MSH-P02", "statement lost: " + nothing, ABSENT, p -> p.setWrittenStatement(nothing));
        }
        part("MSH-P14", "not told", ABSENT, p -> p.getBriefings().clear());
        briefing("told by nobody", b -> b.setBy(null));
        briefing("told at no time", b -> b.setDate(null));
        briefing("told nothing of the meeting", b -> b.setProceedings(""));
        briefing("told no criticism", b -> b.setCriticisms(null));
        briefing("told a blank of the meeting", b -> b.setProceedings("　"));
        briefing("told a blank of the criticism", b -> b.setCriticisms(" \n"));
        for (int i : new int[] {1, 2, 4}) {
            part("MSH-P14", "member " + i + " was away as well and not told", i, p -> {
                p.setAttendance(Attendance.ABSENT);
                p.setWrittenStatement("因公出差，书面发言如下。");
            });
        }
    }

    private void briefing(String name, Consumer<Briefing> seed) {
        part("MSH-P14", name, ABSENT, p -> seed.accept(p.getBriefings().getFirst()));
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
