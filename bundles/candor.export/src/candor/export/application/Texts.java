// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of one bundle's commands, from {@code messages.properties} (Chinese) and its translations beside a class. */
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    /**
     * @param owner class beside which the properties lie
     * @param locale language of the session; Chinese where there is no translation
     */
    public Texts(Class<?> owner, Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                owner.getPackageName() + ".messages",
                locale,
                owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = locale;
    }

    /** Language of the session. */
    public Locale locale() {
        return locale;
    }

    /** A text with {0}, {1} ... filled in. */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
