// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.core.calendar.EventTexts;
import candor.forms.FormColors;
import candor.forms.matrix.LegendFlow;
import candor.model.query.EventState;
import java.util.Locale;
import java.util.stream.Stream;
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
            Point size = flow(gc, widthHint).size();
            return new Point(widthHint == SWT.DEFAULT ? size.x : widthHint, size.y);
        } finally {
            gc.dispose();
        }
    }

    private static LegendFlow flow(GC gc, int room) {
        return LegendFlow.of(
                Stream.of(EventState.values())
                        .map(state -> 2 * EventGlyph.RADIUS + GAP + gc.textExtent(name(state)).x + BETWEEN)
                        .toList(),
                gc.getFontMetrics().getHeight() + GAP,
                room);
    }

    private static String name(EventState state) {
        return EventTexts.state(state).in(Locale.getDefault());
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(new Color(colors.surface()));
        gc.fillRectangle(getClientArea());
        LegendFlow flow = flow(gc, getClientArea().width);
        int half = (gc.getFontMetrics().getHeight() + GAP) / 2;
        for (EventState state : EventState.values()) {
            Point place = flow.places().get(state.ordinal());
            EventGlyph.diamond(gc, place.x + EventGlyph.RADIUS, place.y + half, state, colors);
            gc.setForeground(new Color(colors.secondary()));
            Point extent = gc.textExtent(name(state));
            gc.drawText(name(state), place.x + 2 * EventGlyph.RADIUS + GAP, place.y + half - extent.y / 2, true);
        }
    }
}
