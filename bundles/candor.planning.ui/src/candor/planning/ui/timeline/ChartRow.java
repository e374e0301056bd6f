// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.core.calendar.EventTexts;
import candor.model.query.EventKind;
import candor.model.query.Stage;
import candor.model.query.Timeline;
import candor.model.query.TimelineEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One row of the chart.
 *
 * @param stage the lane it belongs to
 * @param leads whether it is the first of its lane
 * @param label what stands before it
 * @param events what it shows, by day; more than one only where none is longer than a day
 */
record ChartRow(Stage stage, boolean leads, String label, List<TimelineEvent> events) {

    /** As the process has it; what there is several of, by day. */
    private static final Comparator<TimelineEvent> ORDER = Comparator.comparing(TimelineEvent::kind)
            .thenComparing(event -> event.day().orElse(LocalDate.MAX));

    ChartRow {
        events = List.copyOf(events);
    }

    /** Whether it shows an event; null for none. */
    boolean shows(TimelineEvent event) {
        return event != null && events.contains(event);
    }

    /** The rows of a time line: a lane for each stage, in the order of the process. */
    static List<ChartRow> of(Timeline line, Locale locale) {
        List<ChartRow> rows = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            boolean leads = true;
            List<TimelineEvent> sessions = new ArrayList<>();
            for (TimelineEvent event : line.of(stage).stream().sorted(ORDER).toList()) {
                if (event.kind() == EventKind.STUDY_SESSION) {
                    sessions.add(event);
                } else {
                    rows.add(new ChartRow(stage, leads, EventTexts.name(event).in(locale), List.of(event)));
                    leads = false;
                }
            }
            if (!sessions.isEmpty()) {
                String label = EventTexts.kind(EventKind.STUDY_SESSION).in(locale);
                rows.add(new ChartRow(stage, leads, label, sessions));
            }
        }
        return rows;
    }
}
