// SPDX-License-Identifier: EPL-2.0

import candor.criticism.similarity.Comparer;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Two hundred texts of 800 characters compared with each other, as the check of copied papers does when a dossier is opened. */
public final class SimilarityBench {

    private static final int TEXTS = 200;
    private static final int LENGTH = 800;
    private static final int CHARACTERS = 600;
    private static final double NEAR = 0.5;

    private SimilarityBench() {}

    /** Needs no arguments; the first turn is the one that counts, because nothing is warm when a dossier is opened. */
    public static void main(String[] arguments) {
        Random random = new Random(1);
        List<String> texts = new ArrayList<>();
        for (int text = 0; text < TEXTS; text++) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                words.append((char) ('一' + random.nextInt(CHARACTERS)));
            }
            texts.add(words.toString());
        }
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Comparer comparer = new Comparer(NEAR);
        comparer.hold(texts);
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        System.out.printf(
                "similarity of %d texts, %d pairs, cold  %.0f ms of processor time   (goal: under 1000)%n",
                TEXTS, comparer.comparisons(), spent / 1e6);
    }
}
