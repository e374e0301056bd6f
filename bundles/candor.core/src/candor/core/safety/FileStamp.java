// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import candor.core.store.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * What a file was at one moment.
 *
 * @param size in bytes
 * @param modified when its file system says it was written last
 * @param digest SHA-256 of its content, lower-case hexadecimal
 */
public record FileStamp(long size, Instant modified, String digest) {

    /** How a file stands to its stamp. */
    public enum Comparison {
        /** The same content, perhaps written again. */
        SAME,
        /** Another content. */
        CHANGED,
        /** No file there any more, or none that can be read. */
        GONE
    }

    /**
     * Looks at a file; reads all of it.
     *
     * @throws IOException where it cannot be read
     */
    public static FileStamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(attributes.size(), attributes.lastModifiedTime().toInstant(), Digests.of(file));
    }

    /** Size and time first; the content is only read where these differ. */
    public Comparison compare(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return Comparison.GONE;
            }
            boolean untouched = attributes.size() == size
                    && attributes.lastModifiedTime().toInstant().equals(modified);
            return untouched || Digests.of(file).equals(digest) ? Comparison.SAME : Comparison.CHANGED;
        } catch (IOException unreadable) {
            return Comparison.GONE;
        }
    }
}
