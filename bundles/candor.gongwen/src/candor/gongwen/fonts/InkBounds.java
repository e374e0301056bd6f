// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.util.Arrays;

/** Keeps the extent of an outline's ink, in the units of its coordinates. */
final class InkBounds extends CubicPath {

    private double left = Double.POSITIVE_INFINITY;
    private double bottom = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double top = Double.NEGATIVE_INFINITY;

    /** The extent; nothing for a glyph without ink. */
    Bounds bounds() {
        return left > right ? Bounds.NONE : new Bounds(left, bottom, right, top);
    }

    @Override
    public void moveTo(double toX, double toY) {
        touch(toX, toY);
    }

    @Override
    public void lineTo(double toX, double toY) {
        touch(toX, toY);
    }

    @Override
    public void cubicTo(
            double controlX1, double controlY1, double controlX2, double controlY2, double toX, double toY) {
        double[] xs = {x(), controlX1, controlX2, toX};
        double[] ys = {y(), controlY1, controlY2, toY};
        for (double t : turns(xs)) {
            left = Math.min(left, at(xs, t));
            right = Math.max(right, at(xs, t));
        }
        for (double t : turns(ys)) {
            bottom = Math.min(bottom, at(ys, t));
            top = Math.max(top, at(ys, t));
        }
        touch(toX, toY);
    }

    @Override
    public void close() {
        // The line to the beginning lies between points that have been touched.
    }

    /** Where along a cubic curve one of its coordinates turns: the zeros of its derivative between 0 and 1. */
    private static double[] turns(double[] p) {
        double a = p[3] - 3 * p[2] + 3 * p[1] - p[0];
        double b = 2 * (p[2] - 2 * p[1] + p[0]);
        double c = p[1] - p[0];
        double root = Math.sqrt(b * b - 4 * a * c);
        double[] turns = Math.abs(a) < 1e-9
                ? new double[] {-c / b}
                : new double[] {(-b + root) / (2 * a), (-b - root) / (2 * a)};
        // Comparisons with NaN are false: a curve without turns gives none.
        return Arrays.stream(turns).filter(t -> t > 0 && t < 1).toArray();
    }

    private static double at(double[] p, double t) {
        return at(p[0], p[1], p[2], p[3], t);
    }

    private void touch(double toX, double toY) {
        goTo(toX, toY);
        left = Math.min(left, toX);
        right = Math.max(right, toX);
        bottom = Math.min(bottom, toY);
        top = Math.max(top, toY);
    }
}
