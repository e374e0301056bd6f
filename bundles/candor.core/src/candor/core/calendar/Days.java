// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as tables have them: 2022-01-31, 2022/1/31, 2022年1月31日, 20220131, with a last day (2022/1/31-2022/2/6, 2022年1月31日至2月6日, 1月31日至
 * 31日 with the year of the first), several joined by 、, each perhaps with its weekday or an hour of midnight behind it.
 *
 * @param from first day
 * @param to last day
 */
record Days(LocalDate from, LocalDate to) {

    private static final int MOST_CHARACTERS = 60;
    private static final String BEHIND = "\\s?(?:0?0:00(?::00)?)?\\s?[（(]?" + DateWords.WEEKDAY + "?[）)]?";
    private static final Pattern WHOLE = Pattern.compile(
            "(?:([0-9]{4})\\s?[-/.年]\\s?([0-9]{1,2})\\s?[-/.月]\\s?([0-9]{1,2})\\s?日?|([0-9]{4})([0-9]{2})([0-9]{2}))"
                    + BEHIND);
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("(?:([0-9]{1,2})\\s?[-/.月]\\s?([0-9]{1,2})\\s?日?|([0-9]{2})([0-9]{2}))" + BEHIND);
    /** 共8天, 止: what people write behind a range. */
    private static final Pattern COUNT = Pattern.compile("止?\\s?(?:\\(?共\\s?[0-9]{1,2}\\s?天\\)?)?$");

    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})\\s?日?" + BEHIND);
    private static final Pattern UNTIL = Pattern.compile("\\s?(?:起?至|起?到|~|～|—{1,2}|–|－|--?|\\.{2,3}|…)\\s?");

    /**
     * All days of a cell.
     *
     * @throws CalendarFileException where it is no date, or there is no such day
     */
    static List<Days> parse(String cell) throws CalendarFileException {
        if (cell.length() > MOST_CHARACTERS) {
            throw CalendarFileException.of("csvDate", cell);
        }
        List<Days> all = new ArrayList<>();
        LocalDate before = null;
        String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        for (String part : COUNT.matcher(plain).replaceFirst("").split("[、，,]")) {
            Days days = range(part.strip(), before, cell);
            all.add(days);
            before = days.to;
        }
        if (all.isEmpty()) {
            throw CalendarFileException.of("csvDate", cell);
        }
        return all;
    }

    /** @param before a day that says the year where none is written; {@code null} where one must be */
    private static Days range(String text, LocalDate before, String cell) throws CalendarFileException {
        Matcher first = WHOLE.matcher(text);
        LocalDate from;
        int end;
        if (first.lookingAt()) {
            from = whole(first, cell);
            end = first.end();
        } else {
            Matcher short1 = MONTH_AND_DAY.matcher(text);
            if (before == null || !short1.lookingAt()) {
                throw CalendarFileException.of("csvDate", cell);
            }
            from = after(before, month(short1), day(short1), cell);
            end = short1.end();
        }
        if (end == text.length()) {
            return new Days(from, from);
        }
        Matcher until = UNTIL.matcher(text).region(end, text.length());
        if (!until.lookingAt()) {
            throw CalendarFileException.of("csvDate", cell);
        }
        return new Days(from, last(text.substring(until.end()), from, cell));
    }

    private static LocalDate last(String text, LocalDate from, String cell) throws CalendarFileException {
        Matcher whole = WHOLE.matcher(text);
        if (whole.matches()) {
            return whole(whole, cell);
        }
        Matcher monthAndDay = MONTH_AND_DAY.matcher(text);
        if (monthAndDay.matches()) {
            return after(from, month(monthAndDay), day(monthAndDay), cell);
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return date(from.getYear(), from.getMonthValue(), Integer.parseInt(day.group(1)), cell);
        }
        throw CalendarFileException.of("csvDate", cell);
    }

    private static LocalDate whole(Matcher date, String cell) throws CalendarFileException {
        int group = date.group(1) == null ? 4 : 1;
        return date(number(date, group), number(date, group + 1), number(date, group + 2), cell);
    }

    private static int month(Matcher date) {
        return number(date, date.group(1) == null ? 3 : 1);
    }

    private static int day(Matcher date) {
        return number(date, date.group(1) == null ? 4 : 2);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** From December into January the year is the next one. */
    private static LocalDate after(LocalDate before, int month, int day, String cell) throws CalendarFileException {
        int next = month == 1 && before.getMonthValue() == 12 ? 1 : 0;
        return date(before.getYear() + next, month, day, cell);
    }

    private static LocalDate date(int year, int month, int day, String cell) throws CalendarFileException {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw CalendarFileException.of("noSuchDay", cell).because(e);
        }
    }
}
