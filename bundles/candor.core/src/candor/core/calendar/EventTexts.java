// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import candor.base.text.Text;
import candor.model.query.EventKind;
import candor.model.query.EventKind.Basis;
import candor.model.query.EventState;
import candor.model.query.Stage;
import candor.model.query.TimelineEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The words for events of a time line, for every place that shows one. */
public final class EventTexts {

    private EventTexts() {}

    /** What is to be done: 报送请示. */
    public static Text kind(EventKind kind) {
        return text("kind." + kind.name());
    }

    /** What is to be done, with the dossier's own name for it where there are several. */
    public static Text name(TimelineEvent event) {
        return event.title() == null ? kind(event.kind()) : text("name.titled", kind(event.kind()), event.title());
    }

    /** How it stands: 已逾期. */
    public static Text state(EventState state) {
        return text("state." + state.name());
    }

    /** On what its day rests, with the rank that this has: 待核，若干规定. */
    public static Text basis(Basis basis) {
        return text("basis." + basis.name());
    }

    /** What a stage is called. */
    public static Text stage(Stage stage) {
        return text("stage." + stage.name());
    }

    /** When it is to be done, and how many days are left or over. */
    public static Text when(TimelineEvent event, LocalDate today) {
        if (!event.state().isOpen()) {
            return event.done() == null
                    ? text("when.done")
                    : event.state() == EventState.DONE_LATE
                            ? text("when.late", event.done(), ChronoUnit.DAYS.between(event.due(), event.done()))
                            : text("when.doneOn", event.done());
        }
        if (event.due() == null) {
            return text("when.open");
        }
        long days = ChronoUnit.DAYS.between(today, event.due());
        return days < 0
                ? text("when.overdue", event.due(), -days)
                : days == 0 ? text("when.today", event.due()) : text("when.left", event.due(), days);
    }

    /** Everything there is to say of it, line by line. */
    public static List<Text> details(TimelineEvent event, LocalDate today) {
        List<Text> lines = new ArrayList<>();
        lines.add(text("detail.state", state(event.state()), when(event, today)));
        if (event.isWindow()) {
            lines.add(text("detail.window", event.from(), event.due()));
        }
        if (event.progress().needed() > 1) {
            lines.add(text(
                    "detail.progress", event.progress().done(), event.progress().needed()));
        }
        if (event.isOnFreeDay() && event.state().isOpen()) {
            lines.add(text(
                    "detail.free",
                    event.due(),
                    event.workingDay(),
                    event.workingDay().getDayOfWeek()));
        }
        if (event.due() != null) {
            lines.add(text("detail.basis", basis(event.kind().basis())));
        }
        return lines;
    }

    private static Text text(String key, Object... arguments) {
        return Text.of(EventTexts.class, key, arguments);
    }
}
