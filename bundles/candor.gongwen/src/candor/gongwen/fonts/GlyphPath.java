// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

/**
 * Receives the outline of a glyph, contour by contour: each begins with {@link #moveTo} and ends with {@link #close}. Coordinates are
 * absolute, y upwards from the baseline; the outline is filled by the non-zero winding rule.
 */
public interface GlyphPath {

    /** Begins a contour. */
    void moveTo(double x, double y);

    /** A straight line to a point. */
    void lineTo(double x, double y);

    /** A quadratic curve with one control point, as TrueType has them. */
    void quadTo(double controlX, double controlY, double x, double y);

    /** A cubic curve with two control points, as CFF has them. */
    void cubicTo(double controlX1, double controlY1, double controlX2, double controlY2, double x, double y);

    /** Ends a contour with a line to its beginning. */
    void close();
}
