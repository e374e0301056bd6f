// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.model.query.TimelineEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The chart by keyboard: up and down through the rows, left and right through the days, Enter opens, + − 0 zoom. */
final class ChartKeys {

    private final TimelineChart chart;

    ChartKeys(TimelineChart chart) {
        this.chart = chart;
    }

    void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> step(byRow(), 1);
            case SWT.ARROW_UP -> step(byRow(), -1);
            case SWT.ARROW_RIGHT -> step(byDay(), 1);
            case SWT.ARROW_LEFT -> step(byDay(), -1);
            case SWT.HOME -> edge(0);
            case SWT.END -> edge(byRow().size() - 1);
            case SWT.CR, SWT.KEYPAD_CR -> chart.open();
            default -> typed(event.character);
        }
    }

    private void typed(char character) {
        switch (character) {
            case '+', '=' -> chart.zoomIn();
            case '-' -> chart.zoomOut();
            case '0' -> chart.fit();
            default -> {
                // The chart does not use this key.
            }
        }
    }

    /** Tab leaves the chart; the keys that it uses itself do not. */
    void traversed(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                || event.detail == SWT.TRAVERSE_ESCAPE;
    }

    private List<TimelineEvent> byRow() {
        return chart.chart().events();
    }

    private List<TimelineEvent> byDay() {
        return byRow().stream()
                .sorted(Comparator.comparing(
                        (TimelineEvent event) -> event.day().orElse(LocalDate.MAX)))
                .toList();
    }

    private void step(List<TimelineEvent> events, int by) {
        if (!events.isEmpty()) {
            int from = chart.selected().map(events::indexOf).orElse(by > 0 ? -1 : events.size());
            chart.select(events.get(Math.clamp((long) from + by, 0, events.size() - 1)));
        }
    }

    private void edge(int index) {
        if (index >= 0 && !byRow().isEmpty()) {
            chart.select(byRow().get(index));
        }
    }
}
