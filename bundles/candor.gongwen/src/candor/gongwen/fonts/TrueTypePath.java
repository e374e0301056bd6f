// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Draws a glyph of the table "glyf": contours of quadratic curves, or parts that are glyphs themselves (OpenType, "glyf"). */
final class TrueTypePath {

    private static final int MAX_DEPTH = 8;

    private static final int ON_CURVE = 0x01;
    private static final int X_SHORT = 0x02;
    private static final int Y_SHORT = 0x04;
    private static final int REPEAT = 0x08;
    private static final int X_SAME_OR_POSITIVE = 0x10;
    private static final int Y_SAME_OR_POSITIVE = 0x20;

    private static final int ARGUMENTS_ARE_WORDS = 0x0001;
    private static final int ARGUMENTS_ARE_OFFSETS = 0x0002;
    private static final int HAS_SCALE = 0x0008;
    private static final int MORE_PARTS = 0x0020;
    private static final int HAS_TWO_SCALES = 0x0040;
    private static final int HAS_MATRIX = 0x0080;
    /** Fixed-point numbers with 14 bits behind the point. */
    private static final double F2DOT14 = 1 << 14;

    private final TrueTypeOutlines outlines;
    private final GlyphPath path;

    TrueTypePath(TrueTypeOutlines outlines, GlyphPath path) {
        this.outlines = outlines;
        this.path = path;
    }

    /** Where the points of a glyph come to lie: x' = xx·x + yx·y + dx, y' = xy·x + yy·y + dy. */
    private record Placing(double xx, double xy, double yx, double yy, double dx, double dy) {

        static final Placing AS_IT_IS = new Placing(1, 0, 0, 1, 0, 0);

        double x(double x, double y) {
            return xx * x + yx * y + dx;
        }

        double y(double x, double y) {
            return xy * x + yy * y + dy;
        }

        /** First the other one, then this one. */
        Placing after(Placing part) {
            return new Placing(
                    xx * part.xx + yx * part.xy,
                    xy * part.xx + yy * part.xy,
                    xx * part.yx + yx * part.yy,
                    xy * part.yx + yy * part.yy,
                    x(part.dx, part.dy),
                    y(part.dx, part.dy));
        }
    }

    /** @throws IndexOutOfBoundsException where the description is cut short */
    void draw(int glyph) throws IOException {
        draw(glyph, Placing.AS_IT_IS, 0);
    }

    private void draw(int glyph, Placing placing, int depth) throws IOException {
        ByteBuffer data = outlines.glyph(glyph);
        if (data.limit() < 10) {
            return;
        }
        int contours = data.getShort(0);
        if (contours >= 0) {
            contours(data, contours, placing);
        } else if (depth < MAX_DEPTH) {
            parts(data, placing, depth);
        } else {
            throw new IndexOutOfBoundsException("glyph " + glyph + " is made of itself");
        }
    }

    private void parts(ByteBuffer data, Placing placing, int depth) throws IOException {
        int at = 10;
        int flags;
        do {
            flags = data.getShort(at);
            int part = data.getShort(at + 2) & 0xffff;
            boolean words = (flags & ARGUMENTS_ARE_WORDS) != 0;
            // Parts that are put in place by matching points instead of an offset lie where they were drawn.
            boolean offsets = (flags & ARGUMENTS_ARE_OFFSETS) != 0;
            double dx = !offsets ? 0 : words ? data.getShort(at + 4) : data.get(at + 4);
            double dy = !offsets ? 0 : words ? data.getShort(at + 6) : data.get(at + 5);
            at += words ? 8 : 6;
            Placing own = new Placing(1, 0, 0, 1, dx, dy);
            if ((flags & HAS_SCALE) != 0) {
                double scale = data.getShort(at) / F2DOT14;
                own = new Placing(scale, 0, 0, scale, dx, dy);
                at += 2;
            } else if ((flags & HAS_TWO_SCALES) != 0) {
                own = new Placing(data.getShort(at) / F2DOT14, 0, 0, data.getShort(at + 2) / F2DOT14, dx, dy);
                at += 4;
            } else if ((flags & HAS_MATRIX) != 0) {
                own = new Placing(
                        data.getShort(at) / F2DOT14,
                        data.getShort(at + 2) / F2DOT14,
                        data.getShort(at + 4) / F2DOT14,
                        data.getShort(at + 6) / F2DOT14,
                        dx,
                        dy);
                at += 8;
            }
            draw(part, placing.after(own), depth + 1);
        } while ((flags & MORE_PARTS) != 0);
    }

    private void contours(ByteBuffer data, int contours, Placing placing) {
        if (contours == 0) {
            return;
        }
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = data.getShort(10 + 2 * i) & 0xffff;
        }
        int points = ends[contours - 1] + 1;
        int instructions = data.getShort(10 + 2 * contours) & 0xffff;
        int start = 12 + 2 * contours + instructions;
        if (start > data.limit()) {
            throw new IndexOutOfBoundsException("glyph is cut short");
        }
        data.position(start);
        int[] flags = flags(data, points);
        double[] xs = coordinates(data, flags, X_SHORT, X_SAME_OR_POSITIVE);
        double[] ys = coordinates(data, flags, Y_SHORT, Y_SAME_OR_POSITIVE);
        int from = 0;
        for (int end : ends) {
            contour(flags, xs, ys, from, end + 1, placing);
            from = end + 1;
        }
    }

    private static int[] flags(ByteBuffer data, int points) {
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = next(data);
            if ((flags[i] & REPEAT) != 0) {
                for (int times = next(data); times > 0; times--) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        return flags;
    }

    private static double[] coordinates(ByteBuffer data, int[] flags, int isShort, int sameOrPositive) {
        double[] values = new double[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean marked = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & isShort) != 0) {
                value += marked ? next(data) : -next(data);
            } else if (!marked) {
                value += (short) (next(data) << 8 | next(data));
            }
            values[i] = value;
        }
        return values;
    }

    /** One byte; a buffer that has no more raises what the callers know as a damaged file. */
    private static int next(ByteBuffer data) {
        if (!data.hasRemaining()) {
            throw new IndexOutOfBoundsException("glyph is cut short");
        }
        return data.get() & 0xff;
    }

    /** Between two control points in a row lies a point of the curve, half way. */
    private void contour(int[] flags, double[] xs, double[] ys, int from, int to, Placing placing) {
        int count = to - from;
        if (count < 2) {
            return;
        }
        int first = from;
        while (first < to && (flags[first] & ON_CURVE) == 0) {
            first++;
        }
        boolean none = first == to;
        double startX = none ? (xs[from] + xs[to - 1]) / 2 : xs[first];
        double startY = none ? (ys[from] + ys[to - 1]) / 2 : ys[first];
        path.moveTo(placing.x(startX, startY), placing.y(startX, startY));
        int begin = none ? 0 : first - from + 1;
        int steps = none ? count : count - 1;
        for (int i = 0; i < steps; i++) {
            int at = from + (begin + i) % count;
            if ((flags[at] & ON_CURVE) != 0) {
                path.lineTo(placing.x(xs[at], ys[at]), placing.y(xs[at], ys[at]));
                continue;
            }
            int next = from + (begin + i + 1) % count;
            boolean last = i == steps - 1;
            boolean nextOn = (flags[next] & ON_CURVE) != 0;
            double endX = last ? startX : nextOn ? xs[next] : (xs[at] + xs[next]) / 2;
            double endY = last ? startY : nextOn ? ys[next] : (ys[at] + ys[next]) / 2;
            path.quadTo(
                    placing.x(xs[at], ys[at]), placing.y(xs[at], ys[at]), placing.x(endX, endY), placing.y(endX, endY));
            if (nextOn && !last) {
                i++;
            }
        }
        path.close();
    }
}
