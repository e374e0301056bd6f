// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/** Draws the shapes that tell how something stands: ring, half disk, triangle, disk with a tick. */
final class Sign {

    private Sign() {}

    /** Draws the sign of a standing into a square of {@code size}. */
    static void draw(GC gc, Color ink, Color paper, Standing standing, int x, int y, int size) {
        gc.setForeground(ink);
        gc.setBackground(ink);
        gc.setLineWidth(2);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        switch (standing) {
            case NOT_STARTED -> gc.drawOval(x + 1, y + 1, size - 2, size - 2);
            case RUNNING -> {
                gc.drawOval(x + 1, y + 1, size - 2, size - 2);
                gc.fillArc(x + 1, y + 1, size - 2, size - 2, 90, 180);
            }
            case OVERDUE -> {
                gc.fillPolygon(new int[] {x + size / 2, y, x + size, y + size - 1, x, y + size - 1});
                gc.setForeground(paper);
                gc.drawLine(x + size / 2, y + size * 5 / 14, x + size / 2, y + size * 8 / 14);
                gc.drawPoint(x + size / 2, y + size * 11 / 14);
            }
            case DONE -> {
                gc.fillOval(x, y, size, size);
                gc.setForeground(paper);
                gc.drawPolyline(new int[] {
                    x + size * 4 / 14, y + size * 7 / 14,
                    x + size * 6 / 14, y + size * 10 / 14,
                    x + size * 10 / 14, y + size * 4 / 14
                });
            }
        }
    }
}
