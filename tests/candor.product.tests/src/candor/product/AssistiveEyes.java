// SPDX-License-Identifier: EPL-2.0
package candor.product;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * Sees a desktop as a screen reader does: a message bus of its own, the accessibility bus on it, and driver/at.py that asks there. Programs
 * started with {@link #environment()} are seen.
 */
final class AssistiveEyes implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(200);
    /** Keeps the bus until its input ends. */
    private static final String BUS =
            "$(ls /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher 2>/dev/null | head -1)"
                    + " --launch-immediately >/dev/null 2>&1 & echo \"$DBUS_SESSION_BUS_ADDRESS\"; exec cat";

    private final Path folder;
    private final Process keeper;
    private final String bus;
    private Process driver;
    private BufferedReader answers;
    private Writer questions;

    /**
     * A widget at the moment it was looked at.
     *
     * @param states such as {@code focused}, {@code enabled}, in the words of AT-SPI
     * @param bounds x, y, width and height on the screen; null where it has none
     */
    record Seen(String role, String name, String text, List<String> states, List<Integer> bounds) {

        boolean is(String state) {
            return states.contains(state);
        }
    }

    AssistiveEyes() {
        try {
            folder = Files.createTempDirectory("eyes");
            folder.toFile().deleteOnExit();
            keeper = start(new ProcessBuilder("dbus-run-session", "--", "bash", "-c", BUS));
            String first = keeper.inputReader(StandardCharsets.UTF_8).readLine();
            if (first == null || first.isBlank()) {
                throw new IllegalStateException(
                        "no message bus: install dbus, at-spi2-core and python3-pyatspi (releng/setup)");
            }
            bus = first;
            startDriver();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startDriver() throws IOException {
        Path script = Path.of(System.getProperty("candor.root"), "tests/candor.product.tests/driver/at.py");
        ProcessBuilder builder = new ProcessBuilder("/usr/bin/python3", "-u", script.toString());
        builder.environment().put("DBUS_SESSION_BUS_ADDRESS", bus);
        driver = start(builder);
        answers = driver.inputReader(StandardCharsets.UTF_8);
        questions = driver.outputWriter(StandardCharsets.UTF_8);
    }

    /** AT-SPI leaves the address of its bus on the screen and in the user's folder, where another one's would be found. */
    private Process start(ProcessBuilder builder) throws IOException {
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("DISPLAY");
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        builder.environment().put("XDG_CACHE_HOME", folder.toString());
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** What a program needs in its environment to be seen. */
    Map<String, String> environment() {
        return Map.of(
                "DBUS_SESSION_BUS_ADDRESS",
                bus,
                "GTK_MODULES",
                "gail:atk-bridge",
                "NO_AT_BRIDGE",
                "0",
                "LC_ALL",
                "C.UTF-8");
    }

    /** The first widget that fits, where one is on the screen now. */
    Optional<Seen> find(Sought sought) {
        return ask("find", sought);
    }

    /** Waits for a widget. */
    Seen await(Sought sought) {
        return await(sought, seen -> true);
    }

    /** Waits until the first widget that fits is as wished. */
    Seen await(Sought sought, Predicate<Seen> wish) {
        return until("not seen: " + sought, () -> find(sought).filter(wish));
    }

    /** Waits until no widget fits. */
    void awaitGone(Sought sought) {
        until("still there: " + sought, () -> find(sought).isPresent() ? Optional.empty() : Optional.of(true));
    }

    /** Waits for a widget and does what it is there for. */
    void press(Sought sought) {
        until("not seen: " + sought, () -> ask("press", sought));
    }

    /** Waits for a widget and gives it the keyboard. */
    void focus(Sought sought) {
        until("not seen: " + sought, () -> ask("focus", sought));
    }

    /** Everything that can be seen, a widget a line. */
    String list() {
        StringBuilder lines = new StringBuilder();
        JsonObject question = new JsonObject();
        question.addProperty("do", "list");
        for (JsonElement widget : exchange(question).getAsJsonArray()) {
            Seen seen = new Gson().fromJson(widget, Seen.class);
            lines.append(seen.role)
                    .append(" ‘")
                    .append(seen.name)
                    .append("’ ")
                    .append(seen.text)
                    .append('\n');
        }
        return lines.toString();
    }

    private Optional<Seen> ask(String what, Sought sought) {
        JsonObject question = sought.query().deepCopy();
        question.addProperty("do", what);
        return Optional.ofNullable(new Gson().fromJson(exchange(question), Seen.class));
    }

    private JsonElement exchange(JsonObject question) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonObject told = told(question);
        while (told.has("problem")) {
            // Widgets may change while they are looked at.
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(
                        question + ": " + told.get("problem").getAsString());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            told = told(question);
        }
        return told.get("found");
    }

    private JsonObject told(JsonObject question) {
        try {
            String answer = answer(question);
            if (answer != null) {
                return JsonParser.parseString(answer).getAsJsonObject();
            }
            // The library of AT-SPI may die with a program that is killed while it is looked at.
            driver.destroyForcibly();
            startDriver();
            JsonObject ended = new JsonObject();
            ended.addProperty("problem", "driver/at.py has ended");
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer(JsonObject question) throws IOException {
        try {
            questions.write(question + "\n");
            questions.flush();
        } catch (IOException ended) {
            return null;
        }
        return answers.readLine();
    }

    /** Another process cannot be waited for but by asking it again. */
    private <T> T until(String otherwise, java.util.function.Supplier<Optional<T>> wished) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Optional<T> result = wished.get();
            if (result.isPresent()) {
                return result.get();
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(otherwise + "; on the screen:\n" + list());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    @Override
    public void close() {
        driver.destroyForcibly();
        keeper.descendants().forEach(ProcessHandle::destroyForcibly);
        keeper.destroyForcibly();
    }
}
