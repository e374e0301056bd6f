// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The finished product, started as a user starts it: a child process with arguments, an exit code and two streams. */
final class Candor {

    /** What a finished run left behind. */
    record Run(int exit, String out, String err) {}

    /** Generous: a hang must end the test, a slow machine must not. */
    private static final int MINUTES = 3;

    private static final Path LAUNCHER = Path.of(
            System.getProperty("candor.root"),
            "releng/candor.headless.product/target/products/candor.headless/linux/gtk/x86_64/candor/candor");

    private Candor() {}

    /** The folder of the product. */
    static Path product() {
        return LAUNCHER.getParent();
    }

    /** Runs the product. */
    static Run run(String... arguments) {
        return run(List.of(), arguments);
    }

    /**
     * Runs the product behind another command.
     *
     * @param wrapper a command and its arguments that end by starting what follows
     */
    static Run run(List<String> wrapper, String... arguments) {
        assertThat(LAUNCHER).as("launcher of the built product").isExecutable();
        List<String> command = new ArrayList<>(wrapper);
        command.add(LAUNCHER.toString());
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile("candor", ".out");
            Path err = Files.createTempFile("candor", ".err");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
                process.getOutputStream().close();
                if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new AssertionError("no end after " + MINUTES + " minutes: " + command);
                }
                return new Run(
                        process.exitValue(),
                        Files.readString(out, StandardCharsets.UTF_8),
                        Files.readString(err, StandardCharsets.UTF_8));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Every file below a folder, relative to it; empty where the folder does not exist. */
    static List<String> filesBelow(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a PDF says, read by another program. */
    static String text(Path pdf) {
        try {
            Process process = new ProcessBuilder("pdftotext", pdf.toString(), "-").start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor())
                    .as("pdftotext; releng/setup installs it")
                    .isZero();
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
