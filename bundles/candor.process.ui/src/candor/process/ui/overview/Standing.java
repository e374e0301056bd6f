// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.model.query.Stage.Progress;
import candor.model.query.TimelineEvent;
import java.util.List;

/** How far a stage has come. */
enum Standing {
    NOT_STARTED,
    RUNNING,
    OVERDUE,
    DONE;

    /**
     * Reckons the standing from the progress, the events and what is left to do. A stage that is done counts as done,
     * however late it was.
     */
    static Standing of(Progress progress, List<TimelineEvent> events, List<Due> due) {
        if (progress.isComplete()) {
            return DONE;
        }
        if (due.stream().anyMatch(Due::isOverdue)) {
            return OVERDUE;
        }
        boolean begun = progress.done() > 0
                || events.stream().anyMatch(event -> event.progress().done() > 0);
        return begun ? RUNNING : NOT_STARTED;
    }
}
