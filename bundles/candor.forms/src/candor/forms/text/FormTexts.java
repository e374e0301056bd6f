// SPDX-License-Identifier: EPL-2.0
package candor.forms.text;

import candor.base.text.Messages;
import candor.base.text.Text;
import java.util.Collection;
import java.util.Locale;

/** The words of the forms: {@code messages.properties} (Chinese, the default) and {@code messages_en.properties}. */
public final class FormTexts {
    private FormTexts() {}

    /** The language the forms speak: English where the program does, else Chinese. */
    public static Locale locale() {
        return words().spoken();
    }

    /** The text of a key in the language of the program, with {@code {0}}, {@code {1}} … filled in. */
    public static String get(String key, Object... arguments) {
        return words().get(key, arguments);
    }

    /** Several names in one line, as the program lists them. */
    public static String list(Collection<String> names) {
        return Text.list(names, locale());
    }

    private static Messages words() {
        return Messages.of(FormTexts.class, Locale.getDefault());
    }
}
