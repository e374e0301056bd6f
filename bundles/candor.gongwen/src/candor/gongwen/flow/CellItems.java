// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the parts of a cell's text that no line break may part. */
final class CellItems {

    /** The most characters of a name, a post or an office's short name; longer stretches are text. */
    private static final int SHORT = 5;

    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\u3000、，。；：！？（）()/]+");
    private static final Pattern DATE =
            Pattern.compile("([0-9X]{2,4}年)?[0-9X]{1,2}月[0-9X]{1,2}日|[0-9X]{4}年[0-9X]{1,2}月");
    /** 年份 and 顺序号 of a document, and with what stands before them its whole number. */
    private static final Pattern SERIAL = Pattern.compile("〔[0-9X]{2,4}〕[0-9X]{1,5}号");

    private static final String AGENCY = "[^〔〕\\s]{1,12}";
    private static final Pattern NUMBER = Pattern.compile(AGENCY + SERIAL.pattern());
    private static final Pattern NUMBER_PART = Pattern.compile(AGENCY + "(?=〔)|" + SERIAL.pattern());
    private static final Pattern LATIN = Pattern.compile("[!-~]{2,20}");
    /** 乃比江·买买提依明 may be parted behind the dot. */
    private static final String DOTTED = "\\p{IsHan}{1,8}(?:·\\p{IsHan}{1,8})+";

    private static final String DEPARTMENT = "[^\\s、，。；：（）]{2,12}(?:[科处室部局委办组站所队院校]|中心|公司|支部)";
    private static final String ONE = "(?:[^\\s、]{2,5}|" + DOTTED + "|" + DEPARTMENT + ")";
    private static final Pattern NAMES = Pattern.compile(ONE + "(?:、" + ONE + ")+|" + DOTTED);
    private static final Pattern NAME = Pattern.compile("[^、·]+[、·]?");
    private static final String CLOCK = "[0-9]{1,2}[:：][0-9]{2}";
    /** A date or what it ends with, a part of a day, an hour or a span of hours. */
    private static final Pattern MOMENT = Pattern.compile(
            "[至—]?(?:" + DATE.pattern() + ")(?:前|起|止)?|[至—]?[上下]午|晚上|[至—]?" + CLOCK + "(?:—" + CLOCK + ")?");

    private static final Pattern WHEN = Pattern.compile("(?:" + MOMENT.pattern() + "){2,}");

    /** A label or a day, and behind it in brackets what it is more exactly: 谈话人（签名）, 已销号（2022年3月11日）. */
    private static final Pattern BRACKETED =
            Pattern.compile("(?:[^\\s、，。；：（）]{2,8}|" + DATE.pattern() + ")（[^（）]{1,16}）");

    private static final Pattern BRACKETED_PART = Pattern.compile("^[^（]+|（(?>" + DATE.pattern() + ")(?=[^）]{2,}）)|.+");

    private CellItems() {}

    /**
     * The items of a cell.
     *
     * @param whole how long a line of text may be that is one item
     */
    static List<String> unparted(String text, int whole) {
        List<String> items = new ArrayList<>();
        for (String line : text.split("\n")) {
            List<String> parts = parts(line);
            if (line.length() <= whole) {
                items.add(line);
            } else if (!parts.isEmpty()) {
                parts.stream().filter(part -> isKept(part, whole)).forEach(items::add);
            } else {
                SEPARATOR
                        .splitAsStream(line)
                        .filter(item -> item.length() <= SHORT)
                        .forEach(items::add);
                Stream.of(DATE, SERIAL, LATIN).forEach(pattern -> items.addAll(all(pattern, line)));
            }
        }
        items.removeIf(String::isEmpty);
        return items;
    }

    /** The name of a department may be longer than there is room for; a person's, a day and a number may not. */
    private static boolean isKept(String part, int whole) {
        return part.length() <= Math.max(SHORT + 1, whole) || part.chars().anyMatch(Character::isDigit);
    }

    /**
     * The parts of a text that may be on lines of their own and are broken nowhere else: short names with 、 between them; the ends of a
     * period, the day and its hour; the two parts of a document's number; a label and what stands in brackets behind it. Empty where the
     * text is anything else.
     */
    static List<String> parts(String text) {
        if (NAMES.matcher(text).matches()) {
            return all(NAME, text);
        }
        if (NUMBER.matcher(text).matches()) {
            return all(NUMBER_PART, text);
        }
        if (BRACKETED.matcher(text).matches()) {
            return all(BRACKETED_PART, text);
        }
        return WHEN.matcher(text).matches() ? all(MOMENT, text) : List.of();
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
