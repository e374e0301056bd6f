// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.xlsx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell holds. */
public sealed interface CellValue {

    /** Text as it is: never a formula, whatever it begins with. */
    record Words(String text) implements CellValue {}

    /** A whole number. */
    record Count(long number) implements CellValue {}

    /** A share in hundredths. */
    record Share(int percent) implements CellValue {}

    /** A day. */
    record Day(LocalDate date) implements CellValue {}

    /** Nothing. */
    CellValue EMPTY = new Words("");

    /** Days before have no number in a workbook that all readers agree on. */
    LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,14}");
    Pattern PERCENT = Pattern.compile("(0|[1-9][0-9]{0,8})%");
    Pattern DATE = Pattern.compile("([1-9][0-9]{3})年([1-9][0-9]?)月([1-9][0-9]?)日");

    /**
     * What a text is: a number, a share, a day, or just a text. It is taken for more than a text only where the cell shows it letter for
     * letter as it was written, so that nothing is lost: 007, 1.50 and 2022-1-5 stay texts.
     */
    static CellValue of(String text) {
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return new Share(Integer.parseInt(percent.group(1)));
        }
        if (NUMBER.matcher(text).matches()) {
            return new Count(Long.parseLong(text));
        }
        return day(text);
    }

    private static CellValue day(String text) {
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            try {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3)));
                return day.isBefore(FIRST_DAY) ? new Words(text) : new Day(day);
            } catch (DateTimeException noSuchDay) {
                return new Words(text);
            }
        }
        return new Words(text);
    }
}
