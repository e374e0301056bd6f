// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Dossier;
import candor.model.meeting.Holiday;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day on which the meeting might be held, and what that would mean.
 *
 * @param date the day
 * @param worked whether people work on it; a meeting is held on no other day
 * @param holiday name of the holiday it falls into; null where it falls into none
 * @param inWindow whether it lies between the days that the superior's notice gives; true where it gives none
 * @param missed what would then be overdue already
 */
public record MeetingDay(LocalDate date, boolean worked, String holiday, boolean inWindow, List<TimelineEvent> missed) {

    public MeetingDay {
        missed = List.copyOf(missed);
    }

    /** Whether a meeting may be held on it as far as the calendar and the notice go. */
    public boolean isAdmissible() {
        return worked && inWindow;
    }

    /**
     * The next days of one weekday from the first that the lead time of the request leaves (docs/domain.md §3.2), holidays among
     * them. While the request has no date it is taken to be sent today; no day lies in the past.
     *
     * @param weekday the day of the week to look for
     * @param count how many days
     */
    public static List<MeetingDay> after(Dossier dossier, LocalDate today, DayOfWeek weekday, int count) {
        LocalDate earliest =
                Deadlines.requestedOn(dossier, today).earliestMeeting().orElse(today);
        LocalDate first = earliest.isBefore(today) ? today : earliest;
        return Stream.iterate(first.with(TemporalAdjusters.nextOrSame(weekday)), day -> day.plusWeeks(1))
                .limit(count)
                .map(day -> of(dossier, today, day))
                .toList();
    }

    private static MeetingDay of(Dossier dossier, LocalDate today, LocalDate day) {
        WorkCalendar calendar = WorkCalendar.of(dossier.getProfile());
        return new MeetingDay(
                day,
                calendar.isWorkingDay(day),
                calendar.holiday(day).map(Holiday::getName).orElse(null),
                isInWindow(dossier, day),
                Timeline.assuming(dossier, day, today).overdue());
    }

    private static boolean isInWindow(Dossier dossier, LocalDate day) {
        Optional<Letter> notice = Optional.ofNullable(dossier.getMeeting()).map(Meeting::getNotice);
        LocalDate start = notice.map(Letter::getWindowStart).orElse(day);
        LocalDate end = notice.map(Letter::getWindowEnd).orElse(day);
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
