// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * Texts of one bundle's commands, from {@code messages.properties} (Chinese) beside a class and {@code messages_en.properties}, in
 * UTF-8. Read directly: the search of {@link java.util.ResourceBundle} would be felt at every start.
 */
public final class Texts {

    private final Properties properties = new Properties();
    private final Locale locale;

    /**
     * @param owner class beside which the properties lie
     * @param locale language of the session; Chinese where there is no translation
     */
    public Texts(Class<?> owner, Locale locale) {
        this.locale = locale;
        load(owner, "messages.properties");
        if (locale.getLanguage().equals("en")) {
            load(owner, "messages_en.properties");
        }
    }

    private void load(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Language of the session. */
    public Locale locale() {
        return locale;
    }

    /** A text with {0}, {1} ... filled in. */
    public String get(String key, Object... arguments) {
        String pattern = Objects.requireNonNull(properties.getProperty(key), key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
