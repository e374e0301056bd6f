// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.texts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The messages of the library, in Chinese like the documents it sets, whatever the language of the machine; those that a window tells beside a
 * document are also there in its language.
 */
public final class LibraryTexts {

    private static final String FILE = "candor.gongwen.texts.messages";

    private static final ResourceBundle TEXTS = texts(Locale.ROOT);

    private LibraryTexts() {}

    /**
     * The text of a key, {@code {0}}, {@code {1}} … filled in; numbers are printed without grouping.
     *
     * @throws java.util.MissingResourceException where there is no such key
     */
    public static String get(String key, Object... arguments) {
        return fill(TEXTS, key, arguments);
    }

    /**
     * The text of a key in a language, Chinese where there is no translation of it; filled in as by {@link #get}.
     *
     * @throws java.util.MissingResourceException where there is no such key
     */
    public static String in(Locale locale, String key, Object... arguments) {
        return fill(texts(locale), key, arguments);
    }

    private static ResourceBundle texts(Locale locale) {
        // Without a translation it is Chinese, and not the language of the machine.
        return ResourceBundle.getBundle(
                FILE,
                locale,
                LibraryTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String fill(ResourceBundle texts, String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(words);
    }
}
