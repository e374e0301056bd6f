// SPDX-License-Identifier: EPL-2.0
package candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An apostrophe is doubled where something is filled into a text, and only there: elsewhere both would be seen. */
class ApostrophesTest {
    private static final Path ROOT = Path.of(System.getProperty("candor.root"));

    private static final Predicate<String> FILLED = Pattern.compile("\\{\\d").asPredicate();

    private static final Predicate<String> ALONE =
            Pattern.compile("\\p{Alpha}'\\p{Alpha}").asPredicate();

    @Test
    void wordsHaveOneApostropheAndPatternsTwo() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("bundles"))) {
            List<String> wrong = files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.toString().contains("target"))
                    .flatMap(ApostrophesTest::wrong)
                    .toList();
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void bothSlipsAreFound() {
        assertThat(isWrong("the superior''s notice")).isTrue();
        assertThat(isWrong("{0} isn't there")).isTrue();
        assertThat(isWrong("the superior's notice")).isFalse();
        assertThat(isWrong("{0} isn''t there")).isFalse();
    }

    private static Stream<String> wrong(Path file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts.entrySet().stream()
                .filter(text -> isWrong((String) text.getValue()))
                .map(text -> ROOT.relativize(file) + " " + text.getKey());
    }

    private static boolean isWrong(String text) {
        return FILLED.test(text) ? ALONE.test(text) : text.contains("''");
    }
}
