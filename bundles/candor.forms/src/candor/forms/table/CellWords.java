// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.base.text.Blanks;
import candor.base.text.Folding;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways in which spreadsheets and word processors write what people would type otherwise into a field. */
final class CellWords {
    /** A name of two or three signs, which were set apart to be as wide as others: 张　三. */
    private static final Pattern SPREAD = Pattern.compile("\\p{IsHan}(?:(?:" + Blanks.RUN + ")?\\p{IsHan}){1,2}");

    private static final Pattern HOUR = Pattern.compile("[\\s\\p{Z}T]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?$");

    private static final Pattern WEEKDAY = Pattern.compile("[\\s\\p{Z}（(,，]*(?:星期|周|礼拜)[一二三四五六日天][)）]?$");

    private static final Pattern SECONDS = Pattern.compile("(?<=\\d[:：]\\d{2})[:：]\\d{2}$");

    /** The day 0 of spreadsheets, which count days instead of writing them where a cell has no format. */
    private static final LocalDate BEGINNING = LocalDate.of(1899, 12, 30);

    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}(?:\\.\\d+)?");

    private static final Pattern NO_FRACTION = Pattern.compile("[.．]0+$");

    private static final Set<String> NOTHING = Set.of("-", "--", "—", "——", "–", "/", "\\", "无", "none", "n/a");

    private CellWords() {}

    /** A text as it is compared with others: without blanks, which often only set it apart, and capitals and wide forms as small and narrow ones. */
    static String plain(String text) {
        return Blanks.none(Folding.fold(text));
    }

    /** A text without the blanks around it, also those that never break and those that cannot be seen. */
    static String trimmed(String text) {
        return Blanks.stripped(text);
    }

    /** A name without the blanks that only make it wider. */
    static String name(String text) {
        return SPREAD.matcher(text).matches() ? Blanks.none(text) : text;
    }

    /** Several lines of a cell as one. */
    static String line(String text) {
        return text.replaceAll("[\\r\\n]+", " ");
    }

    /** Whether a cell says that there is nothing: by a stroke, or in a word. */
    static boolean isNothing(String text) {
        return text.isEmpty() || NOTHING.contains(plain(text));
    }

    /** A day without its hour and weekday; the number of a day as that day. */
    static String day(String text) {
        String day = WEEKDAY.matcher(HOUR.matcher(text).replaceFirst("")).replaceFirst("");
        return SERIAL.matcher(day).matches()
                ? BEGINNING.plusDays((long) Double.parseDouble(day)).toString()
                : day;
    }

    /** An hour without its seconds. */
    static String hour(String text) {
        return SECONDS.matcher(text).replaceFirst("");
    }

    /** A number without its unit, the sign of a currency, and a fraction of nothing. */
    static String number(String text, String unit) {
        String bare = !unit.isEmpty() && text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : text;
        return NO_FRACTION.matcher(trimmed(bare.replaceFirst("^[¥￥$]", ""))).replaceFirst("");
    }
}
