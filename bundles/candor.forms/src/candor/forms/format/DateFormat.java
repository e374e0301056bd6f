// SPDX-License-Identifier: EPL-2.0
package candor.forms.format;

import candor.forms.internal.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@link LocalDate} as offices write it: shown as 2022-01-20; read from that, 2022/1/20, 2022.1.20, 2022年1月20日 and
 * 20220120.
 */
public final class DateFormat implements ValueFormat {
    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})(日?)|(\\d{2})(\\d{2}))");

    @Override
    public String format(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public Parsed parse(String text, boolean finished) {
        String narrow = Digits.narrow(text);
        if (narrow.isEmpty()) {
            return Parsed.value(null);
        }
        Matcher parts = PARTS.matcher(narrow);
        if (!parts.matches()) {
            return Parsed.notYet(finished, Messages.get("date.wrong", text.strip()));
        }
        boolean figures = parts.group(5) != null;
        if (!finished
                && !figures
                && parts.group(3).length() < 2
                && parts.group(4).isEmpty()) {
            return Parsed.notYet(false, "");
        }
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(figures ? 5 : 2));
        int day = Integer.parseInt(parts.group(figures ? 6 : 3));
        return date(year, month, day, finished, text.strip());
    }

    @Override
    public int columns() {
        return 10;
    }

    private static Parsed date(int year, int month, int day, boolean finished, String text) {
        if (month < 1 || month > 12 || day < 1) {
            return Parsed.notYet(finished, Messages.get("date.wrong", text));
        }
        if (day > YearMonth.of(year, month).lengthOfMonth()) {
            return Parsed.notYet(finished, Messages.get("date.noSuchDay", Integer.toString(year), month, day));
        }
        return Parsed.value(LocalDate.of(year, month, day));
    }
}
