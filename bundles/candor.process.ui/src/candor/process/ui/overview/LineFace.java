// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** A face that is one line of text. */
interface LineFace extends Face {

    /** The least width of such a line in points. */
    int LEAST_WIDTH = 200;

    @Override
    default Point size(GC gc, Look look) {
        return new Point(LEAST_WIDTH, look.line(gc, look.text()));
    }
}
