// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bureaus' bundles are built against is still there, or its version says that it is not. */
class OfferTest {

    private static final Path RECORDED = Path.of(System.getProperty("candor.root"), "releng/validators/offer");
    private static final Path PLUGINS = Path.of(
            System.getProperty("candor.root"),
            "releng/candor.product/target/products/candor/linux/gtk/x86_64/candor/plugins");
    private static final String GONE = "public void candor.core.rules.Findings.forget()";

    @TempDir
    private Path older;

    /** Also judged by what was offered in a time that never was, when there was one method more in two packages. */
    @Test
    void whatWasOfferedIsStillThere() throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(RECORDED)) {
            for (Path file : files.toList()) {
                Files.copy(file, older.resolve(file.getFileName()));
            }
        }
        Files.writeString(older.resolve("candor.core.rules.txt"), GONE + "\n", StandardOpenOption.APPEND);
        Path raised = older.resolve("candor.edit.txt");
        Files.writeString(raised, Files.readString(raised).replaceFirst("version \\S+", "version 0.0.9") + GONE + "\n");
        Files.delete(older.resolve("candor.core.sample.txt"));
        Files.writeString(older.resolve("candor.none.txt"), "version 0.1.0\n");

        List<String> faults = new Judge("Offer").ask(List.of(PLUGINS + "", RECORDED + "", older + ""));

        assertThat(faults)
                .as("raise the version of the package; before the first release releng/offer --record will do")
                .containsExactly(
                        "candor.core.sample is offered and was not recorded",
                        "candor.core.rules (version 0.1.0) has lost: " + GONE,
                        "candor.none is not offered any more");
    }
}
