// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs the programs that judge our documents. */
final class Programs {

    private Programs() {}

    /** Runs a program and returns what it prints; a missing or failing one fails the test. */
    static String run(Path folder, Map<String, String> environment, List<String> command) {
        try {
            Path output = Files.createTempFile(folder, "program", ".out");
            Path errors = Files.createTempFile(folder, "program", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile());
            builder.environment().putAll(environment);
            int code = start(builder).waitFor();
            if (code != 0) {
                fail("%s ended with %d: %s", command, code, Files.readString(errors));
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            return fail(
                    "%s is missing: run releng/setup (%s)", builder.command().getFirst(), e.getMessage());
        }
    }
}
