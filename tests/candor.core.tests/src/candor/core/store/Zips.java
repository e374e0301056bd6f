// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP files made by Java's own writer, and ways to spoil them byte by byte. */
final class Zips {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;

    private Zips() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A ZIP of names and contents, in turn. */
    static byte[] of(String... namesAndContents) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            entries.put(namesAndContents[i], bytes(namesAndContents[i + 1]));
        }
        return of(entries);
    }

    static byte[] of(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same ZIP with one name replaced by another of equal length, in both headers. */
    static byte[] renamed(byte[] zip, String from, String to) {
        if (bytes(from).length != bytes(to).length) {
            throw new IllegalArgumentException("names of different length");
        }
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        String old = new String(bytes(from), StandardCharsets.ISO_8859_1);
        String young = new String(bytes(to), StandardCharsets.ISO_8859_1);
        return text.replace(old, young).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The same ZIP with a 16-bit field of every central header (and of every local one, unless negative) replaced. */
    static byte[] withField(byte[] zip, int central, int local, int value) {
        ByteBuffer copy = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        positions(copy, CENTRAL).forEach(at -> copy.putShort(at + central, (short) value));
        if (local >= 0) {
            positions(copy, LOCAL).forEach(at -> copy.putShort(at + local, (short) value));
        }
        return copy.array();
    }

    /** The same ZIP whose directory claims another unpacked size for every entry. */
    static byte[] withSize(byte[] zip, int size) {
        ByteBuffer copy = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        positions(copy, CENTRAL).forEach(at -> copy.putInt(at + 24, size));
        return copy.array();
    }

    /** The same ZIP whose last entry begins elsewhere, says the directory. */
    static byte[] withLastOffset(byte[] zip, int offset) {
        ByteBuffer copy = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        copy.putInt(positions(copy, CENTRAL).getLast() + 42, offset);
        return copy.array();
    }

    /** Where the packed bytes of the first entry begin. */
    static int firstData(byte[] zip) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        return 30 + buffer.getShort(26) + buffer.getShort(28);
    }

    private static List<Integer> positions(ByteBuffer zip, int signature) {
        List<Integer> positions = new ArrayList<>();
        for (int at = 0; at <= zip.limit() - 4; at++) {
            if (zip.getInt(at) == signature) {
                positions.add(at);
            }
        }
        return positions;
    }
}
