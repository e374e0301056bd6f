// SPDX-License-Identifier: EPL-2.0
package candor.base.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A text in as many languages as its owner has: a key of {@code messages.properties} in the owner's package (Chinese) and of its
 * translations, with arguments. Two texts are equal when they say the same.
 *
 * <p>Arguments may be text (of which a message quotes the {@linkplain Excerpt beginning}), {@link Whole} text and paths, numbers (printed without
 * grouping), {@link LocalDate} (2022年1月20日), {@link DayOfWeek} (星期四), other texts and collections of all these (joined by 、).
 *
 * @param owner a class beside the properties
 * @param key of the text, a pattern of {@link Messages}
 * @param arguments of the pattern, none {@code null}
 */
public record Text(Class<?> owner, String key, List<Object> arguments) {

    /**
     * An argument that is said whole, however long.
     *
     * @param words not from a file
     */
    public record Whole(String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    public Text {
        arguments = List.copyOf(arguments);
    }

    /** A text of the properties beside a class. */
    public static Text of(Class<?> owner, String key, Object... arguments) {
        return new Text(owner, key, List.of(arguments));
    }

    /**
     * The text in one language, Chinese where there is no translation.
     *
     * @throws java.util.MissingResourceException when the owner has no such text
     */
    public String in(Locale locale) {
        Messages messages = Messages.of(owner, locale);
        Object[] words = arguments.stream().map(a -> word(a, messages.spoken())).toArray();
        return messages.fill(key, words);
    }

    /** Whether its owner has such a text. */
    public boolean exists(Locale locale) {
        return Messages.of(owner, locale).has(key);
    }

    /** Several names in one line, with what stands between names in that language. */
    public static String list(Collection<String> names, Locale locale) {
        return String.join(of(Text.class, "list.separator").in(locale), names);
    }

    private static String word(Object argument, Locale locale) {
        return switch (argument) {
            case LocalDate date ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(date);
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, locale);
            case Text text -> text.in(locale);
            case Collection<?> several ->
                list(several.stream().map(a -> word(a, locale)).toList(), locale);
            case String quoted -> Excerpt.of(quoted);
            default -> argument.toString();
        };
    }
}
