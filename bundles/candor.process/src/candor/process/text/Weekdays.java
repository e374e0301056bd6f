// SPDX-License-Identifier: EPL-2.0
package candor.process.text;

import candor.model.meeting.Weekday;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with a weekday in brackets, as texts have them: 2022年1月20日（星期四）. */
public final class Weekdays {

    private static final Pattern DATED =
            Pattern.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日\\s*[（(]\\s*(?:星期|周|礼拜)([一二三四五六日天])\\s*[）)]");

    private static final Pattern UNDATED =
            Pattern.compile("[Xx×＿_○]\\s*[年月日]?[^，。；]{0,12}?[（(]\\s*(?:星期|周|礼拜)[一二三四五六日天]\\s*[）)]");

    private static final String DAYS = "一二三四五六日";

    private Weekdays() {}

    /**
     * A date whose weekday is wrong.
     *
     * @param written the whole, as it stands in the text
     * @param date the date; {@code null} when there is no such day
     * @param weekday as written
     * @param start where the sign of the weekday stands in the text
     */
    public record Mistake(String written, LocalDate date, DayOfWeek weekday, int start) {

        /** The text with the right weekday; only where there is such a day. */
        public String corrected(String text) {
            return text.substring(0, start) + sign(date.getDayOfWeek()) + text.substring(start + 1);
        }
    }

    /** Every date of a text whose weekday is not that of the calendar, and every day that does not exist. */
    public static List<Mistake> mistakes(String text) {
        if (text.indexOf('日') < 0) {
            return List.of();
        }
        List<Mistake> mistakes = new ArrayList<>();
        Matcher matcher = DATED.matcher(text);
        while (matcher.find()) {
            DayOfWeek written = day(matcher.group(4));
            LocalDate date = date(matcher.group(1), matcher.group(2), matcher.group(3));
            if (date == null || date.getDayOfWeek() != written) {
                mistakes.add(new Mistake(matcher.group(), date, written, matcher.start(4)));
            }
        }
        return mistakes;
    }

    /** The first weekday of a text that stands behind a date with placeholders. */
    public static Optional<String> undated(String text) {
        Matcher matcher = UNDATED.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** The weekday of the metamodel as one of Java's; empty while unknown. */
    public static Optional<DayOfWeek> of(Weekday weekday) {
        return weekday == Weekday.UNKNOWN ? Optional.empty() : Optional.of(DayOfWeek.valueOf(weekday.getName()));
    }

    public static LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static DayOfWeek day(String sign) {
        int index = DAYS.indexOf(sign);
        return index < 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(index + 1);
    }

    private static char sign(DayOfWeek day) {
        return DAYS.charAt(day.getValue() - 1);
    }
}
