// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * The finished desktop as a person has it: a process of its own on a {@link DesktopScreen}, driven through the keyboard of
 * that screen. Each start may be given the data folder of an earlier one.
 */
final class DesktopProcess implements AutoCloseable {

    /** Title of the main window. */
    static final String TITLE = "民主生活会工作台";

    /** Generous: only what fails waits so long. */
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    /** Only the parent of a process is told how it has ended. */
    private static final int UNKNOWN = -1;

    /** Half the width of a Chinese character, in pixels. */
    private static final int CHARACTER = 7;

    /** In so many parts the mouse is drawn from one place to another. */
    private static final int DRAGS = 5;

    private static final int INTERVAL = 100;
    private static final int STILL = 5;

    private static final Path LAUNCHER = Path.of(
            System.getProperty("candor.root"),
            "releng/candor.product/target/products/candor/linux/gtk/x86_64/candor/candor");

    /** What could be seen when a wait was given up. */
    private static final Path STUCK = Path.of("target/stuck.png").toAbsolutePath();

    private final DesktopScreen screen;
    private final ProcessHandle process;
    private final CompletableFuture<Integer> exit;

    /** @param exit its exit code, once it has ended */
    private DesktopProcess(DesktopScreen screen, ProcessHandle process, CompletableFuture<Integer> exit) {
        this.screen = screen;
        this.process = process;
        this.exit = exit;
    }

    /**
     * Starts the program and waits for its window.
     *
     * @param data folder of the program's own data; it and the home folder beside it are made where they are missing
     */
    static DesktopProcess start(DesktopScreen screen, Path data, String... arguments) {
        return start(screen, data, Map.of(), arguments);
    }

    /** @param environment variables besides those of this process */
    static DesktopProcess start(DesktopScreen screen, Path data, Map<String, String> environment, String... arguments) {
        DesktopProcess desktop = launch(screen, data, environment, arguments);
        desktop.waitForWindow(TITLE);
        desktop.waitUntilStill();
        return desktop;
    }

    /** Starts the program where something else than its window may come first. */
    static DesktopProcess launch(
            DesktopScreen screen, Path data, Map<String, String> environment, String... arguments) {
        assertThat(LAUNCHER).as("launcher of the built product").isExecutable();
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CANDOR_DATA", data.toString());
        builder.environment().put("HOME", data.resolveSibling("home").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        // The system's own dialogs would speak it all the same, and their buttons are pressed by name.
        builder.environment().remove("LANGUAGE");
        builder.environment().put("NO_AT_BRIDGE", "1");
        // Keys as they are: an input method of the machine would come in between.
        builder.environment().put("GTK_IM_MODULE", "gtk-im-context-simple");
        builder.environment().putAll(environment);
        try {
            Path look = Files.createDirectories(data.resolveSibling("home").resolve(".config/gtk-3.0"));
            Files.writeString(
                    look.resolve("settings.ini"), "[Settings]\ngtk-cursor-blink=0\ngtk-enable-animations=0\n");
            Process process = screen.start(builder, "candor");
            return new DesktopProcess(
                    screen, process.toHandle(), process.onExit().thenApply(Process::exitValue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the condition is met; an end of the program before that fails the test, and so does a long wait. */
    void waitFor(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (ends(INTERVAL) && !condition.getAsBoolean()) {
                throw new AssertionError("the program ended, waited for: " + what);
            }
            if (System.nanoTime() > end) {
                screen.picture(STUCK);
                throw new AssertionError("waited too long for: " + what + "; has the keyboard: " + activeWindow()
                        + "; windows: " + windows() + "; see " + STUCK);
            }
        }
    }

    /**
     * Returns when a window of this title is shown and has the keyboard. A window manager may leave the keyboard with no
     * window after another one has gone; a person clicks then, and so does this.
     */
    void waitForWindow(String title) {
        waitFor("window " + title, () -> {
            if (title.equals(activeWindow())) {
                return true;
            }
            if (activeWindow().isEmpty()) {
                screen.ask("xdotool", "search", "--onlyvisible", "--name", "^" + title + " ?$", "windowactivate");
            }
            return false;
        });
    }

    /** Title of the window that has the keyboard. */
    String activeWindow() {
        return screen.ask("xdotool", "getactivewindow", "getwindowname");
    }

    /** Titles of all windows. */
    List<String> windows() {
        return screen.ask("xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@")
                .lines()
                .toList();
    }

    /** Presses keys one after the other, in xdotool's words: {@code keys("ctrl+1", "Down", "Return")}. */
    void keys(String... keys) {
        List<String> command = new ArrayList<>(List.of("xdotool", "key", "--clearmodifiers", "--delay", "40"));
        command.addAll(List.of(keys));
        screen.ask(command.toArray(String[]::new));
    }

    /** Types a text into whatever has the keyboard. */
    void type(String text) {
        screen.ask("xdotool", "type", "--delay", "20", text);
    }

    /** Clicks the middle of what a screen reader sees. */
    void click(AssistiveEyes.Seen seen) {
        click(seen, seen.bounds().get(2) / 2);
    }

    /** Clicks the beginning of a line of text, which may be shorter than the room it has. */
    void clickBeginning(AssistiveEyes.Seen seen) {
        click(seen, Math.min(CHARACTER, seen.bounds().get(2) / 2));
    }

    /** Clicks the end of a line of text. */
    void clickEnd(AssistiveEyes.Seen seen) {
        click(seen, seen.bounds().get(2) - CHARACTER);
    }

    /** Presses the mouse on one thing and lets it go on the upper edge of another. */
    void drag(AssistiveEyes.Seen seen, AssistiveEyes.Seen before) {
        List<String> command = new ArrayList<>(List.of("xdotool", "mousemove"));
        command.addAll(List.of(x(seen), y(seen, seen.bounds().get(3) / 2), "mousedown", "1"));
        for (int part = 1; part <= DRAGS; part++) {
            int way = y(before) - y(seen);
            command.addAll(List.of(
                    "sleep", "0.1", "mousemove", x(seen), y(seen, seen.bounds().get(3) / 2 + way * part / DRAGS)));
        }
        command.addAll(List.of("mousemove", x(before), y(before, 3), "sleep", "0.3", "mouseup", "1"));
        screen.ask(command.toArray(String[]::new));
    }

    private static int y(AssistiveEyes.Seen seen) {
        return seen.bounds().get(1);
    }

    private static String x(AssistiveEyes.Seen seen) {
        return Integer.toString(seen.bounds().get(0) + CHARACTER);
    }

    private static String y(AssistiveEyes.Seen seen, int below) {
        return Integer.toString(y(seen) + below);
    }

    private void click(AssistiveEyes.Seen seen, int fromLeft) {
        List<Integer> box = seen.bounds();
        String x = Integer.toString(box.get(0) + fromLeft);
        String y = Integer.toString(box.get(1) + box.get(3) / 2);
        screen.ask("xdotool", "mousemove", x, y, "click", "1");
    }

    /** Returns when nothing has moved on the screen for half a second: what was to be shown is shown. */
    void waitUntilStill() {
        AtomicReference<String> last = new AtomicReference<>("");
        AtomicInteger same = new AtomicInteger();
        waitFor("a screen that stands still", () -> {
            String now = screen.digest();
            same.set(now.equals(last.getAndSet(now)) ? same.get() + 1 : 0);
            return same.get() >= STILL;
        });
    }

    /** Waits for this program to end, and for the window of the one that it has started in its place. */
    DesktopProcess successor() {
        assertThat(exitCode()).isZero();
        Optional<String> found = Optional.empty();
        for (long end = System.nanoTime() + PATIENCE; found.isEmpty(); ) {
            assertThat(System.nanoTime())
                    .as("waited too long for another window")
                    .isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(INTERVAL));
            found = screen.ask("xdotool", "search", "--onlyvisible", "--name", ".", "getwindowpid", "%@")
                    .lines()
                    .findFirst();
        }
        ProcessHandle other = ProcessHandle.of(Long.parseLong(found.get())).orElseThrow();
        DesktopProcess next = new DesktopProcess(screen, other, other.onExit().thenApply(ended -> UNKNOWN));
        next.waitForWindow(TITLE);
        return next;
    }

    /** Process id. */
    long pid() {
        return process.pid();
    }

    /** The power goes: kill -9. */
    void crash() {
        process.destroyForcibly();
        ends(TimeUnit.NANOSECONDS.toMillis(PATIENCE));
    }

    /** Waits for the program to end by itself and says how. */
    int exitCode() {
        waitForEnd();
        return exit.join();
    }

    /** Waits for the program to end by itself. */
    void waitForEnd() {
        assertThat(ends(TimeUnit.NANOSECONDS.toMillis(PATIENCE))).as("ended").isTrue();
    }

    private boolean ends(long milliseconds) {
        try {
            exit.get(milliseconds, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            crash();
        }
    }
}
