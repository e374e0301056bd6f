// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.style;

/**
 * A sheet of A4 and how it is held to be read. Measures in points, for a reader's eyes: from the upper left corner of the sheet as it is
 * held.
 *
 * <p>A wide table is set across (横排, GB/T 9704—2012 §8): the sheet lies in the volume like all others and is turned a quarter to the
 * right to be read, so that the head of the table is at the binding edge of odd pages. The margins turn along; the page number does not,
 * it keeps the place it has on every other page.
 */
public enum Sheet {
    /** Upright: every page without a wide table. */
    PORTRAIT(
            Gb9704.PAGE_WIDTH,
            Gb9704.PAGE_HEIGHT,
            Gb9704.MARGIN_LEFT,
            Gb9704.MARGIN_TOP,
            Gb9704.TYPE_AREA_WIDTH,
            Gb9704.TYPE_AREA_HEIGHT),
    /** Turned: the upper edge of the upright sheet is at the right, its lower edge at the left. */
    LANDSCAPE(
            Gb9704.PAGE_HEIGHT,
            Gb9704.PAGE_WIDTH,
            Gb9704.PAGE_HEIGHT - Gb9704.MARGIN_TOP - Gb9704.TYPE_AREA_HEIGHT,
            Gb9704.MARGIN_LEFT,
            Gb9704.TYPE_AREA_HEIGHT,
            Gb9704.TYPE_AREA_WIDTH);

    private final double width;
    private final double height;
    private final double left;
    private final double top;
    private final double typeAreaWidth;
    private final double typeAreaHeight;

    Sheet(double width, double height, double left, double top, double typeAreaWidth, double typeAreaHeight) {
        this.width = width;
        this.height = height;
        this.left = left;
        this.top = top;
        this.typeAreaWidth = typeAreaWidth;
        this.typeAreaHeight = typeAreaHeight;
    }

    /** Width of the sheet. */
    public double width() {
        return width;
    }

    /** Height of the sheet. */
    public double height() {
        return height;
    }

    /** Distance of the type area from the left edge. */
    public double left() {
        return left;
    }

    /** Distance of the type area from the upper edge. */
    public double top() {
        return top;
    }

    /** Width of the type area. */
    public double typeAreaWidth() {
        return typeAreaWidth;
    }

    /** Height of the type area. */
    public double typeAreaHeight() {
        return typeAreaHeight;
    }
}
