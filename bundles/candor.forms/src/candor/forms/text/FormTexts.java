// SPDX-License-Identifier: EPL-2.0
package candor.forms.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The engine's own words: {@code messages.properties} (Chinese, the default) and {@code messages_en.properties}. */
public final class FormTexts {
    private FormTexts() {}

    /** The language the engine speaks: English where the program does, else Chinese. */
    public static Locale locale() {
        return Locale.getDefault().getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** The text of a key in the language of the program, with {@code {0}}, {@code {1}} … filled in. */
    public static String get(String key, Object... arguments) {
        // Without fallback: a Chinese text must not turn English because the machine is.
        ResourceBundle bundle = ResourceBundle.getBundle(
                "candor.forms.text.messages",
                locale(),
                FormTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(arguments);
    }
}
