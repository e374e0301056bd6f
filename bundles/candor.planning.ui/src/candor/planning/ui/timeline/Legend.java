// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.core.calendar.EventTexts;
import candor.forms.FormColors;
import candor.model.query.EventState;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Explains the signs of the chart. */
final class Legend extends Canvas {

    private static final int GAP = 6;
    private static final int BETWEEN = 14;

    private FormColors colors;

    Legend(Composite parent, FormColors colors) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.colors = colors;
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    void setColors(FormColors other) {
        colors = other;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int width = 0;
            for (EventState state : EventState.values()) {
                width += 2 * EventGlyph.RADIUS + GAP + gc.textExtent(name(state)).x + BETWEEN;
            }
            return new Point(width, gc.getFontMetrics().getHeight() + GAP);
        } finally {
            gc.dispose();
        }
    }

    private static String name(EventState state) {
        return EventTexts.state(state).in(Locale.getDefault());
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(new Color(colors.surface()));
        gc.fillRectangle(getClientArea());
        int middle = getClientArea().height / 2;
        int x = 0;
        for (EventState state : EventState.values()) {
            EventGlyph.diamond(gc, x + EventGlyph.RADIUS, middle, state, colors);
            x += 2 * EventGlyph.RADIUS + GAP;
            gc.setForeground(new Color(colors.secondary()));
            Point extent = gc.textExtent(name(state));
            gc.drawText(name(state), x, middle - extent.y / 2, true);
            x += extent.x + BETWEEN;
        }
    }
}
