// SPDX-License-Identifier: EPL-2.0
package candor.forms.format;

import java.time.LocalTime;
import java.util.regex.Matcher;

/** {@link LocalTime} as offices write it: shown as 09:00; read from that, 9:00, 0900, 9点, 9点半, 9时30分 and 9.30. */
public final class TimeFormat extends PatternFormat {
    private static final int FIGURES = 6;

    /** The one format of times. */
    public TimeFormat() {
        super("(\\d{1,2})(?:[:.](\\d{1,2})|[点时](半|\\d{1,2})?分?)?|(\\d{2})(\\d{2})", "time.wrong", FIGURES);
    }

    @Override
    Parsed read(Matcher parts, boolean finished) {
        boolean figures = parts.group(4) != null;
        boolean complete = figures || parts.group(2) != null && parts.group(2).length() == 2;
        if (!finished && !complete) {
            return null;
        }
        int hour = Integer.parseInt(parts.group(figures ? 4 : 1));
        int minute = figures ? Integer.parseInt(parts.group(5)) : minute(parts.group(2), parts.group(3));
        return hour < 24 && minute < 60 ? Parsed.value(LocalTime.of(hour, minute)) : null;
    }

    private static int minute(String afterColon, String afterHour) {
        String minutes = afterColon == null ? afterHour : afterColon;
        if (minutes == null) {
            return 0;
        }
        return minutes.equals("半") ? 30 : Integer.parseInt(minutes);
    }
}
