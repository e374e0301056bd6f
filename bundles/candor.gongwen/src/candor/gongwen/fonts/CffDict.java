// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A DICT of a CFF table (Adobe Technical Note 5176 §4): operators with their operands, the operands also as they stand in the file. */
final class CffDict {

    static final int CHARSTRINGS = 17;
    static final int PRIVATE = 18;
    static final int LOCAL_SUBRS = 19;
    static final int NOMINAL_WIDTH = 21;
    static final int FONT_MATRIX = 0x0c07;
    static final int ROS = 0x0c1e;
    static final int FD_ARRAY = 0x0c24;
    static final int FD_SELECT = 0x0c25;

    private static final int ESCAPE = 12;

    private final Map<Integer, Entry> entries = new LinkedHashMap<>();

    private record Entry(List<Long> integers, byte[] raw) {}

    CffDict(byte[] data) {
        List<Long> operands = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < data.length) {
            int b = data[i] & 0xff;
            if (b <= 21) {
                int operator = b == ESCAPE ? b << 8 | data[++i] & 0xff : b;
                i++;
                entries.put(operator, new Entry(List.copyOf(operands), Arrays.copyOfRange(data, start, i)));
                operands.clear();
                start = i;
            } else {
                i = operand(data, i, operands);
            }
        }
    }

    boolean has(int operator) {
        return entries.containsKey(operator);
    }

    /** An integer operand; 0 where the operator is absent. */
    long integer(int operator, int index) {
        Entry entry = entries.get(operator);
        return entry == null || index >= entry.integers.size() ? 0 : entry.integers.get(index);
    }

    /** Operands and operator as they stand in the file; empty where the operator is absent. */
    byte[] raw(int operator) {
        Entry entry = entries.get(operator);
        return entry == null ? new byte[0] : entry.raw.clone();
    }

    /** The whole dictionary without one operator. */
    byte[] without(int operator) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        entries.forEach((key, entry) -> {
            if (key != operator) {
                out.writeBytes(entry.raw);
            }
        });
        return out.toByteArray();
    }

    /** Reads one operand; real numbers are skipped over, they are only ever copied. */
    private static int operand(byte[] data, int at, List<Long> operands) {
        int b = data[at] & 0xff;
        if (b == 28) {
            operands.add((long) (short) (data[at + 1] << 8 | data[at + 2] & 0xff));
            return at + 3;
        }
        if (b == 29) {
            long value = 0;
            for (int i = 1; i <= 4; i++) {
                value = value << 8 | data[at + i] & 0xff;
            }
            operands.add((long) (int) value);
            return at + 5;
        }
        if (b == 30) {
            int i = at + 1;
            while ((data[i] & 0x0f) != 0x0f && (data[i] & 0xf0) != 0xf0) {
                i++;
            }
            operands.add(0L);
            return i + 1;
        }
        if (b <= 246) {
            operands.add((long) b - 139);
            return at + 1;
        }
        int next = data[at + 1] & 0xff;
        operands.add(b <= 250 ? (b - 247) * 256L + next + 108 : -(b - 251) * 256L - next - 108);
        return at + 2;
    }
}
