// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.xlsx;

/** How much room a text takes in a cell, reckoned without a font: a Chinese character is two characters of the body type wide. */
final class CellSize {

    /** Height of one line in points. */
    static final double LINE = 16;

    /** The greatest height of a row in points that readers allow. */
    private static final double HIGHEST = 405;

    private static final int WIDE = 0x2e80;

    /** Room at the sides of a cell. */
    private static final double PADDING = 2;

    private CellSize() {}

    /** Width of the longest line, in characters of the body type. */
    static double width(String text) {
        return text.lines().mapToInt(CellSize::units).max().orElse(0);
    }

    /** Height of a row that shows a text whole, in points. */
    static double height(String text, double width) {
        double room = Math.max(1, width - PADDING);
        double lines = text.lines()
                .mapToDouble(line -> Math.max(1, Math.ceil(units(line) / room)))
                .sum();
        return Math.min(HIGHEST, Math.max(1, lines) * LINE);
    }

    private static int units(String line) {
        return line.codePoints().map(c -> c >= WIDE ? 2 : 1).sum();
    }
}
