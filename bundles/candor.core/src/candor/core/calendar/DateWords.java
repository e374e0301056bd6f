// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import candor.base.text.Text;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of an entry say of its date: one that says 周六 and stands on a Thursday is wrong in one of the two. */
final class DateWords {

    /** The last character of a weekday, as a group. */
    static final String WEEKDAY = "(?:(?:周|星期|礼拜)([一二三四五六日天]))";

    private static final String DAYS = "一二三四五六日天";
    private static final Pattern DATE = Pattern.compile(
            "([至到~～—–-]?)(?:(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日|([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2}))"
                    + "[\\s，,（(]{0,2}" + WEEKDAY + "?([至到~～—–-]?)");
    private static final Pattern BARE = Pattern.compile("(?<![补调按上替换])" + WEEKDAY);
    private static final Pattern ALONE = Pattern.compile("[（(]?" + WEEKDAY + "[）)]?");
    /** 补10月8日的班: the day that is made up for, not the day itself. */
    private static final Pattern OTHER_DAY = Pattern.compile("[补调替换抵]\\s?$");

    private DateWords() {}

    /** The weekday that a cell consists of, or that stands behind its date. */
    static Optional<DayOfWeek> weekdayOf(String cell) {
        Matcher alone = ALONE.matcher(cell);
        return alone.matches()
                        || Character.isDigit(cell.isEmpty() ? ' ' : cell.charAt(0))
                                && alone.reset().find()
                ? Optional.of(weekday(alone.group(1)))
                : Optional.empty();
    }

    /**
     * Finds what the words of an entry say against its date.
     *
     * @param text of the entry
     * @param weekdays that are said beside it
     * @return what contradicts what; empty where nothing does
     */
    static Optional<Text> contradiction(String text, List<DayOfWeek> weekdays, HolidayPeriod period) {
        for (DayOfWeek weekday : weekdays) {
            if (!falls(period, weekday)) {
                return Optional.of(said(period.from(), weekday));
            }
        }
        Matcher date = DATE.matcher(text);
        LocalDate elsewhere = null;
        boolean here = false;
        boolean any = false;
        while (date.find()) {
            any = true;
            LocalDate day = date(date, period.from());
            if (day == null) {
                continue;
            }
            if (date.group(8) != null && day.getDayOfWeek() != weekday(date.group(8))) {
                return Optional.of(said(day, weekday(date.group(8))));
            }
            boolean range = !date.group(1).isEmpty() || !date.group(9).isEmpty();
            boolean other =
                    range || OTHER_DAY.matcher(text.substring(0, date.start())).find();
            here |= other || period.overlaps(day, day);
            elsewhere = other || period.overlaps(day, day) ? elsewhere : day;
        }
        if (elsewhere != null && !here) {
            return Optional.of(Text.of(DateWords.class, "doubt.date", elsewhere, period.from()));
        }
        return any ? Optional.empty() : bareWeekday(text, period);
    }

    private static Optional<Text> bareWeekday(String text, HolidayPeriod period) {
        Matcher bare = BARE.matcher(text);
        while (bare.find()) {
            if (!falls(period, weekday(bare.group(1)))) {
                return Optional.of(said(period.from(), weekday(bare.group(1))));
            }
        }
        return Optional.empty();
    }

    private static Text said(LocalDate day, DayOfWeek weekday) {
        return Text.of(DateWords.class, "doubt.weekday", day, day.getDayOfWeek(), weekday);
    }

    private static boolean falls(HolidayPeriod period, DayOfWeek weekday) {
        return period.from().datesUntil(period.to().plusDays(1)).anyMatch(day -> day.getDayOfWeek() == weekday);
    }

    /** Of the year that is written, else of the one that brings it next to the entry; nothing where there is no such day. */
    private static LocalDate date(Matcher date, LocalDate near) {
        int written = date.group(3) == null ? 5 : 2;
        String year = date.group(written);
        try {
            LocalDate day = LocalDate.of(
                    year == null ? near.getYear() : Integer.parseInt(year),
                    Integer.parseInt(date.group(written + 1)),
                    Integer.parseInt(date.group(written + 2)));
            int years = year != null || Math.abs(day.getMonthValue() - near.getMonthValue()) < 7
                    ? 0
                    : Integer.signum(near.getMonthValue() - day.getMonthValue());
            return day.plusYears(years);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static DayOfWeek weekday(String character) {
        return DayOfWeek.of(Math.min(DAYS.indexOf(character) + 1, 7));
    }
}
