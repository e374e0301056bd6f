// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

/**
 * Extent of ink, y upwards from the baseline.
 *
 * @param left smallest x
 * @param bottom smallest y
 * @param right largest x
 * @param top largest y
 */
public record Bounds(double left, double bottom, double right, double top) {

    /** No ink. */
    public static final Bounds NONE = new Bounds(0, 0, 0, 0);

    /** The same in units {@code factor} times as small. */
    public Bounds times(double factor) {
        return new Bounds(left * factor, bottom * factor, right * factor, top * factor);
    }

    /** The extent of both; {@link #NONE} adds nothing. */
    public Bounds with(Bounds other, double dx) {
        if (other.equals(NONE)) {
            return this;
        }
        Bounds moved = new Bounds(other.left + dx, other.bottom, other.right + dx, other.top);
        if (equals(NONE)) {
            return moved;
        }
        return new Bounds(
                Math.min(left, moved.left),
                Math.min(bottom, moved.bottom),
                Math.max(right, moved.right),
                Math.max(top, moved.top));
    }
}
