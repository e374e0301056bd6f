// SPDX-License-Identifier: EPL-2.0
package candor.forms.format;

import candor.forms.text.FormTexts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;

/**
 * {@link LocalDate} as people in offices write it: shown as 2022-01-20; read from that, 2022/1/20, 2022.1.20,
 * 2022年1月20日 and 20220120.
 */
public final class DateFormat extends PatternFormat {
    private static final int FIGURES = 10;

    /** The one format of days. */
    public DateFormat() {
        super("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})(日?)|(\\d{2})(\\d{2}))", "date.wrong", FIGURES);
    }

    @Override
    Parsed read(Matcher parts, boolean finished) {
        boolean figures = parts.group(5) != null;
        if (!finished
                && !figures
                && parts.group(3).length() < 2
                && parts.group(4).isEmpty()) {
            return null;
        }
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(figures ? 5 : 2));
        int day = Integer.parseInt(parts.group(figures ? 6 : 3));
        if (month < 1 || month > 12 || day < 1) {
            return null;
        }
        if (day > YearMonth.of(year, month).lengthOfMonth()) {
            return Parsed.notYet(finished, FormTexts.get("date.noSuchDay", Integer.toString(year), month, day));
        }
        return Parsed.value(LocalDate.of(year, month, day));
    }
}
