// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Characters to glyphs (OpenType table "cmap", formats 4 and 12, the only ones that Unicode fonts use). */
final class Cmap {

    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;

    private static final int BLOCK = 256;

    /** For each 256 characters their glyphs, each one more than it is; 0 has not been looked up. Threads that meet write the same. */
    private final int[][] blocks = new int[BLOCK][];

    private final ByteBuffer table;
    private final int start;
    private final int format;

    private Cmap(ByteBuffer table, int start, int format) {
        this.table = table;
        this.start = start;
        this.format = format;
    }

    static Cmap read(Sfnt font) throws IOException {
        ByteBuffer table = font.table("cmap");
        int count = table.getShort(2) & 0xffff;
        Cmap best = null;
        for (int i = 0; i < count; i++) {
            int record = 4 + i * 8;
            int platform = table.getShort(record);
            int encoding = table.getShort(record + 2);
            int start = table.getInt(record + 4);
            int format = table.getShort(start);
            boolean unicode = platform == 0 && encoding != 5 || platform == 3 && (encoding == 1 || encoding == 10);
            boolean better = best == null || format > best.format;
            if (unicode && (format == SEGMENTS || format == GROUPS) && better) {
                best = new Cmap(table, start, format);
            }
        }
        if (best == null) {
            throw font.file().damaged();
        }
        return best;
    }

    /** The glyph of a character, 0 for none. What has been looked up of the plane of everyday text is remembered, block by block. */
    int glyph(int codePoint) {
        if (codePoint < 0 || codePoint > 0xffff) {
            return found(codePoint);
        }
        int[] block = blocks[codePoint >> 8];
        if (block == null) {
            block = new int[BLOCK];
            blocks[codePoint >> 8] = block;
        }
        int known = block[codePoint & 0xff];
        if (known == 0) {
            known = found(codePoint) + 1;
            block[codePoint & 0xff] = known;
        }
        return known - 1;
    }

    private int found(int codePoint) {
        return format == GROUPS ? inGroups(codePoint) : inSegments(codePoint);
    }

    private int inGroups(int codePoint) {
        int low = 0;
        int high = table.getInt(start + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = start + 16 + middle * 12;
            if (codePoint < table.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > table.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return table.getInt(group + 8) + codePoint - table.getInt(group);
            }
        }
        return 0;
    }

    private int inSegments(int codePoint) {
        if (codePoint > 0xffff) {
            return 0;
        }
        int doubleCount = unsigned(start + 6);
        int ends = start + 14;
        int starts = ends + doubleCount + 2;
        int low = 0;
        int high = doubleCount / 2 - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codePoint > unsigned(ends + middle * 2)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int first = unsigned(starts + low * 2);
        if (codePoint < first || codePoint > unsigned(ends + low * 2)) {
            return 0;
        }
        int delta = unsigned(starts + doubleCount + low * 2);
        int rangePosition = starts + 2 * doubleCount + low * 2;
        int range = unsigned(rangePosition);
        if (range == 0) {
            return codePoint + delta & 0xffff;
        }
        int glyph = unsigned(rangePosition + range + (codePoint - first) * 2);
        return glyph == 0 ? 0 : glyph + delta & 0xffff;
    }

    private int unsigned(int position) {
        return table.getShort(position) & 0xffff;
    }
}
