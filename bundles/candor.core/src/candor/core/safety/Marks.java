// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import candor.core.store.RegularFile;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * The small JSON files beside copies and dossiers: they are written as a whole, and nothing they say is trusted
 * unchecked.
 */
final class Marks {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** The most bytes that are read; ours are shorter. */
    private static final int LARGEST = 1 << 16;

    private Marks() {}

    static byte[] bytes(JsonObject object) {
        return (GSON.toJson(object) + '\n').getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IOException where it cannot be read or is not one JSON object */
    static JsonObject read(Path file) throws IOException {
        try (InputStream in = RegularFile.openUnlinked(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("not a mark: " + file);
            }
            return JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8))
                    .getAsJsonObject();
        } catch (JsonParseException | IllegalStateException broken) {
            throw new IOException("not a mark: " + file, broken);
        }
    }

    static JsonObject write(ProcessMark process) {
        JsonObject object = new JsonObject();
        object.addProperty("user", process.user());
        object.addProperty("machine", process.machine());
        object.addProperty("pid", process.pid());
        object.addProperty("started", process.started().toString());
        return object;
    }

    static ProcessMark process(JsonObject object) throws IOException {
        return new ProcessMark(
                text(object, "user"), text(object, "machine"), number(object, "pid"), instant(object, "started"));
    }

    static String text(JsonObject object, String key) throws IOException {
        if (object.get(key) == null || !object.get(key).isJsonPrimitive()) {
            throw new IOException("no " + key);
        }
        return object.get(key).getAsString();
    }

    static long number(JsonObject object, String key) throws IOException {
        try {
            return Long.parseLong(text(object, key));
        } catch (NumberFormatException broken) {
            throw new IOException("no number: " + key, broken);
        }
    }

    static Instant instant(JsonObject object, String key) throws IOException {
        try {
            return Instant.parse(text(object, key));
        } catch (DateTimeException broken) {
            throw new IOException("no time: " + key, broken);
        }
    }
}
