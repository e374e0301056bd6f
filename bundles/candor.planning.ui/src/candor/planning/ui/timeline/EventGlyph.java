// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.forms.FormColors;
import candor.model.query.EventState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;

/** The sign of a thing to be done: its shape says how it stands, and so does its colour. */
final class EventGlyph {

    /** Half its width and height, in points. */
    static final int RADIUS = 7;

    private static final int STROKE = 2;

    private EventGlyph() {}

    static RGB color(EventState state, FormColors colors) {
        return switch (state) {
            case DONE -> colors.done();
            case DONE_LATE, DUE_SOON -> colors.warning();
            case OPEN -> colors.secondary();
            case OVERDUE -> colors.error();
        };
    }

    /** A diamond: with a tick when done, with a clock's hand when done late, empty while open, with a dot when due soon, with a stroke when overdue. */
    static void diamond(GC gc, int x, int y, EventState state, FormColors colors) {
        int[] outline = {x, y - RADIUS, x + RADIUS, y, x, y + RADIUS, x - RADIUS, y};
        Color color = new Color(color(state, colors));
        Color surface = new Color(colors.surface());
        boolean filled = state != EventState.OPEN && state != EventState.DUE_SOON;
        gc.setLineWidth(STROKE);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setBackground(filled ? color : surface);
        gc.fillPolygon(outline);
        gc.setForeground(color);
        gc.drawPolygon(outline);
        gc.setForeground(surface);
        switch (state) {
            case DONE -> gc.drawPolyline(new int[] {x - 3, y, x - 1, y + 2, x + 3, y - 2});
            case DONE_LATE -> gc.drawPolyline(new int[] {x, y - 3, x, y, x + 3, y});
            case OVERDUE -> {
                gc.drawLine(x, y - 3, x, y);
                gc.drawLine(x, y + 3, x, y + 3);
            }
            case DUE_SOON -> {
                gc.setBackground(color);
                gc.fillOval(x - 2, y - 2, 4, 4);
            }
            case OPEN -> {
                // Drawn empty.
            }
        }
    }
}
