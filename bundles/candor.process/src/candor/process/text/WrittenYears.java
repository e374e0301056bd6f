// SPDX-License-Identifier: EPL-2.0
package candor.process.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years of this century as texts have them: 2021年, 2021 年度, 二〇二一年. */
public final class WrittenYears {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})\\s?年(度)?(?!代)");

    /** What a year without 度 is the year of when a meeting is named behind it. */
    private static final Pattern MEETING = Pattern.compile("[^，。；、《》0-9]{0,30}(?:民主|组织)生活会");

    private WrittenYears() {}

    /**
     * A year in a text.
     *
     * @param year the number
     * @param ofMeeting whether it is the year that a meeting is held for: 2021年度, and 2021年民主生活会, which may also say when it is held
     * @param whole whether 年度 is written, so that it cannot be the year in which something is held
     */
    public record Written(int year, boolean ofMeeting, boolean whole) {}

    /** All years of a text, in order. */
    public static List<Written> of(String text) {
        List<Written> years = new ArrayList<>();
        if (text == null || text.indexOf('年') < 0) {
            return years;
        }
        Matcher matcher = YEAR.matcher(text);
        Matcher meeting = MEETING.matcher(text);
        while (matcher.find()) {
            boolean whole = matcher.group(2) != null;
            meeting.region(matcher.end(), text.length());
            years.add(new Written(number(matcher.group(1)), whole || meeting.lookingAt(), whole));
        }
        return years;
    }

    private static int number(String written) {
        int year = 0;
        for (char c : written.replace('○', '〇').replace('零', '〇').toCharArray()) {
            int chinese = DIGITS.indexOf(c);
            year = year * 10 + (chinese < 0 ? c - '0' : chinese);
        }
        return year;
    }
}
