// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.core.calendar.EventTexts;
import candor.forms.Clip;
import candor.forms.CutText;
import candor.forms.FormColors;
import candor.model.query.EventState;
import candor.model.query.TimelineEvent;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a chart: names on the left, days on top, both of which stay while the rest scrolls below them. */
final class ChartPainter {

    private static final int GAP = 8;
    private static final int BAR = 10;
    private static final int ARC = 6;

    private final GC gc;
    private final ChartModel chart;
    private final FormColors colors;
    private final Font bold;
    private final Rectangle area;

    /** @param area what is visible, in the canvas */
    ChartPainter(GC gc, ChartModel chart, FormColors colors, Font bold, Rectangle area) {
        this.gc = gc;
        this.chart = chart;
        this.colors = colors;
        this.bold = bold;
        this.area = area;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    void paint(TimelineEvent selected, boolean focused) {
        fill(colors.surface(), area);
        Rectangle body = new Rectangle(
                chart.namesWidth(),
                chart.daysHeight(),
                area.width - chart.namesWidth(),
                area.height - chart.daysHeight());
        Clip.within(gc, body, () -> {
            shadeFreeDays(body);
            rows(body, selected);
            lines(body);
            marks();
        });
        names(selected, focused);
        Clip.within(gc, new Rectangle(chart.namesWidth(), 0, body.width, area.height), () -> new DaysHeader(
                        gc, chart, colors, bold, area)
                .paint());
        rule(0, chart.daysHeight(), area.width, chart.daysHeight());
        rule(chart.namesWidth(), 0, chart.namesWidth(), area.height);
    }

    private void shadeFreeDays(Rectangle body) {
        LocalDate last = chart.dayAt(body.x + body.width);
        for (LocalDate day = chart.dayAt(body.x); !day.isAfter(last); day = day.plusDays(1)) {
            if (!chart.calendar().isWorkingDay(day)) {
                int x = chart.x(day);
                fill(colors.raised(), new Rectangle(x, body.y, chart.x(day.plusDays(1)) - x, body.height));
            }
        }
    }

    private void rows(Rectangle body, TimelineEvent selected) {
        for (int i = 0; i < chart.rows().size(); i++) {
            ChartRow row = chart.rows().get(i);
            int y = chart.y(i);
            if (row.shows(selected)) {
                highlight(body.x, y, body.width);
            }
            if (row.leads() && i > 0) {
                rule(body.x, y, body.x + body.width, y);
            }
        }
    }

    private void highlight(int x, int y, int width) {
        gc.setAlpha(28);
        fill(colors.accent(), new Rectangle(x, y, width, chart.rowHeight()));
        gc.setAlpha(255);
    }

    private void lines(Rectangle body) {
        chart.meetingDay().ifPresent(day -> line(body, day, colors.text(), SWT.LINE_SOLID));
        line(body, chart.today(), colors.accent(), SWT.LINE_DASH);
    }

    private void line(Rectangle body, LocalDate day, RGB color, int style) {
        gc.setForeground(new Color(color));
        gc.setLineWidth(1);
        gc.setLineStyle(style);
        int x = chart.middle(day);
        gc.drawLine(x, body.y, x, body.y + body.height);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void marks() {
        for (int i = 0; i < chart.rows().size(); i++) {
            int middle = chart.y(i) + chart.rowHeight() / 2;
            for (TimelineEvent event : chart.rows().get(i).events()) {
                mark(event, middle);
            }
        }
    }

    private void mark(TimelineEvent event, int y) {
        if (event.isWindow()) {
            bar(event, y);
        }
        if (event.done() != null && event.due() != null && !event.done().equals(event.due())) {
            doneDay(event, y);
        }
        if (event.day().isPresent()) {
            EventGlyph.diamond(gc, chart.middle(event.day().get()), y, event.state(), colors);
        } else {
            String words = EventTexts.when(event, chart.today()).in(Locale.getDefault());
            text(words, chart.namesWidth() + GAP, y - chart.rowHeight() / 2, area.width, colors.secondary());
        }
    }

    /** The window of a thing, filled as far as it is done. */
    private void bar(TimelineEvent event, int y) {
        int x = chart.x(event.from());
        int width = chart.x(event.due().plusDays(1)) - x;
        Color color = new Color(EventGlyph.color(event.state(), colors));
        int filled = (int) Math.round(width * share(event));
        gc.setBackground(color);
        gc.setAlpha(110);
        gc.fillRoundRectangle(x, y - BAR / 2, filled, BAR, ARC, ARC);
        gc.setAlpha(255);
        gc.setForeground(color);
        gc.setLineWidth(1);
        gc.setLineStyle(event.state() == EventState.OPEN ? SWT.LINE_DOT : SWT.LINE_SOLID);
        gc.drawRoundRectangle(x, y - BAR / 2, width, BAR, ARC, ARC);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private static double share(TimelineEvent event) {
        int needed = event.progress().needed();
        return needed == 0 ? 0 : (double) event.progress().done() / needed;
    }

    /** When it was done, and how far from its last day that was. */
    private void doneDay(TimelineEvent event, int y) {
        gc.setForeground(new Color(EventGlyph.color(event.state(), colors)));
        gc.setBackground(gc.getForeground());
        gc.setLineWidth(1);
        int from = chart.middle(event.done());
        gc.drawLine(from, y, chart.middle(event.due()), y);
        gc.fillOval(from - 3, y - 3, 6, 6);
    }

    private void names(TimelineEvent selected, boolean focused) {
        Rectangle names = new Rectangle(0, chart.daysHeight(), chart.namesWidth(), area.height - chart.daysHeight());
        Clip.within(gc, names, () -> {
            fill(colors.surface(), names);
            for (int i = 0; i < chart.rows().size(); i++) {
                name(chart.rows().get(i), chart.y(i), selected, focused);
            }
        });
        fill(colors.surface(), new Rectangle(0, 0, chart.namesWidth(), chart.daysHeight()));
    }

    private void name(ChartRow row, int y, TimelineEvent selected, boolean focused) {
        if (row.leads()) {
            if (y > chart.y(0)) {
                rule(0, y, chart.namesWidth(), y);
            }
            gc.setFont(bold);
            text(EventTexts.stage(row.stage()).in(Locale.getDefault()), GAP, y, chart.stageWidth(), colors.text());
            gc.setFont(null);
        }
        if (row.shows(selected)) {
            highlight(chart.stageWidth(), y, chart.namesWidth() - chart.stageWidth());
            if (focused) {
                gc.setForeground(new Color(colors.accent()));
                gc.setLineWidth(1);
                gc.drawRectangle(
                        chart.stageWidth(), y, chart.namesWidth() - chart.stageWidth() - 1, chart.rowHeight() - 1);
            }
        }
        boolean dated = row.events().stream().anyMatch(event -> event.day().isPresent());
        text(
                row.label(),
                chart.stageWidth() + GAP,
                y,
                chart.namesWidth() - chart.stageWidth() - 2 * GAP,
                dated ? colors.text() : colors.secondary());
    }

    private void text(String words, int x, int y, int width, RGB color) {
        gc.setForeground(new Color(color));
        String shown = CutText.line(gc, words, width);
        Point extent = gc.textExtent(shown);
        gc.drawText(shown, x, y + (chart.rowHeight() - extent.y) / 2, true);
    }

    private void rule(int x1, int y1, int x2, int y2) {
        gc.setForeground(new Color(colors.line()));
        gc.setLineWidth(1);
        gc.drawLine(x1, y1, x2, y2);
    }

    private void fill(RGB color, Rectangle where) {
        gc.setBackground(new Color(color));
        gc.fillRectangle(where);
    }
}
