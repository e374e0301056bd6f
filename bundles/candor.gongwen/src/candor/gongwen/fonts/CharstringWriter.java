// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.ByteArrayOutputStream;

/** Writes the commands of a glyph as a charstring without subroutines, so that a subset needs no subroutine of the font. */
final class CharstringWriter implements CharstringReader.Sink {

    private static final int VERTICAL_MOVE_TO = 4;
    private static final int MOVE_TO = 21;
    private static final int HORIZONTAL_MOVE_TO = 22;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final double width;
    private boolean begun;

    /**
     * A writer for one glyph.
     *
     * @param width of the glyph, counted from the font's nominal one; stands in place of the glyph's own
     */
    CharstringWriter(double width) {
        this.width = width;
    }

    @Override
    public void command(int operator, double[] operands, int count, byte[] mask) {
        int first = 0;
        if (!begun) {
            begun = true;
            first = hasWidth(operator, count) ? 1 : 0;
            number(width);
        }
        for (int i = first; i < count; i++) {
            number(operands[i]);
        }
        if (operator > 0xff) {
            out.write(operator >> 8);
        }
        out.write(operator);
        out.writeBytes(mask);
    }

    /** The first command of a glyph has one operand more than its like if it states the width (§4.1). */
    private static boolean hasWidth(int operator, int count) {
        return switch (operator) {
            case MOVE_TO -> count > 2;
            case HORIZONTAL_MOVE_TO, VERTICAL_MOVE_TO -> count > 1;
            case CharstringReader.ENDCHAR -> count == 1 || count > 4;
            default -> count % 2 == 1;
        };
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }

    private void number(double value) {
        int integer = (int) value;
        if (integer != value) {
            out.write(255);
            int fixed = (int) Math.round(value * 65536);
            out.write(fixed >> 24);
            out.write(fixed >> 16);
            out.write(fixed >> 8);
            out.write(fixed);
        } else if (integer >= -107 && integer <= 107) {
            out.write(integer + 139);
        } else if (integer >= 108 && integer <= 1131) {
            out.write((integer - 108 >> 8) + 247);
            out.write(integer - 108);
        } else if (integer >= -1131 && integer <= -108) {
            out.write((-integer - 108 >> 8) + 251);
            out.write(-integer - 108);
        } else {
            out.write(28);
            out.write(integer >> 8);
            out.write(integer);
        }
    }
}
