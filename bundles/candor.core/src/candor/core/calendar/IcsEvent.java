// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import candor.core.calendar.HolidayCollector.Skip;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One event of a calendar: whether its days are off or worked, by its summary or by the property {@code X-APPLE-SPECIAL-DAY} of Apple's
 * calendar of Chinese holidays, and which days these are in China.
 */
final class IcsEvent {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern MOMENT = Pattern.compile("([0-9]{8})(?:T([0-9]{2})([0-9]{2})(?:[0-9]{2})?(Z?))?");
    private static final Pattern LENGTH = Pattern.compile("P([0-9]{1,3})(D|W)");

    /** The most characters that are kept of a name. */
    private static final int MOST_CHARACTERS = 200;

    /** A moment as it stands in the file. */
    private record Moment(String value, String zone, int line) {}

    private final int line;
    private String summary = "";
    private Moment start;
    private Moment end;
    private String length = "";
    private DayMark special;
    private Skip skip;

    /** @param line where it begins */
    IcsEvent(int line) {
        this.line = line;
    }

    void property(VObjectProperty property, int number) {
        String value = property.getValue().strip();
        switch (property.getName().strip().toUpperCase(Locale.ROOT)) {
            case "SUMMARY" -> summary = words(value);
            case "DTSTART" -> start = new Moment(value, property.getParameters().first("TZID"), number);
            case "DTEND" -> end = new Moment(value, property.getParameters().first("TZID"), number);
            case "DURATION" -> length = value;
            case "RRULE", "RDATE" -> skip = Skip.REPEATED;
            case "STATUS" -> skip = value.equalsIgnoreCase("CANCELLED") ? Skip.CANCELLED : skip;
            case "X-APPLE-SPECIAL-DAY" ->
                special = switch (value) {
                    case "WORK-HOLIDAY" -> DayMark.OFF;
                    case "ALTERNATE-WORKDAY" -> DayMark.WORKED;
                    default -> null;
                };
            default -> {
                // The property says nothing about days.
            }
        }
    }

    private static String words(String value) {
        String text =
                VObjectPropertyValues.unescape(value).replaceAll("\\s+", " ").strip();
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    }

    /** Adds what it says; the event is complete. */
    void collect(IcsZones zones, HolidayCollector found) throws CalendarFileException {
        DayMark mark = special == null ? DayMark.of(summary).orElse(null) : special;
        if (mark == null || skip != null) {
            found.skip(mark == null ? Skip.UNMARKED : skip);
            return;
        }
        if (start == null) {
            throw CalendarFileException.of("noStart", summary).at(line);
        }
        LocalDateTime from = moment(start, zones);
        LocalDateTime to = end == null ? null : moment(end, zones);
        if (!areDays(from, to) && special == null && !DayMark.isMakeUp(summary)) {
            found.skip(Skip.TIMED);
            return;
        }
        try {
            HolidayPeriod period = CalendarFile.period(
                    DayMark.nameOf(summary), from.toLocalDate(), last(from, to), mark == DayMark.WORKED);
            found.add(period, DateWords.contradiction(summary, List.of(), period), summary, line);
        } catch (CalendarFileException e) {
            throw e.at(start.line);
        }
    }

    /**
     * Whether an event with times means whole days: it begins at midnight or lasts as many hours as whole days have.
     */
    private static boolean areDays(LocalDateTime from, LocalDateTime to) {
        return from.toLocalTime().equals(LocalTime.MIDNIGHT)
                || to != null
                        && to.isAfter(from)
                        && Duration.between(from, to).toMinutes()
                                        % Duration.ofDays(1).toMinutes()
                                == 0;
    }

    /** The end of an all-day event is the day after it (RFC 5545 §3.6.1); some calendars repeat the day itself. */
    private LocalDate last(LocalDateTime from, LocalDateTime to) {
        if (to != null) {
            boolean isDayAfter = to.isAfter(from) && !to.toLocalTime().isAfter(from.toLocalTime()) && areDays(from, to)
                    || to.toLocalTime().equals(LocalTime.MIDNIGHT) && to.isAfter(from);
            return isDayAfter ? to.toLocalDate().minusDays(1) : to.toLocalDate();
        }
        Matcher days = LENGTH.matcher(length);
        if (!days.matches()) {
            return from.toLocalDate();
        }
        int count = Integer.parseInt(days.group(1)) * (days.group(2).equals("W") ? 7 : 1);
        return from.toLocalDate().plusDays(Math.max(count, 1) - 1L);
    }

    private static LocalDateTime moment(Moment moment, IcsZones zones) throws CalendarFileException {
        Matcher parts = MOMENT.matcher(moment.value);
        try {
            if (parts.matches()) {
                LocalDate day = LocalDate.parse(parts.group(1), DATE);
                if (parts.group(2) == null) {
                    return day.atStartOfDay();
                }
                LocalDateTime time = day.atTime(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
                String zone = parts.group(4).isEmpty() ? moment.zone : ZoneOffset.UTC.getId();
                return zones.inChina(time, zone);
            }
        } catch (DateTimeException e) {
            throw CalendarFileException.of("icsDate", moment.value)
                    .at(moment.line)
                    .because(e);
        }
        throw CalendarFileException.of("icsDate", moment.value).at(moment.line);
    }
}
