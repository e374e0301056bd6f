// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Visible;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers, truth values and nothing as JSON on one line. */
final class Json {

    private Json() {}

    static String write(Object value) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = new JsonWriter(text)) {
            writer.setHtmlSafe(false);
            write(writer, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The writer escapes what JSON demands. A terminal obeys more characters; they can only stand in texts and are
        // made visible.
        return Visible.of(text.toString());
    }

    /** The writer's methods return the writer itself, which the compiler takes for another resource. */
    @SuppressWarnings("resource")
    private static void write(JsonWriter writer, Object value) throws IOException {
        switch (value) {
            case null -> writer.nullValue();
            case Map<?, ?> members -> {
                writer.beginObject();
                for (Map.Entry<?, ?> member : members.entrySet()) {
                    writer.name(String.valueOf(member.getKey()));
                    write(writer, member.getValue());
                }
                writer.endObject();
            }
            case List<?> items -> {
                writer.beginArray();
                for (Object item : items) {
                    write(writer, item);
                }
                writer.endArray();
            }
            case Number number -> writer.value(number);
            case Boolean flag -> writer.value(flag);
            default -> writer.value(value.toString());
        }
    }
}
