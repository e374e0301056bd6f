// SPDX-License-Identifier: EPL-2.0
package candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tutorial of docs/extending.md has people type exists. {@code releng/tutorial} runs all of it, which takes a minute. */
class TutorialTest {

    private static final Path ROOT = Path.of(System.getProperty("candor.root"));
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh$(.*?)^```$");
    private static final Pattern SCRIPT = Pattern.compile("\"\\$CANDOR/(releng/[^\"]+)\"");
    private static final Pattern COMMAND = Pattern.compile("\"\\$CANDOR/releng/run\" ([a-z]+)");
    private static final Pattern NAME = Pattern.compile("@CommandName\\(\"([a-z]+)\"\\)");

    private final String typed = BLOCK.matcher(read(ROOT.resolve("docs/extending.md")))
            .results()
            .map(block -> block.group(1))
            .collect(Collectors.joining());

    @Test
    void itsScriptsAreThere() {
        assertThat(found(SCRIPT, typed))
                .contains("releng/new-bureau-bundle", "releng/run")
                .allSatisfy(script -> assertThat(ROOT.resolve(script)).isExecutable());
    }

    @Test
    void itsCommandsAreThoseOfTheProgramAndTheExample() throws IOException {
        Set<String> commands = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("bundles"))) {
            files.filter(file -> file.toString().endsWith("Command.java"))
                    .forEach(file -> commands.addAll(found(NAME, read(file))));
        }
        assertThat(found(COMMAND, typed)).contains("plugins", "findings").isSubsetOf(commands);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
