// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the parts of a cell's text that no line break may part. */
final class CellItems {

    /** The most characters of a name, a post or an office's short name; longer stretches are text. */
    private static final int SHORT = 5;
    /** The most characters that stay on one line as a whole, such as the heading of a column. */
    private static final int WHOLE = 8;

    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\u3000、，。；：！？（）()/]+");
    private static final Pattern DATE =
            Pattern.compile("([0-9X]{2,4}年)?[0-9X]{1,2}月[0-9X]{1,2}日|[0-9X]{4}年[0-9X]{1,2}月");
    private static final Pattern LATIN = Pattern.compile("[!-~]{2,20}");
    private static final Pattern NAMES = Pattern.compile("[^\\s、]{2,5}(、[^\\s、]{2,5})+");

    private CellItems() {}

    /**
     * The items of a cell.
     *
     * @param whole whether a short line of text is one item, which it always is in the heading of a column
     */
    static List<String> unparted(String text, boolean whole) {
        List<String> items = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (whole && line.length() <= WHOLE) {
                items.add(line);
                continue;
            }
            SEPARATOR.splitAsStream(line).filter(item -> item.length() <= SHORT).forEach(items::add);
            Stream.of(DATE, LATIN).forEach(pattern -> {
                Matcher matcher = pattern.matcher(line);
                while (matcher.find()) {
                    items.add(matcher.group());
                }
            });
        }
        items.removeIf(String::isEmpty);
        return items;
    }

    /** Whether a text is nothing but short names with 、 between them, to be broken there alone. */
    static boolean isNames(String text) {
        return NAMES.matcher(text).matches();
    }
}
