// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table directory of one font in a TTF, OTF or TTC file (OpenType, "Organization of an OpenType Font"). */
final class Sfnt {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE_TYPE_APPLE = tag("true");
    private static final int CFF = tag("OTTO");
    private static final int COLLECTION = tag("ttcf");
    private static final int MAX_FONTS = 256;

    private final FontFile file;
    private final Map<String, Range> tables = new HashMap<>();

    private record Range(long offset, int length) {}

    private Sfnt(FontFile file, long directory) throws IOException {
        this.file = file;
        int count = file.read(directory + 4, 2).getShort() & 0xffff;
        ByteBuffer records = file.read(directory + 12, count * 16);
        for (int i = 0; i < count; i++) {
            byte[] name = new byte[4];
            records.get(name);
            records.getInt();
            long offset = records.getInt() & 0xffffffffL;
            int length = records.getInt();
            tables.put(new String(name, StandardCharsets.ISO_8859_1), new Range(offset, length));
        }
    }

    /**
     * The offsets of the fonts in a file.
     *
     * @return empty for a file that is no OpenType font
     */
    static List<Long> fonts(FontFile file) throws IOException {
        ByteBuffer header = file.read(0, 12);
        int version = header.getInt(0);
        if (version == TRUE_TYPE || version == TRUE_TYPE_APPLE || version == CFF) {
            return List.of(0L);
        }
        if (version != COLLECTION) {
            return List.of();
        }
        int count = header.getInt(8);
        if (count < 0 || count > MAX_FONTS) {
            throw file.damaged();
        }
        ByteBuffer offsets = file.read(12, count * 4);
        List<Long> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            result.add(offsets.getInt() & 0xffffffffL);
        }
        return result;
    }

    static Sfnt at(FontFile file, long offset) throws IOException {
        return new Sfnt(file, offset);
    }

    FontFile file() {
        return file;
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    /** Whether the file is as long as its tables say. */
    boolean isWhole() throws IOException {
        long size = file.size();
        return tables.values().stream().allMatch(range -> range.length >= 0 && range.offset + range.length <= size);
    }

    /** Where a table starts in the file. */
    long offset(String table) throws IOException {
        return range(table).offset;
    }

    /** A whole table. */
    ByteBuffer table(String table) throws IOException {
        Range range = range(table);
        return file.read(range.offset, range.length);
    }

    /** The first bytes of a table, for tables that start with what is wanted. */
    ByteBuffer head(String table, int length) throws IOException {
        return file.read(range(table).offset, length);
    }

    private Range range(String table) throws IOException {
        Range range = tables.get(table);
        if (range == null) {
            throw file.damaged();
        }
        return range;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)).getInt();
    }
}
