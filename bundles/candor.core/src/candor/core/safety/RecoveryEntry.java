// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a dossier of which there is a safety copy.
 *
 * @param id of the copy
 * @param name what the dossier is called
 * @param file where it was opened from or saved to; empty where it never had a file
 * @param stamp what that file was then; empty where there was none or it could not be looked at
 * @param owner the run of the program that edited it
 * @param edited when the copy was made
 * @param content where the copy lies
 */
public record RecoveryEntry(
        String id,
        String name,
        Optional<Path> file,
        Optional<FileStamp> stamp,
        ProcessMark owner,
        Instant edited,
        Path content) {

    /** The same as a dossier that has no file yet. */
    public RecoveryEntry withoutFile() {
        return new RecoveryEntry(id, name, Optional.empty(), Optional.empty(), owner, edited, content);
    }

    JsonObject write() {
        JsonObject object = new JsonObject();
        object.addProperty("name", name);
        file.ifPresent(path -> object.addProperty("file", path.toString()));
        stamp.ifPresent(was -> {
            object.addProperty("size", was.size());
            object.addProperty("modified", was.modified().toString());
            object.addProperty("digest", was.digest());
        });
        object.add("owner", Marks.write(owner));
        return object;
    }

    static RecoveryEntry read(String id, JsonObject object, Instant edited, Path content) throws IOException {
        try {
            return new RecoveryEntry(
                    id,
                    Marks.text(object, "name"),
                    object.has("file") ? Optional.of(Path.of(Marks.text(object, "file"))) : Optional.empty(),
                    object.has("digest") ? Optional.of(stamp(object)) : Optional.empty(),
                    Marks.process(object.getAsJsonObject("owner")),
                    edited,
                    content);
        } catch (InvalidPathException | NullPointerException | ClassCastException broken) {
            throw new IOException("not a mark: " + id, broken);
        }
    }

    private static FileStamp stamp(JsonObject object) throws IOException {
        return new FileStamp(
                Marks.number(object, "size"), Marks.instant(object, "modified"), Marks.text(object, "digest"));
    }
}
