// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

/** Receives an outline with cubic curves alone: a quadratic curve is handed on as the cubic one of the same shape. */
abstract class CubicPath implements GlyphPath {

    /** Where the outline has come to. */
    private double x;

    private double y;

    /** The point on an axis of a cubic curve at {@code t}, 0 for its beginning and 1 for its end. */
    static double at(double from, double control1, double control2, double to, double t) {
        double s = 1 - t;
        return s * s * s * from + 3 * s * s * t * control1 + 3 * s * t * t * control2 + t * t * t * to;
    }

    final double x() {
        return x;
    }

    final double y() {
        return y;
    }

    /** Goes to a point; every command of the outline ends with this. */
    final void goTo(double toX, double toY) {
        x = toX;
        y = toY;
    }

    @Override
    public final void quadTo(double controlX, double controlY, double toX, double toY) {
        cubicTo(
                x + (controlX - x) * 2 / 3,
                y + (controlY - y) * 2 / 3,
                toX + (controlX - toX) * 2 / 3,
                toY + (controlY - toY) * 2 / 3,
                toX,
                toY);
    }
}
