// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** The file behind a name: one file may have several names (hard links), which no path tells. */
public final class FileNode {

    private FileNode() {}

    /**
     * How many names a file has; 1 where the system does not tell.
     *
     * @throws IOException where there is no file
     */
    public static int names(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? (Integer) Files.getAttribute(file, "unix:nlink")
                : 1;
    }

    /** What is the same for all names of one file; empty where there is no file, or the system does not tell. */
    public static Optional<Object> key(Path file) {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
