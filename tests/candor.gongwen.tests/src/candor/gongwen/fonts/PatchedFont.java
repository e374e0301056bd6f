// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A copy of a font of this machine with single bytes changed: what fonts of other machines are like. */
final class PatchedFont {

    private final byte[] bytes;
    private final ByteBuffer buffer;

    private PatchedFont(byte[] bytes) {
        this.bytes = bytes;
        buffer = ByteBuffer.wrap(bytes);
    }

    static PatchedFont of(Path font) throws IOException {
        return new PatchedFont(Files.readAllBytes(font));
    }

    /** Gives the font another name wherever its file says one; the new name is not longer than the old one. */
    PatchedFont called(String old, String name) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16BE, StandardCharsets.US_ASCII}) {
            byte[] before = old.getBytes(charset);
            byte[] after = Arrays.copyOf(name.getBytes(charset), before.length);
            int end = offset("name") + length("name") - before.length;
            for (int i = offset("name"); i <= end; i++) {
                if (Arrays.equals(bytes, i, i + before.length, before, 0, before.length)) {
                    System.arraycopy(after, 0, bytes, i, after.length);
                }
            }
        }
        return this;
    }

    PatchedFont set(String table, int at, int value) {
        buffer.putShort(offset(table) + at, (short) value);
        return this;
    }

    /** Makes a table that no reader needs one of another kind. */
    PatchedFont renamed(String table, String other) {
        System.arraycopy(other.getBytes(StandardCharsets.US_ASCII), 0, bytes, record(table), 4);
        return this;
    }

    /** Overwrites a table from a part of it on. */
    PatchedFont spoilt(String table, double from) {
        int start = offset(table) + (int) (length(table) * from);
        Arrays.fill(bytes, start, offset(table) + length(table), (byte) 10);
        return this;
    }

    Path save(Path file) throws IOException {
        return Files.write(file, bytes);
    }

    /** Saves the beginning of it. */
    Path saveCut(Path file) throws IOException {
        return Files.write(file, Arrays.copyOf(bytes, bytes.length - 1000));
    }

    private int record(String table) {
        int tables = buffer.getShort(4);
        for (int i = 0; i < tables; i++) {
            int record = 12 + i * 16;
            if (new String(bytes, record, 4, StandardCharsets.US_ASCII).equals(table)) {
                return record;
            }
        }
        throw new IllegalArgumentException(table);
    }

    private int offset(String table) {
        return buffer.getInt(record(table) + 8);
    }

    private int length(String table) {
        return buffer.getInt(record(table) + 12);
    }
}
