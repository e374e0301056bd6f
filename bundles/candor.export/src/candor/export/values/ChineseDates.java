// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import candor.base.text.Messages;
import candor.export.document.Placeholder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** Dates and hours as 公文 print them: Arabic digits, no leading zeros (GB/T 9704—2012 §7.3.5.4). */
public final class ChineseDates {

    private static final Messages WORDS = Messages.of(ChineseDates.class, Locale.SIMPLIFIED_CHINESE);

    private ChineseDates() {}

    /** E.g. 2022年1月5日. */
    public static String date(LocalDate date) {
        return date(date.getYear(), Integer.toString(date.getMonthValue()), Integer.toString(date.getDayOfMonth()));
    }

    /** A day of which only the year is known: 2022年XXX月XXX日. */
    public static Incomplete yearOnly(int year) {
        return new Incomplete(date(year, Placeholder.MARK, Placeholder.MARK));
    }

    private static String date(int year, String month, String day) {
        return WORDS.get("date", Integer.toString(year), month, day);
    }

    /** E.g. 星期四. */
    public static String weekday(DayOfWeek day) {
        return WORDS.get("weekday." + day);
    }

    /** E.g. 9:00. */
    public static String time(LocalTime time) {
        return time.getHour() + ":" + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }
}
