// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What a {@link Tile} shows. Faces that say the same are equal. */
interface Face {

    /** The least room it needs. */
    Point size(GC gc, Look look);

    /** Draws it; the background is there already. */
    void draw(GC gc, Look look, Rectangle area);

    /** All that it says, in words: for those who do not see it, and as its tool tip. */
    String words();
}
