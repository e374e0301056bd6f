// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.DaySession;
import candor.model.meeting.Meeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * From when until when a meeting lasts. The end is the one that was entered; without one it follows from the beginning and the length.
 *
 * @param first first day; null while it is not fixed
 * @param from part of the day in which it begins
 * @param last last day; null while the first is
 * @param until part of the day in which it ends; unknown while the beginning is
 * @param halfDays length in half days, an evening counting as part of the afternoon
 */
public record MeetingSpan(LocalDate first, DaySession from, LocalDate last, DaySession until, int halfDays) {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    /** Minutes on either side of noon and of the beginning of the evening that people count as either. */
    private static final int AROUND = 60;

    public static MeetingSpan of(Meeting meeting) {
        DaySession end = end(meeting);
        return meeting.getEndDate() == null && end == DaySession.UNKNOWN ? byLength(meeting) : byEnd(meeting, end);
    }

    private static DaySession end(Meeting meeting) {
        LocalTime time = meeting.getEndTime();
        if (meeting.getEndSession() != DaySession.UNKNOWN || time == null) {
            return meeting.getEndSession();
        }
        return time.isAfter(EVENING)
                ? DaySession.EVENING
                : time.isAfter(NOON) ? DaySession.AFTERNOON : DaySession.MORNING;
    }

    private static MeetingSpan byLength(Meeting meeting) {
        DaySession from = meeting.getSession();
        int halfDays = Math.max(0, meeting.getHalfDays());
        int end = half(from) + Math.max(1, halfDays) - 1;
        DaySession until = halfDays <= 1 ? from : end % 2 == 0 ? DaySession.MORNING : DaySession.AFTERNOON;
        LocalDate first = meeting.getDate();
        return new MeetingSpan(first, from, first == null ? null : first.plusDays(end / 2), until, halfDays);
    }

    private static MeetingSpan byEnd(Meeting meeting, DaySession end) {
        LocalDate first = meeting.getDate();
        DaySession from = meeting.getSession();
        LocalDate last = meeting.getEndDate() == null
                        || first == null
                        || meeting.getEndDate().isBefore(first)
                ? first
                : meeting.getEndDate();
        DaySession until = end == DaySession.UNKNOWN ? DaySession.AFTERNOON : end;
        int days = first == null ? 0 : (int) ChronoUnit.DAYS.between(first, last);
        return new MeetingSpan(first, from, last, until, Math.max(1, 2 * days + half(until) - half(from) + 1));
    }

    /** Whether an hour lies in a part of the day, the hour before and after noon and six in the evening being in both. True while either is unknown. */
    public static boolean isIn(LocalTime hour, DaySession session) {
        if (hour == null) {
            return true;
        }
        return switch (session) {
            case MORNING -> !hour.isAfter(NOON.plusMinutes(AROUND));
            case AFTERNOON -> !hour.isBefore(NOON.minusMinutes(AROUND)) && !hour.isAfter(EVENING.plusMinutes(AROUND));
            case EVENING -> !hour.isBefore(EVENING.minusMinutes(AROUND));
            case UNKNOWN -> true;
        };
    }

    private static int half(DaySession session) {
        return session == DaySession.AFTERNOON || session == DaySession.EVENING ? 1 : 0;
    }

    /** Whether it goes over midnight. */
    public boolean hasSeveralDays() {
        return first != null && !first.equals(last);
    }

    /** Days from the first to the last; 0 for a meeting of one day. */
    public int nights() {
        return first == null ? 0 : (int) ChronoUnit.DAYS.between(first, last);
    }

    /** Every day of it; none while the first is not fixed. */
    public List<LocalDate> days() {
        return first == null
                ? List.of()
                : IntStream.rangeClosed(0, nights()).mapToObj(first::plusDays).toList();
    }
}
