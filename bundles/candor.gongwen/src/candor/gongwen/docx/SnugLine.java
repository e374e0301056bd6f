// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

/**
 * Lines for text that must stand at a measured height. In a line of 1.2 times the size of the type every word processor puts the baseline
 * at the same place; in a higher one some share the room out four to one, some halve it.
 */
final class SnugLine {

    private static final double HEIGHT = 1.2;
    private static final double BASELINE = 0.96;

    private SnugLine() {}

    /** Pitch in points for type of some size. */
    static double height(double size) {
        return HEIGHT * size;
    }

    /** Distance of the baseline from the upper edge of the line in points. */
    static double baseline(double size) {
        return BASELINE * size;
    }
}
