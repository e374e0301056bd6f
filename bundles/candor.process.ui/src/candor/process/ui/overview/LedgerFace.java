// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.forms.FormColors;
import candor.model.query.LedgerHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.ToIntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The ledger over time: one line of all that was registered, one of all that was closed, each named at its end. What lies
 * between them is open.
 *
 * @param history at least one day
 * @param registered label of the upper line
 * @param closed label of the lower line
 * @param words all of it, in words
 */
record LedgerFace(LedgerHistory history, String registered, String closed, String words) implements Face {

    private static final int LEAST_WIDTH = 240;
    private static final int LEAST_HEIGHT = 96;
    private static final int GAP = 6;

    @Override
    public Point size(GC gc, Look look) {
        return new Point(LEAST_WIDTH, LEAST_HEIGHT);
    }

    @Override
    public void draw(GC gc, Look look, Rectangle area) {
        FormColors colors = look.colors();
        int line = look.line(gc, look.text());
        LedgerHistory.Day last = history.days().getLast();
        String top = String.valueOf(last.registered());
        int left = area.x + gc.textExtent(top).x + GAP;
        int ends = Math.max(gc.textExtent(registered).x, gc.textExtent(closed).x) + 2 * GAP;
        Rectangle plot = new Rectangle(
                left, area.y + line / 2, Math.max(1, area.x + area.width - ends - left), area.height - 2 * line);
        gc.setLineWidth(1);
        gc.setForeground(look.color(colors.line()));
        gc.drawLine(plot.x, plot.y, plot.x + plot.width, plot.y);
        gc.drawLine(plot.x, plot.y + plot.height, plot.x + plot.width, plot.y + plot.height);
        look.writeEnding(gc, look.text(), colors.secondary(), top, left - GAP, plot.y - line / 2);
        look.writeEnding(gc, look.text(), colors.secondary(), "0", left - GAP, plot.y + plot.height - line / 2);
        int below = plot.y + plot.height + GAP;
        String first = history.days().getFirst().date().toString();
        look.write(gc, look.text(), colors.secondary(), first, plot.x, below, plot.width);
        if (history.days().size() > 1) {
            look.writeEnding(gc, look.text(), colors.secondary(), last.date().toString(), plot.x + plot.width, below);
        }
        int upper = curve(gc, look, plot, colors.secondary(), LedgerHistory.Day::registered);
        int lower = curve(gc, look, plot, colors.done(), LedgerHistory.Day::closed);
        // Keeps the labels apart where both lines end at the same height.
        int lowerText = Math.max(lower - line / 2, upper - line / 2 + line);
        int x = plot.x + plot.width + GAP;
        look.write(gc, look.text(), colors.text(), registered, x, upper - line / 2, ends);
        look.write(gc, look.text(), colors.done(), closed, x, lowerText, ends);
    }

    /** Draws a step line, because between two days nothing changes; returns the height at which it ends. */
    private int curve(GC gc, Look look, Rectangle plot, RGB rgb, ToIntFunction<LedgerHistory.Day> value) {
        LocalDate start = history.days().getFirst().date();
        long days = Math.max(
                1, ChronoUnit.DAYS.between(start, history.days().getLast().date()));
        int most = history.days().getLast().registered();
        gc.setForeground(look.color(rgb));
        gc.setLineWidth(2);
        gc.setLineCap(SWT.CAP_FLAT);
        int x = plot.x;
        int y = plot.y + plot.height;
        for (LedgerHistory.Day day : history.days()) {
            int nextX = plot.x + (int) (ChronoUnit.DAYS.between(start, day.date()) * plot.width / days);
            int nextY = plot.y + plot.height - value.applyAsInt(day) * plot.height / most;
            gc.drawLine(x, y, nextX, y);
            gc.drawLine(nextX, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
        gc.drawLine(x, y, plot.x + plot.width, y);
        return y;
    }
}
