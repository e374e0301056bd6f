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

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String SCRIPT =
            "$(ls /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher 2>/dev/null | head -1)"
                    + " --launch-immediately >/dev/null 2>&1 & echo \"$DBUS_SESSION_BUS_ADDRESS\"; exec /usr/bin/python3 -u \"$0\"";

    private final Process process;
    private final BufferedReader answers;
    private final Writer questions;
    private final String bus;

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
        Path driver = Path.of(System.getProperty("candor.root"), "tests/candor.product.tests/driver/at.py");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder("dbus-run-session", "--", "bash", "-c", SCRIPT, driver.toString());
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("LC_ALL", "C.UTF-8");
            process = builder.start();
            answers = process.inputReader(StandardCharsets.UTF_8);
            questions = process.outputWriter(StandardCharsets.UTF_8);
            String first = answers.readLine();
            if (first == null || first.isBlank()) {
                throw new IllegalStateException(
                        "no message bus: install dbus, at-spi2-core and python3-pyatspi (releng/setup)");
            }
            bus = first;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        try {
            questions.write(question + "\n");
            questions.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("driver/at.py has ended");
            }
            JsonObject told = JsonParser.parseString(answer).getAsJsonObject();
            if (told.has("problem")) {
                throw new IllegalStateException(
                        question + ": " + told.get("problem").getAsString());
            }
            return told.get("found");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
