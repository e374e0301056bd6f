// SPDX-License-Identifier: EPL-2.0
package candor.forms.format;

import candor.forms.internal.Messages;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@link LocalTime} as offices write it: shown as 09:00; read from that, 9:00, 0900, 9点, 9点半, 9时30分 and 9.30. */
public final class TimeFormat implements ValueFormat {
    private static final Pattern PARTS =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{1,2})|[点时](半|\\d{1,2})?分?)?|(\\d{2})(\\d{2})");

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
        boolean complete = parts.matches() && (finished || narrow.matches("\\d{2}\\d{2}|\\d{1,2}[:.]\\d{2}"));
        if (complete) {
            boolean figures = parts.group(4) != null;
            int hour = Integer.parseInt(parts.group(figures ? 4 : 1));
            int minute = figures ? Integer.parseInt(parts.group(5)) : minute(parts.group(2), parts.group(3));
            if (hour < 24 && minute < 60) {
                return Parsed.value(LocalTime.of(hour, minute));
            }
        }
        return Parsed.notYet(finished, Messages.get("time.wrong", text.strip()));
    }

    @Override
    public int columns() {
        return 6;
    }

    private static int minute(String afterColon, String afterHour) {
        String minutes = afterColon == null ? afterHour : afterColon;
        if (minutes == null) {
            return 0;
        }
        return minutes.equals("半") ? 30 : Integer.parseInt(minutes);
    }
}
