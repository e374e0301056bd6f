// SPDX-License-Identifier: EPL-2.0
package candor.process.drafts;

import candor.process.drafts.ComparedSentence.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Two versions of a text side by side. Sentences are paired so that, in order, as much as possible of the words stands
 * beside its like; a sentence without a similar one was taken out or is new.
 *
 * @param sentences of both, in order
 */
public record Comparison(List<ComparedSentence> sentences) {

    /** The least likeness of two sentences that count as one that was changed. */
    private static final double LEAST = 0.5;

    public Comparison {
        sentences = List.copyOf(sentences);
    }

    /** Compares an earlier with a later version. */
    public static Comparison of(String before, String after) {
        return new Comparison(new Pairing(Sentences.of(before), Sentences.of(after)).sentences());
    }

    /** The places of the sentences that are not the same. */
    public List<Integer> changes() {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < sentences.size(); place++) {
            if (sentences.get(place).kind() != Kind.SAME) {
                places.add(place);
            }
        }
        return places;
    }

    private static final class Pairing {
        private final List<String> left;
        private final List<String> right;
        private final double[][] likeness;
        private final double[][] best;

        Pairing(List<String> left, List<String> right) {
            this.left = left;
            this.right = right;
            likeness = new double[left.size()][right.size()];
            best = new double[left.size() + 1][right.size() + 1];
            for (int row = left.size() - 1; row >= 0; row--) {
                for (int column = right.size() - 1; column >= 0; column--) {
                    likeness[row][column] = likeness(left.get(row), right.get(column));
                    best[row][column] =
                            Math.max(paired(row, column), Math.max(best[row + 1][column], best[row][column + 1]));
                }
            }
        }

        List<ComparedSentence> sentences() {
            List<ComparedSentence> compared = new ArrayList<>();
            int row = 0;
            int column = 0;
            while (row < left.size() || column < right.size()) {
                boolean both = row < left.size() && column < right.size();
                if (both && likeness[row][column] > 0 && best[row][column] == paired(row, column)) {
                    compared.add(pair(left.get(row++), right.get(column++)));
                } else if (column == right.size() || both && best[row][column] == best[row + 1][column]) {
                    compared.add(new ComparedSentence(
                            Kind.REMOVED, List.of(new SentencePiece(left.get(row++), true)), List.of()));
                } else {
                    compared.add(new ComparedSentence(
                            Kind.ADDED, List.of(), List.of(new SentencePiece(right.get(column++), true))));
                }
            }
            return compared;
        }

        private double paired(int row, int column) {
            return likeness[row][column] + best[row + 1][column + 1];
        }

        private static ComparedSentence pair(String before, String after) {
            if (before.equals(after)) {
                SentencePiece same = new SentencePiece(before, false);
                return new ComparedSentence(Kind.SAME, List.of(same), List.of(same));
            }
            Subsequence common = new Subsequence(before, after);
            return new ComparedSentence(Kind.CHANGED, common.before(), common.after());
        }

        /** The likeness of two sentences; 0 below {@link #LEAST}. */
        private static double likeness(String before, String after) {
            if (before.equals(after)) {
                return 1;
            }
            int longer = Math.max(before.length(), after.length());
            if (Math.min(before.length(), after.length()) < LEAST * longer) {
                return 0;
            }
            double likeness = new Subsequence(before, after).likeness();
            return likeness < LEAST ? 0 : likeness;
        }
    }
}
