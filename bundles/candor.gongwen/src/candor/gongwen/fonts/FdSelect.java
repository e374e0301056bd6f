// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Which font dictionary of a CID-keyed CFF font a glyph belongs to (Adobe Technical Note 5176 §19). */
@FunctionalInterface
interface FdSelect {

    int fontDict(int glyph);

    static FdSelect read(FontFile file, long start, int glyphs) throws IOException {
        int format = file.read(start, 1).get();
        if (format == 0) {
            ByteBuffer table = file.read(start + 1, glyphs);
            return glyph -> table.get(glyph) & 0xff;
        }
        if (format != 3) {
            throw file.damaged();
        }
        int count = file.read(start + 1, 2).getShort() & 0xffff;
        ByteBuffer ranges = file.read(start + 3, count * 3 + 2);
        return glyph -> {
            int low = 0;
            int high = count - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if ((ranges.getShort(middle * 3) & 0xffff) <= glyph) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return ranges.get(low * 3 + 2) & 0xff;
        };
    }
}
