// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import candor.base.place.UserFolder;
import candor.base.text.TextBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/**
 * Word lists in a folder of the file system; as a service the user's own, which has the last word. What is not there, is too large or
 * is no text adds no words.
 */
@Component(property = "service.ranking:Integer=" + Integer.MAX_VALUE)
public final class WordFolder implements WordSource {

    private static final long MAX_BYTES = 1 << 20;

    private final Path folder;

    /** The user's own folder. */
    public WordFolder() {
        this(UserFolder.words());
    }

    /** @param folder need not exist */
    WordFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> words(WordList list) {
        Path file = folder.resolve(list.file());
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES
                    ? TextBytes.decode(Files.readAllBytes(file)).lines().toList()
                    : List.of();
        } catch (IOException e) {
            System.getLogger(WordFolder.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "word list {0} cannot be read and is not used: {1}",
                            list.file(),
                            e.getClass().getSimpleName());
            return List.of();
        }
    }
}
