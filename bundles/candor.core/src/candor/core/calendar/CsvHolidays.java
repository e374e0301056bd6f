// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Reads a table of holidays: 日期, 名称, 休/班, one line each, with or without a heading line; a date may be a range (see {@link Days}) or
 * have its last day in a column 结束日期. Columns are told by the heading, else by that order. Cells are separated by commas, tabs or
 * semicolons.
 */
final class CsvHolidays {

    private static final int MOST_CHARACTERS = 2_000;
    private static final int MOST_CELLS = 50;
    private static final List<String> FROM = List.of("日期", "开始日期", "起始日期", "开始", "date", "start");
    private static final List<String> TO = List.of("结束日期", "截止日期", "结束", "end");
    private static final List<String> NAME = List.of("名称", "节日", "节假日", "假日", "节日名称", "节假日名称", "name");
    private static final List<String> MARK = List.of("休/班", "休班", "类型", "休或班", "是否放假", "是否休息", "type", "isoffday");

    private final CSVFormat format;
    private int from;
    private int to = -1;
    private int name = 1;
    private int mark = 2;

    private CsvHolidays(char separator) {
        format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    static void read(List<String> lines, HolidayCollector found) throws CalendarFileException {
        CsvHolidays table = null;
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
                table.row(line, i + 1, found);
            } catch (CalendarFileException e) {
                throw e.at(i + 1);
            }
        }
    }

    private static char separator(String line) throws CalendarFileException {
        for (char candidate : new char[] {'\t', ',', ';', '，', '；', '|'}) {
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

    private void row(String line, int number, HolidayCollector found) throws CalendarFileException {
        List<String> cells = cells(line);
        if (cells.size() <= Math.max(from, Math.max(name, mark))) {
            throw CalendarFileException.of("cells");
        }
        DayMark which =
                DayMark.ofCell(cells.get(mark)).orElseThrow(() -> CalendarFileException.of("mark", cells.get(mark)));
        String words = cells.get(name);
        for (Days days : days(cells)) {
            HolidayPeriod period =
                    CalendarFile.period(DayMark.nameOf(words), days.from(), days.to(), which == DayMark.WORKED);
            List<DayOfWeek> weekdays = cells.stream()
                    .flatMap(cell -> DateWords.weekdayOf(cell).stream())
                    .toList();
            found.add(period, DateWords.contradiction(words, weekdays, period), words, number);
        }
    }

    private List<Days> days(List<String> cells) throws CalendarFileException {
        List<Days> days = Days.parse(cells.get(from));
        if (to < 0 || to >= cells.size() || cells.get(to).isEmpty()) {
            return days;
        }
        return List.of(new Days(
                days.getFirst().from(), Days.parse(cells.get(to)).getLast().to()));
    }

    private List<String> cells(String line) throws CalendarFileException {
        if (line.length() > MOST_CHARACTERS) {
            throw CalendarFileException.of("longLine", MOST_CHARACTERS);
        }
        try (CSVParser parser = CSVParser.parse(line, format)) {
            List<String> cells = parser.getRecords().getFirst().toList().stream()
                    .map(String::strip)
                    .toList();
            if (cells.size() > MOST_CELLS) {
                throw CalendarFileException.of("manyCells", MOST_CELLS);
            }
            return cells;
        } catch (CalendarFileException e) {
            throw e;
        } catch (IOException | UncheckedIOException e) {
            throw CalendarFileException.of("quote").because(e);
        }
    }
}
