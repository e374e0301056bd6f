// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.CampaignProfile;
import candor.model.meeting.MeetingFactory;
import candor.model.query.Stage.Progress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes events of a time line: decides how each stands on a day. */
final class EventFactory {

    private final LocalDate today;
    private final int reminderDays;
    private final WorkCalendar calendar;

    /** @param profile the profile, or null for the defaults */
    EventFactory(CampaignProfile profile, LocalDate today) {
        this.today = today;
        reminderDays = (profile == null ? MeetingFactory.eINSTANCE.createCampaignProfile() : profile).getReminderDays();
        calendar = WorkCalendar.of(profile);
    }

    /** An event about an object, to be filled in and then {@linkplain Draft#event finished}. */
    Draft about(EventKind kind, EObject subject, EStructuralFeature feature) {
        return new Draft(kind, subject, feature);
    }

    /** An event that is not finished. */
    final class Draft {

        private final EventKind kind;
        private final EObject subject;
        private final EStructuralFeature feature;
        private String title;
        private LocalDate from;
        private LocalDate due;

        private Draft(EventKind kind, EObject subject, EStructuralFeature feature) {
            this.kind = kind;
            this.subject = subject;
            this.feature = feature;
        }

        Draft titled(String text) {
            title = text == null || text.isBlank() ? null : text;
            return this;
        }

        /** First and last day, each null where it is not known. */
        Draft between(LocalDate first, LocalDate last) {
            from = first;
            due = last;
            return this;
        }

        Draft by(LocalDate day) {
            due = day;
            return this;
        }

        /** One thing: done on a day, or not (null). */
        TimelineEvent done(LocalDate day) {
            LocalDate done = isToCome(day) ? null : day;
            return event(new Progress(done == null ? 0 : 1, 1), done);
        }

        /** Several things: done when each has a day; there must be at least one. */
        <T> TimelineEvent done(List<T> things, Function<T, LocalDate> dayOf) {
            return done(things, thing -> dayOf.apply(thing) != null, dayOf);
        }

        /** Several things, of which some may be done without a day being noted; there must be at least one. */
        <T> TimelineEvent done(List<T> things, Predicate<T> isDone, Function<T, LocalDate> dayOf) {
            List<T> settled = things.stream()
                    .filter(isDone)
                    .filter(thing -> !isToCome(dayOf.apply(thing)))
                    .toList();
            Progress progress = new Progress(settled.size(), things.size());
            LocalDate last = settled.stream()
                    .map(dayOf)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            return event(progress, progress.isComplete() ? last : null);
        }

        /** Something whose day is not noted. */
        TimelineEvent done(boolean fulfilled) {
            return event(new Progress(fulfilled ? 1 : 0, 1), null);
        }

        private boolean isToCome(LocalDate day) {
            return day != null && day.isAfter(today);
        }

        private TimelineEvent event(Progress progress, LocalDate done) {
            EventState state =
                    progress.isComplete() ? EventState.ofDone(due, done) : EventState.ofOpen(due, today, reminderDays);
            return new TimelineEvent(
                    kind, title, from, due, done, state, progress, subject, feature, due == null ? null : workingDay());
        }

        private LocalDate workingDay() {
            return kind == EventKind.MEETING ? calendar.workingDayFrom(due) : calendar.workingDayUntil(due);
        }
    }
}
