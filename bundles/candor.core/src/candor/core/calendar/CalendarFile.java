// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads holidays and shifted working days from a file: an iCalendar file as published calendars of Chinese holidays are (all-day events
 * marked 休 or 班), or a table (日期, 名称, 休/班) as CSV. Texts are UTF-8, with or without a byte order mark, or GB18030.
 */
public final class CalendarFile {

    /** A calendar of ten years has some kilobytes. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int MOST_LINES = 50_000;

    /** The longest statutory holiday so far had eight days. */
    private static final int MOST_DAYS = 31;

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private CalendarFile() {}

    /**
     * What a file holds.
     *
     * @param periods by day; days in a row under one name are one period
     * @param skipped entries that are neither marked as off nor as worked, such as solar terms
     */
    public record Holidays(List<HolidayPeriod> periods, int skipped) {

        public Holidays {
            periods = List.copyOf(periods);
        }
    }

    /**
     * Reads a file.
     *
     * @throws CalendarFileException whatever is wrong with it
     */
    public static Holidays read(Path file) throws CalendarFileException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return parse(in.readNBytes(MOST_BYTES + 1));
        } catch (CalendarFileException e) {
            throw e.in(name);
        } catch (NoSuchFileException e) {
            throw CalendarFileException.of("missing").in(name).because(e);
        } catch (IOException e) {
            throw CalendarFileException.of("unreadable").in(name).because(e);
        }
    }

    static Holidays parse(byte[] bytes) throws CalendarFileException {
        if (bytes.length > MOST_BYTES) {
            throw CalendarFileException.of("large", MOST_BYTES >> 10);
        }
        String text = decode(bytes);
        if (text.isBlank()) {
            throw CalendarFileException.of("empty");
        }
        List<String> lines = text.lines().limit(MOST_LINES + 1L).toList();
        if (lines.size() > MOST_LINES) {
            throw CalendarFileException.of("lines", MOST_LINES);
        }
        Holidays read = isCalendar(lines) ? IcsHolidays.read(lines) : CsvHolidays.read(lines);
        if (read.periods().isEmpty()) {
            throw CalendarFileException.of(read.skipped() > 0 ? "unmarked" : "nothing", read.skipped());
        }
        return new Holidays(joined(read.periods()), read.skipped());
    }

    private static boolean isCalendar(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.strip().equalsIgnoreCase("BEGIN:VCALENDAR"))
                .isPresent();
    }

    private static String decode(byte[] bytes) throws CalendarFileException {
        String text;
        try {
            text = strict(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                text = strict(bytes, Charset.forName("GB18030"));
            } catch (CharacterCodingException e) {
                throw CalendarFileException.of("encoding").because(e);
            }
        }
        if (text.indexOf('\0') >= 0) {
            throw CalendarFileException.of("binary");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** A period of a file, judged. */
    static HolidayPeriod period(String name, LocalDate from, LocalDate to, boolean worked)
            throws CalendarFileException {
        if (name.isBlank()) {
            throw CalendarFileException.of("unnamed");
        }
        if (from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
            throw CalendarFileException.of("year", from.getYear() < FIRST_YEAR ? from : to);
        }
        if (to.isBefore(from)) {
            throw CalendarFileException.of("backwards", to, from);
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw CalendarFileException.of("long", from, to, MOST_DAYS);
        }
        return new HolidayPeriod(name, from, to, worked);
    }

    private static List<HolidayPeriod> joined(List<HolidayPeriod> periods) throws CalendarFileException {
        List<HolidayPeriod> joined = new ArrayList<>();
        for (HolidayPeriod period : periods.stream()
                .sorted(Comparator.comparing(HolidayPeriod::from).thenComparing(HolidayPeriod::to))
                .toList()) {
            HolidayPeriod last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.isContinuedBy(period)) {
                joined.set(joined.size() - 1, last.with(period));
            } else if (last != null && last.overlaps(period.from(), period.to())) {
                throw CalendarFileException.of("contradiction", period.from(), last.name(), period.name());
            } else {
                joined.add(period);
            }
        }
        return joined;
    }
}
