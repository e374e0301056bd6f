// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.model.query.EventKind;
import candor.model.query.Timeline;
import candor.model.query.TimelineEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where days stand on the chart: from {@code first} on, each {@code dayWidth} points wide.
 *
 * @param first the day at the left end
 * @param last the day at the right end
 * @param dayWidth points of the screen for each day
 */
record ChartScale(LocalDate first, LocalDate last, double dayWidth) {

    /** The widest a day gets: a week fills half a small screen. */
    static final double WIDEST = 80;

    /** The narrowest a day gets: below it the middle of a day could not be told from its edges. */
    static final double NARROWEST = 2;

    private static final int MARGIN_DAYS = 4;

    /** A chart of the whole time line that shows, in so many points, all up to the rectification plan: the rest may be a year away. */
    static ChartScale fitting(Timeline line, LocalDate today, int width) {
        List<LocalDate> all = days(line, true);
        List<LocalDate> near = days(line, false);
        LocalDate first = all.isEmpty() ? today : all.getFirst();
        LocalDate last = all.isEmpty() ? today : all.getLast();
        long shown = near.isEmpty() ? 0 : ChronoUnit.DAYS.between(first, near.getLast());
        // Today is shown too, unless that would make everything else too small to read.
        LocalDate end = today.isAfter(last) && ChronoUnit.DAYS.between(last, today) <= shown ? today : last;
        LocalDate start = today.isBefore(first) && ChronoUnit.DAYS.between(today, first) <= shown ? today : first;
        return new ChartScale(start.minusDays(MARGIN_DAYS), end.plusDays(MARGIN_DAYS), 1)
                .withDayWidth(width / (shown + ChronoUnit.DAYS.between(start, first) + 2.0 * MARGIN_DAYS + 1));
    }

    private static List<LocalDate> days(Timeline line, boolean all) {
        return line.events().stream()
                .filter(event -> all || event.kind().compareTo(EventKind.PLAN) <= 0)
                .flatMap(ChartScale::days)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Stream<LocalDate> days(TimelineEvent event) {
        return Stream.of(event.from(), event.due(), event.done()).filter(Objects::nonNull);
    }

    ChartScale withDayWidth(double width) {
        return new ChartScale(first, last, Math.clamp(width, NARROWEST, WIDEST));
    }

    /** Left edge of a day. */
    int x(LocalDate day) {
        return (int) Math.round(ChronoUnit.DAYS.between(first, day) * dayWidth);
    }

    /** Middle of a day. */
    int middle(LocalDate day) {
        return (int) Math.floor((ChronoUnit.DAYS.between(first, day) + 0.5) * dayWidth);
    }

    /** The day at a place. */
    LocalDate day(int x) {
        return first.plusDays((long) Math.floor(x / dayWidth));
    }

    /** Width of all days. */
    int width() {
        return x(last.plusDays(1));
    }
}
