// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import java.util.Objects;
import java.util.Set;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Marks text on the pages as with a highlighter: values that are missing, text under the mouse, text that has just
 * changed. The marks are on the screen only and have the same colours in every theme, because paper is white.
 */
final class PaperMarks {

    private static final Color MISSING = new Color(0xE9, 0xA2, 0x00);
    private static final Color POINTED = new Color(0xB3, 0x26, 0x1E);
    private static final Color FRESH = new Color(0x2E, 0x7D, 0x32);
    private static final int LIGHT = 40;
    private static final int STRONG = 64;

    private String pointed;
    private Spot chosen;
    private Set<String> fresh = Set.of();

    /** What the keyboard has chosen; {@code null} for nothing. */
    Spot chosen() {
        return chosen;
    }

    /** Chooses a spot with the keyboard. */
    void choose(Spot spot) {
        chosen = spot;
    }

    /** Points at all text of one field; {@code null} for none. True where that changes anything. */
    boolean point(String origin) {
        boolean changes = !Objects.equals(pointed, origin);
        pointed = origin;
        return changes;
    }

    /** What is pointed at, or {@code null}. */
    String pointed() {
        return pointed;
    }

    /** Marks the text of fields as just changed. */
    void fresh(Set<String> origins) {
        fresh = origins;
    }

    void clear() {
        pointed = null;
        chosen = null;
        fresh = Set.of();
    }

    /**
     * Draws over a spot what there is to draw.
     *
     * @param corner of the spot in the window
     * @param size of the spot
     */
    void paint(GC gc, Spot spot, Point corner, Rectangle size, boolean focused) {
        if (spot.missing()) {
            fill(gc, MISSING, STRONG, corner, size);
        }
        if (spot.origin() != null && spot.origin().equals(pointed)) {
            fill(gc, POINTED, LIGHT, corner, size);
        } else if (spot.origin() != null && fresh.contains(spot.origin())) {
            fill(gc, FRESH, LIGHT, corner, size);
        }
        if (focused && spot.equals(chosen)) {
            gc.setForeground(POINTED);
            gc.drawRectangle(corner.x - 1, corner.y, size.width + 1, size.height);
        }
    }

    private static void fill(GC gc, Color colour, int alpha, Point corner, Rectangle size) {
        gc.setBackground(colour);
        gc.setAlpha(alpha);
        gc.fillRectangle(corner.x, corner.y, size.width, size.height);
        gc.setAlpha(0xFF);
    }
}
