// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import candor.core.calendar.CalendarFile.Holidays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a table of holidays: 日期, 名称, 休/班, one line each, with or without a heading line; a date may be a range (2022-01-31至2022-02-06) or
 * have its last day in a column 结束日期. Columns are told by the heading, else by that order. Cells are separated by commas, tabs or
 * semicolons.
 */
final class CsvHolidays {

    private static final Pattern DATE = Pattern.compile(
            "([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})\\s*日?|([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern RANGE = Pattern.compile("\\s*(?:至|到|~|～|—+|–|--)\\s*");
    private static final List<String> FROM = List.of("日期", "开始日期", "起始日期", "开始", "date", "start");
    private static final List<String> TO = List.of("结束日期", "截止日期", "结束", "end");
    private static final List<String> NAME = List.of("名称", "节日", "节假日", "假日", "name");
    private static final List<String> MARK = List.of("休/班", "休班", "类型", "休或班", "type");

    private final char separator;
    private int from;
    private int to = -1;
    private int name = 1;
    private int mark = 2;

    private CsvHolidays(char separator) {
        this.separator = separator;
    }

    static Holidays read(List<String> lines) throws CalendarFileException {
        CsvHolidays table = null;
        List<HolidayPeriod> periods = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                if (table == null) {
                    table = new CsvHolidays(separator(line));
                    if (table.isHeading(line)) {
                        continue;
                    }
                }
                periods.add(table.row(line));
            } catch (CalendarFileException e) {
                throw e.at(i + 1);
            }
        }
        return new Holidays(periods, 0);
    }

    private static char separator(String line) throws CalendarFileException {
        for (char candidate : new char[] {'\t', ',', ';', '，', '；'}) {
            if (line.indexOf(candidate) >= 0) {
                return candidate;
            }
        }
        throw CalendarFileException.of("notTable");
    }

    private boolean isHeading(String line) throws CalendarFileException {
        List<String> cells =
                cells(line).stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        if (Stream.of(FROM, TO, NAME, MARK).allMatch(names -> column(cells, names) < 0)) {
            return false;
        }
        from = column(cells, FROM);
        to = column(cells, TO);
        name = column(cells, NAME);
        mark = column(cells, MARK);
        if (from < 0 || name < 0 || mark < 0) {
            throw CalendarFileException.of("heading");
        }
        return true;
    }

    private static int column(List<String> cells, List<String> names) {
        for (int i = 0; i < cells.size(); i++) {
            if (names.contains(cells.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private HolidayPeriod row(String line) throws CalendarFileException {
        List<String> cells = cells(line);
        if (cells.size() <= Math.max(from, Math.max(name, mark))) {
            throw CalendarFileException.of("cells");
        }
        String[] days = RANGE.split(cells.get(from), -1);
        if (days.length > 2) {
            throw CalendarFileException.of("csvDate", cells.get(from));
        }
        LocalDate first = date(days[0]);
        LocalDate last = days.length == 2 ? date(days[1]) : first;
        if (to >= 0 && to < cells.size() && !cells.get(to).isEmpty()) {
            last = date(cells.get(to));
        }
        DayMark which =
                DayMark.of(cells.get(mark)).orElseThrow(() -> CalendarFileException.of("mark", cells.get(mark)));
        return CalendarFile.period(DayMark.nameOf(cells.get(name)), first, last, which == DayMark.WORKED);
    }

    private static LocalDate date(String text) throws CalendarFileException {
        Matcher matcher = DATE.matcher(text.strip());
        if (!matcher.matches()) {
            throw CalendarFileException.of("csvDate", text);
        }
        int group = matcher.group(1) == null ? 4 : 1;
        int[] parts = Arrays.stream(new int[] {group, group + 1, group + 2})
                .map(i -> Integer.parseInt(matcher.group(i)))
                .toArray();
        try {
            return LocalDate.of(parts[0], parts[1], parts[2]);
        } catch (DateTimeException e) {
            throw CalendarFileException.of("noSuchDay", text).because(e);
        }
    }

    /** The cells of a line; a quoted one may hold separators and doubled quotes, but no line break. */
    private List<String> cells(String line) throws CalendarFileException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw CalendarFileException.of("quote");
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
