// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Sentences written for the measurement and labelled by hand: a file for each rule in the folder {@code corpus}, {@code +} before what the rule
 * has to find and {@code -} before what looks like it and is none. Every third line is held out: word lists and patterns were made with the
 * other two thirds alone. Of other fields of administration than water there are two more folders: by {@code widened} the lists were widened,
 * all of {@code held-out} is held out.
 */
record Corpus(Wording wording, List<Sentence> sentences) {

    private static final Path FOLDER = Path.of("corpus");
    private static final int HELD_OUT = 3;

    /**
     * One sentence of the corpus.
     *
     * @param text the sentence
     * @param fault whether the rule has to find it
     * @param heldOut whether it was put aside
     */
    record Sentence(String text, boolean fault, boolean heldOut) {}

    /** By number of the rule. */
    static Map<String, Corpus> all() {
        WordLists lists = new WordLists(List.of());
        Map<String, Corpus> all = new TreeMap<>();
        all.put("MSH-C01", read("MSH-C01", new WishWording(lists)));
        all.put("MSH-C02", read("MSH-C02", new OthersWording(lists)));
        all.put("MSH-C03", read("MSH-C03", new MeritWording(lists)));
        all.put("MSH-C04", read("MSH-C04", new StockWording(lists)));
        all.put("MSH-C05", read("MSH-C05", new VagueWording(lists)));
        all.put("MSH-C10", read("MSH-C10", new NoFacts(lists)));
        return all;
    }

    private static Corpus read(String rule, Wording wording) {
        try {
            List<Sentence> sentences = new ArrayList<>();
            read(FOLDER.resolve(rule + ".tsv"), i -> i % HELD_OUT == HELD_OUT - 1, sentences);
            for (boolean heldOut : new boolean[] {false, true}) {
                Path more = FOLDER.resolve(heldOut ? "held-out" : "widened").resolve(rule + ".tsv");
                if (Files.exists(more)) {
                    read(more, i -> heldOut, sentences);
                }
            }
            return new Corpus(wording, sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file, IntPredicate heldOut, List<Sentence> sentences) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] columns = lines.get(i).split("\t");
            sentences.add(new Sentence(columns[1], columns[0].equals("+"), heldOut.test(i)));
        }
    }

    /** How well the rule finds what it has to find. */
    Measure measure() {
        return Measure.of(wording, sentences);
    }

    /** The same for what was put aside. */
    Measure measureHeldOut() {
        return Measure.of(wording, sentences.stream().filter(Sentence::heldOut).toList());
    }

    /**
     * A count of right and wrong answers.
     *
     * @param found faults found
     * @param missed faults not found
     * @param wrong what was found and is none
     * @param passed what is none and was let pass
     */
    record Measure(int found, int missed, int wrong, int passed) {

        static Measure of(Wording wording, List<Sentence> sentences) {
            int[] counts = new int[4];
            for (Sentence sentence : sentences) {
                boolean answer = wording.find(sentence.text()).isPresent();
                counts[sentence.fault() ? answer ? 0 : 1 : answer ? 2 : 3]++;
            }
            return new Measure(counts[0], counts[1], counts[2], counts[3]);
        }

        /** Share of what was found that is a fault. */
        double precision() {
            return (double) found / (found + wrong);
        }

        /** Share of the faults that were found. */
        double recall() {
            return (double) found / (found + missed);
        }
    }
}
