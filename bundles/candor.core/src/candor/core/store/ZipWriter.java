// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Writes a ZIP (PKWARE APPNOTE 6.3, §4.3) whose bytes depend on its entries and on nothing else: no clock, no operating
 * system, no extra fields. {@code java.util.zip.ZipOutputStream} adds data descriptors and the local time zone.
 */
final class ZipWriter {

    private static final short VERSION = 20;
    private static final short UTF8_FLAG = 1 << 11;
    /** 1 January 1980, the first day a ZIP can name. */
    private static final short FIRST_DAY = 1 << 5 | 1;

    private ZipWriter() {}

    /** Number of bytes that {@link #write} will write. */
    static long size(Collection<Entry> entries) {
        long size = 22;
        for (Entry entry : entries) {
            size += 30 + 46 + 2L * nameBytes(entry).length + entry.length();
        }
        return size;
    }

    /** Writes the entries in the order given. */
    static void write(Collection<Entry> entries, OutputStream out) throws IOException {
        ByteBuffer directory = buffer(
                entries.stream().mapToInt(entry -> 46 + nameBytes(entry).length).sum());
        int offset = 0;
        for (Entry entry : entries) {
            byte[] name = nameBytes(entry);
            ByteBuffer local = buffer(30 + name.length).putInt(0x04034b50);
            common(local, entry, name).put(name);
            out.write(local.array());
            out.write(entry.bytes(), entry.offset(), entry.length());
            directory.putInt(0x02014b50).putShort(VERSION);
            // No comment, disk 0, no attributes.
            common(directory, entry, name)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0);
            directory.putInt(0).putInt(offset).put(name);
            offset += local.capacity() + entry.length();
        }
        out.write(directory.array());
        short count = (short) entries.size();
        ByteBuffer end = buffer(22).putInt(0x06054b50).putInt(0).putShort(count).putShort(count);
        out.write(end.putInt(directory.capacity())
                .putInt(offset)
                .putShort((short) 0)
                .array());
    }

    /** The fields that both headers of an entry share, from "version needed" to the length of the extra field. */
    private static ByteBuffer common(ByteBuffer header, Entry entry, byte[] name) {
        short flags = name.length == entry.name().length() ? 0 : UTF8_FLAG;
        header.putShort(VERSION).putShort(flags).putShort((short) entry.method());
        header.putShort((short) 0).putShort(FIRST_DAY).putInt((int) entry.crc());
        return header.putInt(entry.length())
                .putInt(entry.size())
                .putShort((short) name.length)
                .putShort((short) 0);
    }

    private static byte[] nameBytes(Entry entry) {
        return entry.name().getBytes(StandardCharsets.UTF_8);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
