// SPDX-License-Identifier: EPL-2.0
package candor.base.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of one package: {@code messages.properties} (Chinese), over it the translation for a language where there
 * is one, both in UTF-8. Files are read directly and once, because the search of {@link java.util.ResourceBundle} would
 * slow every start.
 */
public final class Messages {

    /** The words for one and for several, of which an argument chooses. */
    private static final Pattern COUNTED = Pattern.compile("\\{(\\d+)\\|([^|{}]*)\\|([^|{}]*)}");

    /** A file of texts, without its ending, and the language it is read for. */
    private record Source(String file, Locale locale) {}

    /** The words of each package, held by the package, so that they go when its bundle goes. */
    private static final Map<Package, Map<Source, Messages>> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final String owner;
    private final Properties patterns;
    private final Locale locale;
    private final Locale spoken;

    private Messages(Class<?> owner, Source source) {
        this.owner = owner.getPackageName();
        this.locale = source.locale();
        patterns = new Properties();
        load(owner, source.file() + ".properties");
        boolean translated = load(owner, source.file() + "_" + locale.getLanguage() + ".properties");
        spoken = translated ? Locale.of(locale.getLanguage()) : Locale.SIMPLIFIED_CHINESE;
    }

    /**
     * The words beside a class.
     *
     * @param owner a class beside the properties
     * @param locale language for the person; Chinese where there is no translation
     */
    public static Messages of(Class<?> owner, Locale locale) {
        return from(owner, new Source("messages", locale));
    }

    /**
     * The words of a whole bundle: those that also label its plugin.xml and its part of the application model.
     *
     * @param owner a class of the bundle
     * @param locale language for the person; Chinese where there is no translation
     */
    public static Messages ofBundle(Class<?> owner, Locale locale) {
        return from(owner, new Source("/OSGI-INF/l10n/bundle", locale));
    }

    private static Messages from(Class<?> owner, Source source) {
        return KNOWN.computeIfAbsent(owner.getPackage(), p -> new ConcurrentHashMap<>())
                .computeIfAbsent(source, s -> new Messages(owner, s));
    }

    private boolean load(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                return false;
            }
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language that was asked for. */
    public Locale locale() {
        return locale;
    }

    /** The language that the words are in. */
    public Locale spoken() {
        return spoken;
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /**
     * The pattern of a key, nothing filled in.
     *
     * @throws MissingResourceException where there is no such key
     */
    public String pattern(String key) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException(owner + " has no text " + key, owner, key);
        }
        return pattern;
    }

    /**
     * The text of a key; its {0}, {1} … are filled in where there are arguments, numbers without grouping (逾期1674天).
     *
     * @throws MissingResourceException where there is no such key
     */
    public String get(String key, Object... arguments) {
        return arguments.length == 0 ? pattern(key) : fill(key, plain(arguments));
    }

    /**
     * The text of a key with its arguments as they are; a count chooses between two words, as in {@code {0} {0|row|rows}}: the first for one.
     *
     * @throws MissingResourceException where there is no such key
     */
    public String fill(String key, Object... words) {
        String pattern = COUNTED.matcher(pattern(key))
                .replaceAll(found -> Matcher.quoteReplacement(
                        "1".equals(String.valueOf(words[Integer.parseInt(found.group(1))]))
                                ? found.group(2)
                                : found.group(3)));
        return new MessageFormat(pattern, spoken).format(words);
    }

    private static Object[] plain(Object... arguments) {
        return Stream.of(arguments)
                .map(argument -> argument instanceof Number ? argument.toString() : argument)
                .toArray();
    }
}
