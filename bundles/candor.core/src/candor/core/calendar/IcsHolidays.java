// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import candor.core.calendar.CalendarFile.Holidays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads all-day events of an iCalendar file (RFC 5545) that are marked as off or worked: by their summary, or by the property
 * {@code X-APPLE-SPECIAL-DAY} of Apple's calendar of Chinese holidays. Events at an hour, repeated and cancelled ones are skipped.
 */
final class IcsHolidays {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern MIDNIGHT = Pattern.compile("([0-9]{8})(T000000)?");
    private static final Pattern DAYS = Pattern.compile("P([0-9]{1,3})(D|W)");
    private static final int MOST_CHARACTERS = 10_000;
    private static final int MOST_DEPTH = 8;

    private final List<HolidayPeriod> periods = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int skipped;
    private Event event;

    private IcsHolidays() {}

    /** What is known of an event. */
    private static final class Event {
        private final int line;
        private String summary = "";
        private String start;
        private int startLine;
        private String end;
        private int endLine;
        private String duration;
        private DayMark special;
        private boolean skip;

        Event(int line) {
            this.line = line;
        }
    }

    static Holidays read(List<String> lines) throws CalendarFileException {
        IcsHolidays reader = new IcsHolidays();
        for (int first = 0; first < lines.size(); ) {
            int next = first + 1;
            StringBuilder whole = new StringBuilder(lines.get(first));
            while (next < lines.size() && isFolded(lines.get(next)) && whole.length() <= MOST_CHARACTERS) {
                whole.append(lines.get(next), 1, lines.get(next).length());
                next++;
            }
            if (whole.length() > MOST_CHARACTERS) {
                throw CalendarFileException.of("longLine", MOST_CHARACTERS).at(first + 1);
            }
            if (!whole.toString().isBlank()) {
                reader.line(whole.toString(), first + 1);
            }
            first = next;
        }
        if (!reader.open.isEmpty()) {
            throw CalendarFileException.of("unfinished", reader.open.peek()).at(lines.size());
        }
        return new Holidays(reader.periods, reader.skipped);
    }

    private static boolean isFolded(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private void line(String line, int number) throws CalendarFileException {
        int colon = colon(line);
        if (colon <= 0) {
            throw CalendarFileException.of("notProperty").at(number);
        }
        String name = line.substring(0, colon).split(";", 2)[0].strip().toUpperCase(Locale.ROOT);
        String value = line.substring(colon + 1).strip();
        switch (name) {
            case "BEGIN" -> begin(value.toUpperCase(Locale.ROOT), number);
            case "END" -> end(value.toUpperCase(Locale.ROOT), number);
            default -> {
                if (event != null && "VEVENT".equals(open.peek())) {
                    property(name, value, number);
                }
            }
        }
    }

    /** Where the value begins: a colon in a quoted parameter is none. */
    private static int colon(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private void begin(String what, int number) throws CalendarFileException {
        if (open.size() >= MOST_DEPTH || open.isEmpty() != what.equals("VCALENDAR")) {
            throw CalendarFileException.of("nesting", what).at(number);
        }
        open.push(what);
        if (what.equals("VEVENT")) {
            event = new Event(number);
        }
    }

    private void end(String what, int number) throws CalendarFileException {
        if (open.isEmpty() || !open.peek().equals(what)) {
            throw CalendarFileException.of("nesting", what).at(number);
        }
        open.pop();
        if (what.equals("VEVENT")) {
            finish(event);
            event = null;
        }
    }

    private void property(String name, String value, int number) {
        switch (name) {
            case "SUMMARY" -> event.summary = unescaped(value);
            case "DTSTART" -> {
                event.start = value;
                event.startLine = number;
            }
            case "DTEND" -> {
                event.end = value;
                event.endLine = number;
            }
            case "DURATION" -> event.duration = value;
            case "RRULE", "RDATE" -> event.skip = true;
            case "STATUS" -> event.skip |= value.equalsIgnoreCase("CANCELLED");
            case "X-APPLE-SPECIAL-DAY" ->
                event.special = switch (value) {
                    case "WORK-HOLIDAY" -> DayMark.OFF;
                    case "ALTERNATE-WORKDAY" -> DayMark.WORKED;
                    default -> null;
                };
            default -> {
                // Nothing to learn from it.
            }
        }
    }

    private void finish(Event done) throws CalendarFileException {
        Optional<DayMark> mark = done.special == null ? DayMark.of(done.summary) : Optional.of(done.special);
        if (done.skip || mark.isEmpty()) {
            skipped++;
            return;
        }
        if (done.start == null) {
            throw CalendarFileException.of("noStart", done.summary).at(done.line);
        }
        if (isAtAnHour(done.start)) {
            skipped++;
            return;
        }
        LocalDate from = date(done.start, done.startLine);
        try {
            periods.add(CalendarFile.period(
                    DayMark.nameOf(done.summary), from, last(from, done), mark.get() == DayMark.WORKED));
        } catch (CalendarFileException e) {
            throw e.at(done.startLine);
        }
    }

    private static boolean isAtAnHour(String value) {
        return value.length() > 8 && value.charAt(8) == 'T' && !value.startsWith("T000000", 8);
    }

    /** The end of an all-day event is the day after it (RFC 5545 §3.6.1); some calendars repeat the day itself. */
    private static LocalDate last(LocalDate from, Event event) throws CalendarFileException {
        if (event.end != null) {
            LocalDate end = date(event.end, event.endLine);
            return end.equals(from) ? from : end.minusDays(1);
        }
        Matcher days = DAYS.matcher(event.duration == null ? "" : event.duration);
        if (!days.matches()) {
            return from;
        }
        int count = Integer.parseInt(days.group(1)) * (days.group(2).equals("W") ? 7 : 1);
        return from.plusDays(Math.max(count, 1) - 1L);
    }

    private static LocalDate date(String value, int line) throws CalendarFileException {
        Matcher matcher = MIDNIGHT.matcher(value);
        try {
            if (matcher.matches()) {
                return LocalDate.parse(matcher.group(1), DATE);
            }
        } catch (DateTimeException e) {
            throw CalendarFileException.of("icsDate", shortened(value)).at(line).because(e);
        }
        throw CalendarFileException.of("icsDate", shortened(value)).at(line);
    }

    private static String shortened(String value) {
        return value.length() <= 20 ? value : value.substring(0, 20) + "…";
    }

    private static String unescaped(String value) {
        return value.replaceAll("\\\\[nN]", " ").replaceAll("\\\\(.)", "$1").strip();
    }
}
