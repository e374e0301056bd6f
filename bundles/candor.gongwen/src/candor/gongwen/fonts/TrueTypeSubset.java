// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a TrueType file with few glyphs and just the tables that a PDF needs (ISO 32000-1 §9.9). Parts of composite glyphs are added
 * behind the glyphs asked for.
 */
final class TrueTypeSubset {

    private static final int ARGUMENTS_ARE_WORDS = 0x0001;
    private static final int HAS_SCALE = 0x0008;
    private static final int MORE_PARTS = 0x0020;
    private static final int HAS_TWO_SCALES = 0x0040;
    private static final int HAS_MATRIX = 0x0080;

    private final Sfnt font;
    private final TrueTypeOutlines outlines;
    private final List<Integer> glyphs;

    TrueTypeSubset(Sfnt font, TrueTypeOutlines outlines, List<Integer> wanted) {
        this.font = font;
        this.outlines = outlines;
        this.glyphs = new ArrayList<>(wanted);
    }

    byte[] toByteArray() throws IOException {
        Map<String, byte[]> tables = new TreeMap<>();
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        List<Integer> locations = new ArrayList<>(List.of(0));
        // The list grows while it is walked: parts of composite glyphs are added at its end.
        for (int i = 0; i < glyphs.size(); i++) {
            ByteBuffer glyph = outlines.glyph(glyphs.get(i));
            if (glyph.limit() > 10 && glyph.getShort(0) < 0) {
                renumberParts(glyph);
            }
            glyf.writeBytes(glyph.array());
            while (glyf.size() % 4 != 0) {
                glyf.write(0);
            }
            locations.add(glyf.size());
        }
        ByteBuffer loca = ByteBuffer.allocate(locations.size() * 4);
        locations.forEach(loca::putInt);
        tables.put("glyf", glyf.toByteArray());
        tables.put("loca", loca.array());
        tables.put("hmtx", metrics());
        tables.put(
                "head", font.table("head").putShort(50, (short) 1).putInt(8, 0).array());
        tables.put(
                "hhea", font.table("hhea").putShort(34, (short) glyphs.size()).array());
        tables.put("maxp", font.table("maxp").putShort(4, (short) glyphs.size()).array());
        for (String hinting : List.of("cvt ", "fpgm", "prep")) {
            if (font.has(hinting)) {
                tables.put(hinting, font.table(hinting).array());
            }
        }
        return file(tables);
    }

    private void renumberParts(ByteBuffer glyph) {
        int at = 10;
        int flags;
        do {
            flags = glyph.getShort(at);
            int part = glyph.getShort(at + 2) & 0xffff;
            int index = glyphs.indexOf(part);
            if (index < 0) {
                index = glyphs.size();
                glyphs.add(part);
            }
            glyph.putShort(at + 2, (short) index);
            at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2);
            if ((flags & HAS_SCALE) != 0) {
                at += 2;
            } else if ((flags & HAS_TWO_SCALES) != 0) {
                at += 4;
            } else if ((flags & HAS_MATRIX) != 0) {
                at += 8;
            }
        } while ((flags & MORE_PARTS) != 0);
    }

    private byte[] metrics() throws IOException {
        int full = font.table("hhea").getShort(34) & 0xffff;
        ByteBuffer original = font.table("hmtx");
        ByteBuffer metrics = ByteBuffer.allocate(glyphs.size() * 4);
        for (int glyph : glyphs) {
            int bearing = glyph < full ? glyph * 4 + 2 : full * 4 + (glyph - full) * 2;
            metrics.putShort(original.getShort(Math.min(glyph, full - 1) * 4));
            metrics.putShort(bearing + 2 <= original.limit() ? original.getShort(bearing) : 0);
        }
        return metrics.array();
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        ByteBuffer directory = ByteBuffer.allocate(12 + count * 16);
        directory.putInt(0x00010000).putShort((short) count).putShort((short) (power * 16));
        directory.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((count - power) * 16));
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        tables.forEach((tag, table) -> {
            directory.put(tag.getBytes(StandardCharsets.ISO_8859_1));
            directory.putInt(checksum(table));
            directory.putInt(directory.capacity() + data.size()).putInt(table.length);
            data.writeBytes(table);
            while (data.size() % 4 != 0) {
                data.write(0);
            }
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(directory.array());
        out.writeBytes(data.toByteArray());
        return out.toByteArray();
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xff) << 24 - i % 4 * 8;
        }
        return sum;
    }
}
