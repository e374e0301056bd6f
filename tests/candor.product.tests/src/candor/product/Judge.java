// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of {@code releng/validators} that judges files, in a process of its own. */
final class Judge {

    private final Path source;

    /** @param name of its class */
    Judge(String name) {
        source = Path.of(System.getProperty("candor.root"), "releng/validators", name + ".java");
    }

    /** What it prints of files, line by line. */
    List<String> ask(List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                source.toString()));
        command.addAll(files);
        Path output = Files.createTempFile("judge", ".tsv");
        try {
            Process judge = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(judge.waitFor()).isZero();
            return Files.readAllLines(output);
        } finally {
            Files.delete(output);
        }
    }
}
