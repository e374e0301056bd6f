// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

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
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime().toInstant(),
                copy(file, OutputStream.nullOutputStream()));
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
            return untouched || copy(file, OutputStream.nullOutputStream()).equals(digest)
                    ? Comparison.SAME
                    : Comparison.CHANGED;
        } catch (IOException unreadable) {
            return Comparison.GONE;
        }
    }

    /** Copies a file and says the digest of what was copied. */
    static String copy(Path file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digesting = new DigestInputStream(in, sha256())) {
            digesting.transferTo(out);
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        }
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
