// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests, by which contents are told apart; as texts they are lower-case hexadecimal. */
public final class Digests {

    private Digests() {}

    /** Of bytes. */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /**
     * Of what a file holds.
     *
     * @throws IOException where it cannot be read
     */
    public static String of(Path file) throws IOException {
        return copy(file, OutputStream.nullOutputStream());
    }

    /**
     * Of what a file holds, which is copied.
     *
     * @throws IOException where it cannot be read, or the copy cannot be written
     */
    public static String copy(Path file, OutputStream out) throws IOException {
        try (InputStream in = RegularFile.open(file);
                DigestInputStream digesting = new DigestInputStream(in, sha256())) {
            digesting.transferTo(out);
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
