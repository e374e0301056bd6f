// SPDX-License-Identifier: EPL-2.0
package candor.product;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** A screen that nobody looks at (Xvfb), with a window manager (openbox) and a keyboard (xdotool). */
final class DesktopScreen implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);
    private static final long INTERVAL = 100;
    private static final String MISSING = "releng/setup installs what is missing";

    private final Path folder;
    private final Process server;
    private Process windowManager;
    private final String display;

    /** @param size such as {@code 1366x768} */
    DesktopScreen(String size) {
        try {
            folder = Files.createTempDirectory("screen");
            folder.toFile().deleteOnExit();
            ProcessBuilder xvfb = new ProcessBuilder(
                    "Xvfb", "-displayfd", "1", "-screen", "0", size + "x24", "-nolisten", "tcp", "-fbdir", folder + "");
            server = xvfb.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            // The server writes its number when it is ready.
            display = ":"
                    + new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))
                            .readLine();
            startWindowManager();
        } catch (IOException missing) {
            throw new UncheckedIOException(MISSING, missing);
        }
    }

    /** A window that is shown before somebody manages windows never gets the keyboard, so this waits for the manager. */
    private void startWindowManager() throws IOException {
        windowManager = start(new ProcessBuilder("openbox"), "openbox");
        long end = System.nanoTime() + PATIENCE;
        while (ask("xdotool", "get_num_desktops").isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no window manager after a minute");
            }
            if (hasEnded(windowManager)) {
                windowManager = start(new ProcessBuilder("openbox"), "openbox");
            }
        }
    }

    private static boolean hasEnded(Process process) {
        try {
            return process.waitFor(INTERVAL, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Name of the screen, as {@code DISPLAY} has it. */
    String display() {
        return display;
    }

    /** Starts something on this screen; what it says is kept out of the way. */
    Process start(ProcessBuilder builder, String log) throws IOException {
        File said = File.createTempFile(log, ".log");
        said.deleteOnExit();
        builder.environment().put("DISPLAY", display);
        builder.environment().put("GDK_BACKEND", "x11");
        return builder.redirectErrorStream(true).redirectOutput(said).start();
    }

    /** What a command on this screen prints; empty where it fails, as xdotool does where there is no such window. */
    String ask(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DISPLAY", display);
            builder.environment().put("LC_ALL", "C.UTF-8");
            byte[] printed = builder.start().getInputStream().readAllBytes();
            return new String(printed, StandardCharsets.UTF_8).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(MISSING, missing);
        }
    }

    /** Writes what can be seen now to a PNG file. */
    void picture(Path file) {
        FramePicture.write(framebuffer(), file);
    }

    /**
     * Gives the keyboard a key for each Chinese character of a text, as an input method would type them. Without, xdotool changes the
     * layout for every single one, and a program that is busy misses some.
     */
    void layKeys(String text) {
        give(SpareKeys.with(ask("xkbcomp", display, "-"), text), "xkbcomp", "-w0", "-", display)
                .onExit()
                .join();
    }

    /** What a program offers on the clipboard, as long as it is open. */
    record Offer(Process program) implements AutoCloseable {

        @Override
        public void close() {
            program.destroy();
        }
    }

    /** Puts a text on the clipboard, as a spreadsheet does whose cells were copied. */
    Offer offer(String text) {
        Path script = Path.of(System.getProperty("candor.root"), "tests/candor.product.tests/driver/clipboard.py");
        Process program = give(text, "/usr/bin/python3", "-u", script.toString());
        try {
            if (program.inputReader(StandardCharsets.UTF_8).readLine() == null) {
                throw new IllegalStateException(MISSING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Offer(program);
    }

    /** Starts a command on this screen that reads a text, and gives it that. */
    private Process give(String text, String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DISPLAY", display);
            builder.environment().put("GDK_BACKEND", "x11");
            Process program = builder.start();
            try (Writer input = program.outputWriter(StandardCharsets.UTF_8)) {
                input.write(text);
            }
            return program;
        } catch (IOException missing) {
            throw new UncheckedIOException(MISSING, missing);
        }
    }

    /** Two moments with the same digest look the same. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(framebuffer()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] framebuffer() {
        try {
            return Files.readAllBytes(folder.resolve("Xvfb_screen0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        windowManager.destroy();
        server.destroy();
    }
}
