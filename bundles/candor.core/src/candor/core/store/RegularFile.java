// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Opens files and nothing else: reading a pipe waits for whoever writes it, and a device may never end. */
public final class RegularFile {

    /** That a path leads to something that is no file: a folder, a pipe, a device. */
    public static final class NotRegularException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        NotRegularException(Path path) {
            super(path.toString(), null, "not a regular file");
        }
    }

    private RegularFile() {}

    /**
     * Opens a file, or the file a path links to.
     *
     * @throws NotRegularException where it is something else
     * @throws IOException where it cannot be read
     */
    public static InputStream open(Path path) throws IOException {
        return open(path, new LinkOption[0]);
    }

    /**
     * Opens a file that must not be a link.
     *
     * @throws NotRegularException where it is something else
     * @throws IOException where it cannot be read
     */
    public static InputStream openUnlinked(Path path) throws IOException {
        return open(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static InputStream open(Path path, LinkOption... links) throws IOException {
        if (!Files.readAttributes(path, BasicFileAttributes.class, links).isRegularFile()) {
            throw new NotRegularException(path);
        }
        return Files.newInputStream(path, links.length == 0 ? new OpenOption[0] : new OpenOption[] {links[0]});
    }
}
