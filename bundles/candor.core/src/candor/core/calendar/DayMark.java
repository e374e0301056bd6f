// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How calendars say of a day that it is off or worked instead: 春节（休）, 班, 放假, 国庆节补班 第1天/共2天. */
enum DayMark {
    /** 休. */
    OFF,
    /** 班. */
    WORKED;

    /** Words for a working day. Not every 班 is one: 班子 and 培训班 are not. */
    private static final Pattern WORK =
            Pattern.compile("补班|上班|调班|(?<!\\p{IsHan})班(?!\\p{IsHan})|工作日|work(ing)?\\s*day", Pattern.CASE_INSENSITIVE);

    /**
     * Words for a day off. Not every 休 is one: 退休 is not, and 调休 means the day off in one calendar and the day worked
     * for it in another.
     */
    private static final Pattern REST = Pattern.compile(
            "(?<!\\p{IsHan})休(?!\\p{IsHan})|休假|休息日|放假|假期|节假日|补休|补假|day\\s*off|public\\s*holiday",
            Pattern.CASE_INSENSITIVE);

    /** What a name says beside the name: the mark in brackets or behind a space, and which of several days it is. */
    private static final Pattern[] BESIDES = {
        Pattern.compile("第\\s*[0-9]+\\s*天.*$"),
        Pattern.compile("[（(\\[【〔]\\s*(休|班|休息|上班|补班|放假|调休|工作日)\\s*[）)\\]】〕]"),
        Pattern.compile("^\\s*(休|班)\\s*[:：·]?\\s+"),
        Pattern.compile("(?<![\\s·:：-])[\\s·:：-]+(休|班|补班|上班|放假)\\s*$"),
    };

    /**
     * Words for a working day in exchange for another, also where the entry has the hours of work. 上班打卡 is only a
     * reminder.
     */
    private static final Pattern MAKE_UP = Pattern.compile(
            "补班|调班|补.{0,6}上班|调休.{0,3}(上班|工作日)|上班.{0,6}(补|调休)|[（(\\[【]\\s*上班\\s*[）)\\]】]|make-?\\s?up"
                    + "|(?<!\\p{IsHan})班(?!\\p{IsHan})",
            Pattern.CASE_INSENSITIVE);

    /** What the cell of a table says, whose column is there for the mark: also by a single word. */
    static Optional<DayMark> ofCell(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "假", "休息", "放", "holiday", "off", "是", "true" -> Optional.of(OFF);
            case "工", "工作", "补", "上", "work", "否", "false" -> Optional.of(WORKED);
            default -> of(text);
        };
    }

    /** What a text says of its day; empty where it says nothing. */
    static Optional<DayMark> of(String text) {
        if (WORK.matcher(text).find()) {
            return Optional.of(WORKED);
        }
        return REST.matcher(text).find() ? Optional.of(OFF) : Optional.empty();
    }

    /** Whether a text says that a day is worked instead of another one. */
    static boolean isMakeUp(String text) {
        return MAKE_UP.matcher(text).find();
    }

    /** The name without its mark; the whole where nothing else is left. */
    static String nameOf(String text) {
        String name = text;
        for (Pattern besides : BESIDES) {
            name = besides.matcher(name).replaceAll("").strip();
        }
        return name.isEmpty() ? text.strip() : name;
    }
}
