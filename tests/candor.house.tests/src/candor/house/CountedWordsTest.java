// SPDX-License-Identifier: EPL-2.0
package candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** English says “1 row” and “2 rows”: a word that one text chooses by its count is chosen by all. */
class CountedWordsTest {

    private static final Path BUNDLES = Path.of(System.getProperty("candor.root"), "bundles");

    /** The noun for several in {@code {0|row|rows}}; it ends in an s, a verb for several does not. */
    private static final Pattern CHOSEN = Pattern.compile("\\{\\d\\|[^|{}]*\\|([a-z]+s)\\b[^|{}]*}");

    @Test
    void aCountedWordIsChosenByItsCount() throws IOException {
        List<String> texts = texts();
        Set<String> words = texts.stream()
                .flatMap(text -> CHOSEN.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(words).contains("rows", "days", "files");
        // A limit is never one.
        Pattern fixed = Pattern.compile("(?<!than |least |the )\\{\\d} (more )?(" + String.join("|", words) + ")\\b");
        assertThat(texts.stream().filter(text -> fixed.matcher(text).find())).isEmpty();
    }

    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith("_en.properties"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .flatMap(CountedWordsTest::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
