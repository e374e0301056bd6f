// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
import java.nio.ByteBuffer;

/** An INDEX of a CFF table, read item by item (Adobe Technical Note 5176 §5). */
final class CffIndex {

    private final FontFile file;
    private final long offsets;
    private final int offsetSize;
    private final int count;
    private final long end;

    private CffIndex(FontFile file, long start) throws IOException {
        this.file = file;
        this.count = file.read(start, 2).getShort() & 0xffff;
        this.offsets = start + 3;
        if (count == 0) {
            offsetSize = 1;
            end = start + 2;
        } else {
            offsetSize = file.read(start + 2, 1).get();
            if (offsetSize < 1 || offsetSize > 4) {
                throw file.damaged();
            }
            end = base() + offset(file.read(offsets + (long) count * offsetSize, offsetSize), 0);
        }
    }

    static CffIndex at(FontFile file, long start) throws IOException {
        return new CffIndex(file, start);
    }

    int count() {
        return count;
    }

    /** Position of the first byte after this INDEX. */
    long end() {
        return end;
    }

    byte[] item(int index) throws IOException {
        if (index < 0 || index >= count) {
            throw file.damaged();
        }
        ByteBuffer pair = file.read(offsets + (long) index * offsetSize, 2 * offsetSize);
        long from = offset(pair, 0);
        long to = offset(pair, offsetSize);
        if (to < from || to - from > 0xffff_ff) {
            throw file.damaged();
        }
        return file.read(base() + from, (int) (to - from)).array();
    }

    /** Offsets count from the byte before the data. */
    private long base() {
        return offsets + (long) (count + 1) * offsetSize - 1;
    }

    private long offset(ByteBuffer buffer, int position) {
        long value = 0;
        for (int i = 0; i < offsetSize; i++) {
            value = value << 8 | buffer.get(position + i) & 0xff;
        }
        return value;
    }
}
