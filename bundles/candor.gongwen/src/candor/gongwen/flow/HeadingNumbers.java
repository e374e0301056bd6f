// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import java.util.Arrays;

/** Counts headings of the four levels (GB/T 9704—2012 §7.3.3). A heading starts the levels below it anew. */
final class HeadingNumbers {

    private static final int LEVELS = 4;

    private final int[] counts = new int[LEVELS];

    /** The number of the next heading of a level from 1 to 4, e.g. 一、 */
    String next(int level) {
        counts[level - 1]++;
        Arrays.fill(counts, level, LEVELS, 0);
        return format(level, counts[level - 1]);
    }

    /** A number in the form of a level: 一、（一）1.（1） */
    static String format(int level, int number) {
        return switch (level) {
            case 1 -> ChineseNumerals.of(number) + "、";
            case 2 -> "（" + ChineseNumerals.of(number) + "）";
            case 3 -> number + ".";
            default -> "（" + number + "）";
        };
    }
}
