// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.forms.FormColors;
import candor.model.meeting.Holiday;
import candor.planning.ui.PlanningTexts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** The days on top of a chart: months, below them days or weeks as there is room, holidays by name, today and the meeting. */
final class DaysHeader {

    private static final int GAP = 4;

    private final GC gc;
    private final ChartModel chart;
    private final FormColors colors;
    private final Font bold;
    private final Rectangle area;
    private final int line;

    DaysHeader(GC gc, ChartModel chart, FormColors colors, Font bold, Rectangle area) {
        this.gc = gc;
        this.chart = chart;
        this.colors = colors;
        this.bold = bold;
        this.area = area;
        line = chart.daysHeight() / 3;
    }

    void paint() {
        gc.setBackground(new Color(colors.surface()));
        gc.fillRectangle(chart.namesWidth(), 0, area.width, chart.daysHeight());
        months();
        days();
        tags();
    }

    private void months() {
        gc.setFont(bold);
        LocalDate last = chart.dayAt(area.width);
        LocalDate first = chart.dayAt(chart.namesWidth());
        for (LocalDate month = first.withDayOfMonth(1); !month.isAfter(last); month = month.plusMonths(1)) {
            // The name of a month stays visible also where the month begins further left or ends further right.
            int end = Math.min(chart.x(month.plusMonths(1)), area.width);
            int start = Math.max(chart.x(month), chart.namesWidth());
            int room = end - start - 2 * GAP;
            names(month)
                    .filter(name -> gc.textExtent(name).x <= room)
                    .findFirst()
                    .ifPresent(name ->
                            draw(name, Math.min(start + GAP, end - gc.textExtent(name).x - GAP), 0, colors.text()));
            rule(chart.x(month), 0, line);
        }
        gc.setFont(null);
    }

    /** What a month is called, ever shorter. */
    private static Stream<String> names(LocalDate month) {
        return Stream.of(
                PlanningTexts.get("timeline.month", String.valueOf(month.getYear()), month.getMonthValue()),
                month.getYear() + "-" + month.getMonthValue(),
                PlanningTexts.get("timeline.month.alone", month.getMonthValue()),
                String.valueOf(month.getMonthValue()));
    }

    private void days() {
        LocalDate last = chart.dayAt(area.width);
        int widest = gc.textExtent("30").x + GAP;
        boolean daily = chart.dayWidth() >= widest;
        // Every week, or every second, third … as there is room; always the same ones, wherever the chart is scrolled
        // to.
        int weeks = (int) Math.ceil((gc.textExtent("12-30").x + GAP) / (7 * chart.dayWidth()));
        LocalDate start = chart.dayAt(chart.namesWidth());
        LocalDate monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first =
                daily ? start : monday.minusWeeks(Math.floorMod(Math.floorDiv(monday.toEpochDay(), 7), weeks));
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(daily ? 1 : 7 * weeks)) {
            String name = daily
                    ? String.valueOf(day.getDayOfMonth())
                    : String.format(Locale.ROOT, "%d-%d", day.getMonthValue(), day.getDayOfMonth());
            int x = daily ? chart.middle(day) - gc.textExtent(name).x / 2 : chart.x(day) + 2;
            boolean worked = chart.calendar().isWorkingDay(day);
            draw(name, x, line, worked ? colors.text() : colors.secondary());
        }
        holidays(start, last);
    }

    private void holidays(LocalDate from, LocalDate to) {
        for (Holiday holiday : chart.holidays()) {
            LocalDate start = holiday.getStartOn();
            LocalDate end = holiday.getEndOn();
            if (start == null || end == null || end.isBefore(from) || start.isAfter(to) || holiday.getName() == null) {
                continue;
            }
            String name =
                    PlanningTexts.get(holiday.isWorkday() ? "timeline.worked" : "timeline.off", holiday.getName());
            int room = chart.x(end.plusDays(1)) - chart.x(start);
            String shown = gc.textExtent(name).x <= room ? name : holiday.isWorkday() ? "" : holiday.getName();
            if (gc.textExtent(shown).x <= room) {
                draw(shown, chart.x(start) + (room - gc.textExtent(shown).x) / 2, 2 * line, colors.secondary());
            }
        }
    }

    private void tags() {
        LocalDate meeting = chart.meetingDay().orElse(null);
        if (chart.today().equals(meeting)) {
            tag(meeting, PlanningTexts.get("timeline.meetingToday"), colors.accent(), 0);
            return;
        }
        String meetingWords = PlanningTexts.get("timeline.meeting");
        String todayWords = PlanningTexts.get("timeline.today");
        int room = (gc.textExtent(meetingWords).x + gc.textExtent(todayWords).x) / 2 + 2 * GAP;
        int between = meeting == null ? room : chart.middle(meeting) - chart.middle(chart.today());
        // If the two labels would overlap, each moves to its own side.
        int aside = Math.abs(between) >= room ? 0 : Integer.signum(between);
        if (meeting != null) {
            tag(meeting, meetingWords, colors.text(), aside);
        }
        tag(chart.today(), todayWords, colors.accent(), -aside);
    }

    /** @param aside 0 for in the middle of the day's line, 1 for right of it, −1 for left of it */
    private void tag(LocalDate day, String words, RGB color, int aside) {
        Point extent = gc.textExtent(words);
        int width = extent.x + 2 * GAP;
        int x = chart.middle(day) - width / 2 + aside * width / 2;
        gc.setBackground(new Color(color));
        gc.fillRoundRectangle(x, 2 * line + 1, width, line - 2, GAP, GAP);
        draw(words, x + GAP, 2 * line, colors.surface());
    }

    private void draw(String words, int x, int y, RGB color) {
        gc.setForeground(new Color(color));
        gc.drawText(words, x, y + (line - gc.textExtent(words).y) / 2, true);
    }

    private void rule(int x, int y1, int y2) {
        gc.setForeground(new Color(colors.line()));
        gc.setLineWidth(1);
        gc.drawLine(x, y1, x, y2);
    }
}
