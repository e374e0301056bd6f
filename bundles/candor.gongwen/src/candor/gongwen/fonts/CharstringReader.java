// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
import java.util.Arrays;

/**
 * Reads a Type 2 charstring with its subroutines in place, command by command (Adobe Technical Note 5177). The deprecated arithmetic
 * operators are refused; no Chinese font uses them.
 */
final class CharstringReader {

    static final int ESCAPE = 12;
    static final int HINTMASK = 19;
    static final int CNTRMASK = 20;
    static final int ENDCHAR = 14;
    private static final int CALLSUBR = 10;
    private static final int RETURN = 11;
    private static final int CALLGSUBR = 29;
    private static final int MAX_DEPTH = 10;
    private static final int MAX_STACK = 513;
    private static final int MAX_COMMANDS = 100_000;

    /** Receives the commands of a glyph in order. */
    interface Sink {
        /**
         * One command.
         *
         * @param operator two bytes for an escaped one
         * @param operands valid up to {@code count}, only during the call
         * @param mask bytes that follow hintmask and cntrmask, otherwise empty
         */
        void command(int operator, double[] operands, int count, byte[] mask);
    }

    /** The subroutine of a number as it stands in a charstring, that is without bias. */
    interface Subroutines {
        byte[] get(int biased) throws IOException;
    }

    private final Subroutines local;
    private final Subroutines global;
    private final Sink sink;
    private final FontFile file;
    private final double[] stack = new double[MAX_STACK];
    private int count;
    private int stems;
    private int commands;
    private boolean ended;

    CharstringReader(FontFile file, Subroutines local, Subroutines global, Sink sink) {
        this.file = file;
        this.local = local;
        this.global = global;
        this.sink = sink;
    }

    void read(byte[] charstring) throws IOException {
        try {
            run(charstring, 0);
        } catch (ArrayIndexOutOfBoundsException truncated) {
            throw file.damaged();
        }
    }

    private void run(byte[] code, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw file.damaged();
        }
        int i = 0;
        while (i < code.length && !ended) {
            int b = code[i] & 0xff;
            if (b >= 32 || b == 28) {
                i = number(code, i);
            } else if (b == CALLSUBR || b == CALLGSUBR) {
                int index = (int) stack[--count];
                run((b == CALLSUBR ? local : global).get(index), depth + 1);
                i++;
            } else if (b == RETURN) {
                return;
            } else {
                i = operator(code, i);
            }
        }
    }

    private int operator(byte[] code, int at) throws IOException {
        int operator = code[at] & 0xff;
        int i = at + 1;
        byte[] mask = {};
        switch (operator) {
            case 1, 3, 18, 23 -> stems += count / 2;
            case HINTMASK, CNTRMASK -> {
                stems += count / 2;
                int end = i + (stems + 7) / 8;
                mask = Arrays.copyOfRange(code, i, end);
                i = end;
            }
            case ENDCHAR -> ended = true;
            case ESCAPE -> {
                operator = operator << 8 | code[i++] & 0xff;
                if (operator < 0x0c22 || operator > 0x0c25) {
                    throw file.damaged();
                }
            }
            default -> {}
        }
        if (++commands > MAX_COMMANDS) {
            throw file.damaged();
        }
        sink.command(operator, stack, count, mask);
        count = 0;
        return i;
    }

    private int number(byte[] code, int at) {
        int b = code[at] & 0xff;
        if (b == 28) {
            stack[count++] = (short) (code[at + 1] << 8 | code[at + 2] & 0xff);
            return at + 3;
        }
        if (b <= 246) {
            stack[count++] = b - 139;
            return at + 1;
        }
        int next = code[at + 1] & 0xff;
        if (b <= 250) {
            stack[count++] = (b - 247) * 256 + next + 108;
            return at + 2;
        }
        if (b <= 254) {
            stack[count++] = -(b - 251) * 256 - next - 108;
            return at + 2;
        }
        int fixed = code[at + 1] << 24 | next(code, at + 2) << 16 | next(code, at + 3) << 8 | next(code, at + 4);
        stack[count++] = fixed / 65536.0;
        return at + 5;
    }

    private static int next(byte[] code, int at) {
        return code[at] & 0xff;
    }
}
