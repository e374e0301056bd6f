// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.export.document.Placeholder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** Dates and hours as 公文 print them: Arabic digits, no leading zeros (GB/T 9704—2012 §7.3.5.4). */
final class ChineseDates {

    private static final String WEEKDAYS = "一二三四五六日";

    private ChineseDates() {}

    /** E.g. 2022年1月5日. */
    static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** A day of which only the year is known: 2022年XXX月XXX日. */
    static Incomplete yearOnly(int year) {
        return new Incomplete(year + "年" + Placeholder.MARK + "月" + Placeholder.MARK + "日");
    }

    /** E.g. 星期四. */
    static String weekday(DayOfWeek day) {
        return "星期" + WEEKDAYS.charAt(day.getValue() - 1);
    }

    /** E.g. 9:00. */
    static String time(LocalTime time) {
        return time.getHour() + ":" + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }
}
