// SPDX-License-Identifier: EPL-2.0
package candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One place sets the clip of a drawing: whoever takes it away paints over the neighbours of a canvas that is partly scrolled away. */
class ClippingTest {

    private static final Path BUNDLES = Path.of(System.getProperty("candor.root"), "bundles");

    @Test
    void onlyOneClassSetsAClip() throws IOException {
        List<String> setting;
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            setting = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(ClippingTest::sets)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
        assertThat(setting).containsExactly("Clip.java");
    }

    private static boolean sets(Path file) {
        try {
            return Files.readString(file).contains(".setClipping(");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
