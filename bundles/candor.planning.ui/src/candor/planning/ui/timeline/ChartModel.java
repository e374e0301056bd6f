// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.model.meeting.Holiday;
import candor.model.query.EventKind;
import candor.model.query.TimelineEvent;
import candor.model.query.WorkCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Point;

/**
 * What a chart shows and where, in points of the canvas that shows it.
 *
 * @param rows from top to bottom
 * @param scale where days stand
 * @param calendar which days are worked
 * @param holidays their names
 * @param today the day to judge by
 * @param sizes of its parts, as the font has them
 * @param scrolled how far the person has scrolled
 */
record ChartModel(
        List<ChartRow> rows,
        ChartScale scale,
        WorkCalendar calendar,
        List<Holiday> holidays,
        LocalDate today,
        Sizes sizes,
        Point scrolled) {

    /**
     * Sizes of a chart's parts.
     *
     * @param stageWidth the names of stages
     * @param namesWidth everything to the left of the days
     * @param daysHeight everything above the rows
     * @param rowHeight one row
     */
    record Sizes(int stageWidth, int namesWidth, int daysHeight, int rowHeight) {}

    int stageWidth() {
        return sizes.stageWidth();
    }

    int namesWidth() {
        return sizes.namesWidth();
    }

    int daysHeight() {
        return sizes.daysHeight();
    }

    int rowHeight() {
        return sizes.rowHeight();
    }

    double dayWidth() {
        return scale.dayWidth();
    }

    /** Top of a row. */
    int y(int row) {
        return daysHeight() + row * rowHeight() - scrolled.y;
    }

    /** Left edge of a day. */
    int x(LocalDate day) {
        return namesWidth() + scale.x(day) - scrolled.x;
    }

    /** Middle of a day. */
    int middle(LocalDate day) {
        return namesWidth() + scale.middle(day) - scrolled.x;
    }

    /** The day at a place. */
    LocalDate dayAt(int x) {
        return scale.day(x - namesWidth() + scrolled.x);
    }

    /** Size of everything, scrolled or not. */
    Point size() {
        return new Point(namesWidth() + scale.width(), daysHeight() + rows.size() * rowHeight());
    }

    /** The day of the meeting, if it has one. */
    Optional<LocalDate> meetingDay() {
        return events().stream()
                .filter(event -> event.kind() == EventKind.MEETING)
                .map(TimelineEvent::due)
                .filter(day -> day != null)
                .findFirst();
    }

    /** All events, row by row. */
    List<TimelineEvent> events() {
        return rows.stream().flatMap(row -> row.events().stream()).toList();
    }

    /** The row of an event, −1 where it is none of them. */
    int rowOf(TimelineEvent event) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).shows(event)) {
                return i;
            }
        }
        return -1;
    }

    /** The event at a place: that of the row, the nearest where it has several. */
    Optional<TimelineEvent> at(Point place) {
        int row = Math.floorDiv(place.y - daysHeight() + scrolled.y, rowHeight());
        if (place.y < daysHeight() || row < 0 || row >= rows.size()) {
            return Optional.empty();
        }
        return rows.get(row).events().stream()
                .min(Comparator.comparingInt(event ->
                        event.day().map(day -> Math.abs(middle(day) - place.x)).orElse(Integer.MAX_VALUE)));
    }
}
