// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is to be done for a meeting, by its days: counted from the day of the meeting and the campaign profile backwards
 * and forwards, and compared with what the dossier says was done. A thing noted as done on a day to come is not done yet.
 *
 * @param events by day, those without a day last
 */
public record Timeline(List<TimelineEvent> events) {

    private static final Comparator<TimelineEvent> ORDER = Comparator.comparing(
                    (TimelineEvent event) -> event.day().orElse(LocalDate.MAX))
            .thenComparing(TimelineEvent::kind);

    public Timeline {
        events = events.stream().sorted(ORDER).toList();
    }

    /**
     * The time line as it stands.
     *
     * @param today the day to judge by
     */
    public static Timeline of(Dossier dossier, LocalDate today) {
        Meeting meeting = dossier.getMeeting();
        // The day of a meeting that was put off is the old one: nothing is counted from it.
        boolean postponed = meeting != null && meeting.getState() == MeetingState.POSTPONED;
        return of(dossier, postponed ? Deadlines.undated(dossier) : Deadlines.of(dossier), today);
    }

    /** The time line as it would stand if the meeting were held on another day. */
    public static Timeline assuming(Dossier dossier, LocalDate meetingDay, LocalDate today) {
        return of(dossier, Deadlines.assuming(dossier, meetingDay), today);
    }

    private static Timeline of(Dossier dossier, Deadlines deadlines, LocalDate today) {
        EventFactory make = new EventFactory(dossier.getProfile(), today);
        return new Timeline(Stream.concat(
                        new EventsBefore(dossier, deadlines, make).all(),
                        new EventsAfter(dossier, deadlines, make).all())
                .toList());
    }

    /** The only event of a kind, the first where there are several. */
    public Optional<TimelineEvent> find(EventKind kind) {
        return events.stream().filter(event -> event.kind() == kind).findFirst();
    }

    /** Events of one stage. */
    public List<TimelineEvent> of(Stage stage) {
        return events.stream().filter(event -> event.stage() == stage).toList();
    }

    /** What is still to be done by a day, the most urgent first: what is overdue comes before what is not. */
    public List<TimelineEvent> pending() {
        return events.stream()
                .filter(event -> event.state().isOpen() && event.due() != null)
                .toList();
    }

    /** What is overdue. */
    public List<TimelineEvent> overdue() {
        return events.stream()
                .filter(event -> event.state() == EventState.OVERDUE)
                .toList();
    }

    /** The next thing that is not overdue yet. */
    public Optional<TimelineEvent> next() {
        return pending().stream()
                .filter(event -> event.state() != EventState.OVERDUE)
                .findFirst();
    }
}
