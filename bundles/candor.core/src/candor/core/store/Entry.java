// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * One entry of a container as it stands in the ZIP: packed. It is unpacked only when it is asked for, and an entry that is
 * carried over is written with the very bytes that were read.
 *
 * @param name path inside the container
 * @param method 0 stored, 8 deflated (APPNOTE 4.4.5)
 * @param crc CRC-32 of the unpacked bytes
 * @param size number of unpacked bytes
 * @param bytes array in which the packed bytes lie; nobody changes it
 * @param offset where they begin
 * @param length how many they are
 */
public record Entry(String name, int method, long crc, int size, byte[] bytes, int offset, int length) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** An entry that is kept as it is: for what is packed already, and for what must be found at a fixed offset. */
    static Entry stored(String name, byte[] content) {
        return new Entry(name, STORED, crc(content, content.length), content.length, content, 0, content.length);
    }

    /** An entry that is packed, always at the same level, so that equal content makes equal bytes. */
    static Entry packed(String name, byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] packed = new byte[content.length / 4 + 64];
            int length = 0;
            while (!deflater.finished()) {
                if (length == packed.length) {
                    packed = Arrays.copyOf(packed, packed.length * 2);
                }
                length += deflater.deflate(packed, length, packed.length - length);
            }
            return new Entry(name, DEFLATED, crc(content, content.length), content.length, packed, 0, length);
        } finally {
            deflater.end();
        }
    }

    /**
     * The unpacked bytes; their number and checksum hold. The caller must not change them.
     *
     * @throws MeetingFileException DAMAGED when they do not hold
     */
    public byte[] content() throws MeetingFileException {
        byte[] content = method == STORED ? Arrays.copyOfRange(bytes, offset, offset + length) : inflate();
        if (content.length != size || crc(content, size) != crc) {
            throw MeetingFileException.of(Kind.DAMAGED, "checksum").at(name);
        }
        return content;
    }

    private byte[] inflate() throws MeetingFileException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, offset, length);
            // One byte of room more than declared: an entry that unpacks to more shows itself here, and is never
            // unpacked.
            byte[] content = new byte[size + 1];
            int filled = 0;
            int step = 1;
            while (step > 0 && filled < content.length) {
                step = inflater.inflate(content, filled, content.length - filled);
                filled += step;
            }
            if (!inflater.finished() || filled != size) {
                throw MeetingFileException.of(Kind.DAMAGED, "checksum").at(name);
            }
            return Arrays.copyOf(content, size);
        } catch (DataFormatException e) {
            throw MeetingFileException.of(Kind.DAMAGED, "checksum").at(name).because(e);
        } finally {
            inflater.end();
        }
    }

    private static long crc(byte[] content, int length) {
        CRC32 crc = new CRC32();
        crc.update(content, 0, length);
        return crc.getValue();
    }
}
