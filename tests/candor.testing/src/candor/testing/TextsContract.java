// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What holds of the texts of every bundle with a desktop part: both languages say the same, every text that code or the
 * application model asks for is there, and every text is asked for. The bundle's test of its texts extends it.
 */
public abstract class TextsContract {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)+)\"");
    private static final Pattern IN_MODEL = Pattern.compile("%([A-Za-z.]+)");
    private static final Pattern CALL = Pattern.compile("Texts\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");

    /** Two words of which a count chooses one: the text stands for the second here. */
    private static final Pattern COUNTED = Pattern.compile("\\{\\d\\|[^|{}]*\\|([^|{}]*)}");

    private final Path bundle;
    private final Predicate<String> composed;

    /**
     * @param bundle the bundle's folder in the sources
     * @param composed keys that code puts together, so that no literal of them can be found
     */
    protected TextsContract(Path bundle, Predicate<String> composed) {
        this.bundle = bundle;
        this.composed = composed;
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(load("bundle_en.properties").stringPropertyNames()).isEqualTo(keys());
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        Set<String> asked = find(CALL, sources());
        asked.addAll(find(IN_MODEL, models()));

        assertThat(asked).isNotEmpty();
        assertThat(keys()).containsAll(asked);
    }

    @Test
    void everyTextIsAskedFor() {
        Set<String> asked = find(LITERAL, sources());
        asked.addAll(find(CALL, sources()));
        asked.addAll(find(IN_MODEL, models()));
        Set<String> unused = new TreeSet<>(keys());
        unused.removeAll(asked);

        assertThat(unused).allMatch(composed);
    }

    @Test
    void textsWithPlacesCanBeFilledIn() {
        for (String file : List.of("bundle.properties", "bundle_en.properties")) {
            Properties texts = load(file);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                if (text.contains("{0}")) {
                    String many = COUNTED.matcher(text).replaceAll("$1");
                    assertThat(new MessageFormat(many, Locale.ROOT).format(new Object[] {"a", "b", "c", "d", "e"}))
                            .as(key)
                            .contains("a")
                            .doesNotContain("{");
                }
            }
        }
    }

    private Set<String> keys() {
        return load("bundle.properties").stringPropertyNames();
    }

    private Properties load(String file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(bundle.resolve("OSGI-INF/l10n").resolve(file))) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private List<Path> models() {
        return files(1, ".e4xmi", "plugin.xml");
    }

    private List<Path> sources() {
        return files(Integer.MAX_VALUE, ".java");
    }

    private List<Path> files(int depth, String... endings) {
        try (Stream<Path> files = Files.walk(depth == 1 ? bundle : bundle.resolve("src"), depth)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> find(Pattern pattern, List<Path> files) {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            for (Matcher matcher = pattern.matcher(read(file)); matcher.find(); ) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
