// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Keeps what is drawn within its place. A canvas that is partly scrolled away gets a clip from the system; a drawing that takes that
 * away paints over its neighbours.
 */
public final class Clip {

    private Clip() {}

    /**
     * Draws within an area, and never beyond what was to be drawn before; that is so again afterwards.
     *
     * @param area in pixels of the canvas
     */
    public static void within(GC gc, Rectangle area, Runnable drawing) {
        Rectangle asked = gc.getClipping();
        Rectangle both = area.intersection(asked);
        if (!both.isEmpty()) {
            gc.setClipping(both);
            drawing.run();
            gc.setClipping(asked);
        }
    }
}
