// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path BUNDLE = Path.of(System.getProperty("candor.workbench.source"));
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)+)\"");
    private static final Pattern IN_MODEL = Pattern.compile("%([A-Za-z.]+)");
    private static final Pattern CALL = Pattern.compile("Texts\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(Languages.keys("bundle_en.properties")).isEqualTo(Languages.keys("bundle.properties"));
    }

    @Test
    void everyTextThatCodeAsksForIsThere() {
        Set<String> asked = find(CALL, sources());

        assertThat(asked).hasSizeGreaterThan(30);
        assertThat(Languages.keys("bundle.properties")).containsAll(asked);
    }

    @Test
    void everyTextIsAskedFor() {
        Set<String> asked = find(LITERAL, sources());
        asked.addAll(find(IN_MODEL, List.of(BUNDLE.resolve("Application.e4xmi"), BUNDLE.resolve("plugin.xml"))));
        Set<String> unused = new TreeSet<>(Languages.keys("bundle.properties"));
        unused.removeAll(asked);

        // The start page puts these together from the names of its commands.
        assertThat(unused).allMatch(key -> key.startsWith("start."));
    }

    @Test
    void textsWithPlacesCanBeFilledIn() {
        for (String file : List.of("bundle.properties", "bundle_en.properties")) {
            Properties texts = Languages.load(file);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                if (text.contains("{0}")) {
                    assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[] {"a", "b", "c"}))
                            .as(key)
                            .contains("a")
                            .doesNotContain("{");
                }
            }
        }
    }

    @Test
    void chineseIsTheDefault() {
        assertThat(Texts.get("menu.save")).isEqualTo("保存(&S)");
        assertThat(Texts.get("save.ask.one", "甲")).isEqualTo("要保存对“甲”的修改吗？");
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

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(BUNDLE.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
