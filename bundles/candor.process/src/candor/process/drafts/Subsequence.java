// SPDX-License-Identifier: EPL-2.0
package candor.process.drafts;

import java.util.ArrayList;
import java.util.List;

/** The longest common subsequence of two texts, by characters: the classical table, of sentences never large. */
final class Subsequence {

    private final int[] left;
    private final int[] right;
    private final int[][] lengths;

    Subsequence(String left, String right) {
        this.left = left.codePoints().toArray();
        this.right = right.codePoints().toArray();
        lengths = new int[this.left.length + 1][this.right.length + 1];
        for (int row = this.left.length - 1; row >= 0; row--) {
            for (int column = this.right.length - 1; column >= 0; column--) {
                lengths[row][column] = this.left[row] == this.right[column]
                        ? lengths[row + 1][column + 1] + 1
                        : Math.max(lengths[row + 1][column], lengths[row][column + 1]);
            }
        }
    }

    /** How alike the texts are: 1 for equal ones, 0 where they share no character. */
    double likeness() {
        int longer = Math.max(left.length, right.length);
        return longer == 0 ? 1 : (double) lengths[0][0] / longer;
    }

    /** The pieces of the left text; those the right one does not have are changed. */
    List<SentencePiece> before() {
        return pieces(left, common(true));
    }

    /** The pieces of the right text; those the left one does not have are changed. */
    List<SentencePiece> after() {
        return pieces(right, common(false));
    }

    private boolean[] common(boolean ofLeft) {
        boolean[] common = new boolean[ofLeft ? left.length : right.length];
        int row = 0;
        int column = 0;
        while (row < left.length && column < right.length) {
            if (left[row] == right[column]) {
                common[ofLeft ? row : column] = true;
                row++;
                column++;
            } else if (lengths[row + 1][column] >= lengths[row][column + 1]) {
                row++;
            } else {
                column++;
            }
        }
        return common;
    }

    private static List<SentencePiece> pieces(int[] text, boolean[] common) {
        List<SentencePiece> pieces = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= text.length; end++) {
            if (end == text.length || common[end] != common[start]) {
                pieces.add(new SentencePiece(new String(text, start, end - start), !common[start]));
                start = end;
            }
        }
        return pieces;
    }
}
