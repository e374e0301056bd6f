// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import candor.base.text.Excerpt;
import candor.base.text.Text;
import candor.base.text.TextBytes;
import candor.core.store.RegularFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Reads holidays and shifted working days from a file: an iCalendar file as published calendars of Chinese holidays are (events
 * marked 休 or 班), or a table (日期, 名称, 休/班) as CSV. Texts are UTF-8, with or without a byte order mark, UTF-16 with one ("Unicode text"
 * of a spreadsheet), or GB18030.
 */
public final class CalendarFile {

    /** The largest file that is read; a calendar of ten years has some kilobytes. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int MOST_LINES = 50_000;

    /** The most days of one holiday; the longest statutory one so far had eight. */
    private static final int MOST_DAYS = 31;

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private CalendarFile() {}

    /**
     * What a file holds.
     *
     * @param periods by day; days in a row under one name are one period
     * @param doubts how many entries contradict themselves and were not taken
     * @param notes for a person: what was not taken and why, what contradicts itself
     */
    public record Holidays(List<HolidayPeriod> periods, int doubts, List<Text> notes) {

        public Holidays {
            periods = List.copyOf(periods);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Reads a file.
     *
     * @throws CalendarFileException whatever is wrong with it
     */
    public static Holidays read(Path file) throws CalendarFileException {
        Path name = file.getFileName() == null ? file : file.getFileName();
        try (InputStream in = RegularFile.open(file)) {
            return parse(in.readNBytes(MOST_BYTES + 1));
        } catch (CalendarFileException e) {
            throw e.in(name);
        } catch (NoSuchFileException e) {
            throw CalendarFileException.of("missing").in(name).because(e);
        } catch (RegularFile.NotRegularException e) {
            throw CalendarFileException.of("special").in(name).because(e);
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
        HolidayCollector found = new HolidayCollector();
        if (isCalendar(lines)) {
            IcsHolidays.read(text, lines.size(), found);
        } else {
            CsvHolidays.read(lines, found);
        }
        return found.holidays();
    }

    private static boolean isCalendar(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.strip().equalsIgnoreCase("BEGIN:VCALENDAR"))
                .isPresent();
    }

    private static String decode(byte[] bytes) throws CalendarFileException {
        if (!TextBytes.isUtf16(bytes) && contains(bytes, (byte) 0)) {
            throw CalendarFileException.of("binary");
        }
        try {
            return TextBytes.decode(bytes);
        } catch (CharacterCodingException e) {
            throw CalendarFileException.of("encoding").because(e);
        }
    }

    private static boolean contains(byte[] bytes, byte sought) {
        for (byte one : bytes) {
            if (one == sought) {
                return true;
            }
        }
        return false;
    }

    /** A period of a file, judged. */
    static HolidayPeriod period(String name, LocalDate from, LocalDate to, boolean worked)
            throws CalendarFileException {
        if (name.isBlank()) {
            throw CalendarFileException.of("unnamed");
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            throw CalendarFileException.of("control", Excerpt.of(name));
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
}
