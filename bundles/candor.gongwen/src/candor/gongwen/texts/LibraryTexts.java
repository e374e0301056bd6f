// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.texts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The messages of the library, in Chinese like the documents it sets, whatever the language of the machine. */
public final class LibraryTexts {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("candor.gongwen.texts.messages", Locale.ROOT, LibraryTexts.class.getClassLoader());

    private LibraryTexts() {}

    /**
     * The text of a key, {@code {0}}, {@code {1}} … filled in; numbers are printed without grouping.
     *
     * @throws java.util.MissingResourceException where there is no such key
     */
    public static String get(String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(words);
    }
}
