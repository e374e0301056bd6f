// SPDX-License-Identifier: EPL-2.0
package candor.rectification.rules;

import candor.model.meeting.Closure;
import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.Postponement;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressState;
import candor.model.meeting.Reopening;
import candor.model.meeting.SubjectScope;
import candor.model.meeting.Timeframe;
import candor.process.testing.SeededFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Old accounts and late ones: problems that are not taken over or not done in time, and what comes close to that. */
final class OldAccounts {

    private static final MeetingFactory MAKE = MeetingFactory.eINSTANCE;
    private static final LocalDate OVER = LocalDate.of(2022, 4, 29);

    private final List<SeededFault> changes = new ArrayList<>();

    static List<SeededFault> faults() {
        OldAccounts faults = new OldAccounts();
        faults.late("almost done", (problem, measure) -> measure.setPercent(99));
        faults.late(
                "a lasting measure with a day of its own",
                (problem, measure) -> measure.setTimeframe(Timeframe.LONG_TERM));
        faults.late("somebody has asked to close it", (problem, measure) -> {
            problem.setClosure(MAKE.createClosure());
            problem.getClosure().setAppliedOn(OVER);
        });
        faults.late("taken up again", (problem, measure) -> {
            Reopening again = MAKE.createReopening();
            again.setDate(OVER);
            problem.getReopenings().add(again);
        });
        faults.late("of one person", (problem, measure) -> problem.setScope(SubjectScope.PERSON));
        faults.late("in a problem that never ends", (problem, measure) -> problem.setState(ProgressState.LONG_TERM));
        faults.late("the second measure", (problem, measure) -> {
            Measure done = MAKE.createMeasure();
            done.setState(ProgressState.DONE);
            done.setDeadline(OVER);
            problem.getMeasures().addFirst(done);
        });
        faults.late("put off to a day that is over too", (problem, measure) -> putOff(measure, OVER));
        faults.late("late for years", (problem, measure) -> measure.setDeadline(LocalDate.of(2020, 12, 31)));
        faults.late("nobody knows of which year", (problem, measure) -> ((Dossier) problem.eContainer()).setYear(0));

        faults.left("not begun", problem -> problem.setState(ProgressState.NOT_STARTED));
        faults.left("lasting", problem -> problem.setState(ProgressState.LONG_TERM));
        faults.left("somebody has asked to close it", problem -> {
            problem.setClosure(MAKE.createClosure());
            problem.getClosure().setAppliedOn(OVER);
        });
        faults.left("without a word", problem -> problem.setSummary(null));
        faults.left("of a special meeting", problem -> meeting(problem).setKind(MeetingKind.SPECIAL));
        faults.left(
                "of a meeting that was held again", problem -> meeting(problem).setKind(MeetingKind.RECONVENED));
        faults.add("MSH-P11", "of a second meeting", d -> {
            PreviousMeeting special = MAKE.createPreviousMeeting();
            special.setKind(MeetingKind.SPECIAL);
            special.getProblems().add(open());
            d.getPreviousMeetings().add(special);
        });
        faults.add("MSH-P11", "the link is lost", d -> carried(d).setCarriedFrom(null));
        faults.add("MSH-P11", "carried from another", d -> {
            Problem other = d.getPreviousMeetings().getFirst().getProblems().stream()
                    .filter(problem -> problem != carried(d).getCarriedFrom())
                    .findFirst()
                    .orElseThrow();
            carried(d).setCarriedFrom(other);
        });
        faults.add("MSH-P11", "the whole ledger is empty", d -> d.getProblems().clear());
        return faults.changes;
    }

    static List<SeededFault> innocents() {
        OldAccounts near = new OldAccounts();
        near.innocentlyLate("put off with consent", (problem, measure) -> putOff(measure, LocalDate.of(2022, 6, 30)));
        near.innocentlyLate("due tomorrow", (problem, measure) -> measure.setDeadline(LocalDate.of(2022, 5, 1)));
        near.innocentlyLate("without a day", (problem, measure) -> measure.setDeadline(null));
        near.innocentlyLate("never ends", (problem, measure) -> measure.setState(ProgressState.LONG_TERM));
        near.innocentlyLate("done too late", (problem, measure) -> measure.setState(ProgressState.DONE));
        near.innocentlyLate("its problem is done", (problem, measure) -> problem.setState(ProgressState.DONE));
        near.innocentlyLate("its problem is closed", (problem, measure) -> problem.setClosure(closed()));
        near.innocentlyLate("a milestone was missed", (problem, measure) -> {
            measure.setDeadline(LocalDate.of(2022, 12, 31));
            measure.getMilestones().add(MAKE.createMilestone());
            measure.getMilestones().getLast().setDueOn(OVER);
        });
        near.innocentlyLate(
                "a ledger of long ago", (problem, measure) -> ((Dossier) problem.eContainer()).setYear(2019));
        near.innocentlyLate("begun late", (problem, measure) -> {
            measure.setDeadline(LocalDate.of(2022, 5, 31));
            measure.setStartOn(OVER);
        });

        near.add("MSH-P11", "done", d -> earlier(d, problem -> problem.setState(ProgressState.DONE)));
        near.add("MSH-P11", "closed while it goes on", d -> earlier(d, problem -> problem.setClosure(closed())));
        near.add("MSH-P11", "carried and closed this year", d -> carried(d).setClosure(closed()));
        near.add("MSH-P11", "carried and done this year", d -> carried(d).setState(ProgressState.DONE));
        near.add("MSH-P11", "carried under other words", d -> carried(d).setSummary("换一种说法"));
        near.add("MSH-P11", "carried under another number", d -> carried(d).setNumber("班子-99"));
        near.add("MSH-P11", "carried without measures yet", d -> carried(d)
                .getMeasures()
                .clear());
        near.add("MSH-P11", "carried twice", d -> {
            Problem again = open();
            again.setCarriedFrom(carried(d).getCarriedFrom());
            d.getProblems().add(again);
        });
        near.add("MSH-P11", "what the earlier meeting itself had taken over", d -> {
            PreviousMeeting before = MAKE.createPreviousMeeting();
            before.getProblems().add(open());
            d.getPreviousMeetings().getFirst().getPreviousMeetings().add(before);
        });
        near.add("MSH-P11", "an earlier meeting without problems", d -> d.getPreviousMeetings()
                .add(MAKE.createPreviousMeeting()));
        return near.changes;
    }

    private void add(String rule, String name, Consumer<Dossier> seed) {
        changes.add(new SeededFault(rule, name, seed));
    }

    private void late(String name, BiConsumer<Problem, Measure> seed) {
        add("MSH-P10", "late: " + name, d -> seed.accept(d.getProblems().get(1), lateIn(d)));
    }

    private void innocentlyLate(String name, BiConsumer<Problem, Measure> seed) {
        add("MSH-P10", "not late: " + name, d -> seed.accept(d.getProblems().get(1), lateIn(d)));
    }

    private void left(String name, Consumer<Problem> seed) {
        add("MSH-P11", "left behind: " + name, d -> {
            Problem left = open();
            d.getPreviousMeetings().getFirst().getProblems().add(left);
            seed.accept(left);
        });
    }

    /** The first measure of the second problem, late by a day. */
    private static Measure lateIn(Dossier dossier) {
        Measure measure = dossier.getProblems().get(1).getMeasures().getFirst();
        measure.setState(ProgressState.IN_PROGRESS);
        measure.setDeadline(OVER);
        return measure;
    }

    private static void putOff(Measure measure, LocalDate day) {
        Postponement put = MAKE.createPostponement();
        put.setPreviousDeadline(measure.getDeadline());
        put.setNewDeadline(day);
        put.setApprovedOn(LocalDate.of(2022, 4, 1));
        measure.getPostponements().add(put);
        measure.setDeadline(day);
    }

    private static Problem open() {
        Problem open = MAKE.createProblem();
        open.setSummary("没有做完的事");
        open.setState(ProgressState.IN_PROGRESS);
        return open;
    }

    private static Closure closed() {
        Closure closure = MAKE.createClosure();
        closure.setDate(OVER);
        return closure;
    }

    private static PreviousMeeting meeting(Problem problem) {
        return (PreviousMeeting) problem.eContainer();
    }

    private static Problem carried(Dossier dossier) {
        return dossier.getProblems().stream()
                .filter(problem -> problem.getCarriedFrom() != null)
                .findFirst()
                .orElseThrow();
    }

    /** What was carried over is thrown out, after the earlier problem was changed. */
    private static void earlier(Dossier dossier, Consumer<Problem> seed) {
        Problem carried = carried(dossier);
        seed.accept(carried.getCarriedFrom());
        dossier.getProblems().remove(carried);
    }
}
