// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.ByteArrayOutputStream;

/** Writes the commands of a glyph as a charstring without subroutines, so that a subset needs no subroutine of the font. */
final class CharstringWriter implements CharstringReader.Sink {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Override
    public void command(int operator, double[] operands, int count, byte[] mask) {
        for (int i = 0; i < count; i++) {
            number(operands[i]);
        }
        if (operator > 0xff) {
            out.write(operator >> 8);
        }
        out.write(operator);
        out.writeBytes(mask);
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
