// SPDX-License-Identifier: EPL-2.0

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Problem;
import candor.model.query.LedgerTotals;
import candor.rectification.ledger.Duplicates;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Random;

/** A ledger of two thousand problems: where each stands, as a board shows it, and which are alike, as a person asks for it. */
public final class LedgerBench {

    private static final int PROBLEMS = 2000;
    private static final int LENGTH = 24;
    private static final int CHARACTERS = 600;

    private LedgerBench() {}

    /** Needs no arguments; the smaller ledger comes first and warms up, so that the ratio is one of like with like. */
    public static void main(String[] arguments) {
        measure(PROBLEMS / 2);
        double half = measure(PROBLEMS / 2);
        double whole = measure(PROBLEMS);
        System.out.printf(
                "ledger of %d against %d problems  %.1f times   (pairs: 4)%n",
                PROBLEMS, PROBLEMS / 2, whole / half);
    }

    private static double measure(int problems) {
        Random random = new Random(1);
        Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
        for (int i = 0; i < problems; i++) {
            StringBuilder words = new StringBuilder();
            for (int at = 0; at < LENGTH; at++) {
                words.append((char) ('一' + random.nextInt(CHARACTERS)));
            }
            Problem problem = MeetingFactory.eINSTANCE.createProblem();
            problem.setSummary(words.toString());
            dossier.getProblems().add(problem);
        }
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        LedgerTotals totals = LedgerTotals.of(dossier.getProblems(), LocalDate.of(2022, 1, 20));
        int pairs = Duplicates.of(dossier.getProblems()).size();
        double spent = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
        System.out.printf(
                "ledger of %d problems, counted and compared, %d pairs  %.0f ms of processor time   (goal: under 1000)%n",
                totals.problems(), pairs, spent);
        return spent;
    }
}
