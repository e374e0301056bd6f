// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.model.query.Stage;
import candor.model.query.Stage.Progress;
import candor.model.query.TimelineEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Where one stage of the process stands.
 *
 * @param day of what is to be done next; of what was done last, where all is; null while it is not known
 */
record StageState(Stage stage, Progress progress, Standing standing, LocalDate day) {

    /**
     * @param events on the way of the stage
     * @param due what is left to do in it, the most urgent first
     */
    static StageState of(Stage stage, Progress progress, List<TimelineEvent> events, List<Due> due) {
        Standing standing = Standing.of(progress, events, due);
        return new StageState(stage, progress, standing, standing == Standing.DONE ? last(events) : next(due));
    }

    private static LocalDate last(List<TimelineEvent> events) {
        return events.stream()
                .map(TimelineEvent::done)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate next(List<Due> due) {
        return due.stream().map(Due::day).findFirst().orElse(null);
    }
}
