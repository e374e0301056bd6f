// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.style;

import java.util.Objects;

/**
 * The look of a run of text.
 *
 * @param role kind of type
 * @param size in points
 * @param bold whether the strokes are thickened
 * @param red whether it is printed red; everything else is black (GB/T 9704—2012 §5.2.4)
 */
public record TextStyle(FontRole role, double size, boolean bold, boolean red) {

    /** Body text: 3号仿宋 (§5.2.2). */
    public static final TextStyle BODY = new TextStyle(FontRole.FANGSONG, Gb9704.SIZE_3);

    public TextStyle {
        Objects.requireNonNull(role, "role");
    }

    /** Black, not bold. */
    public TextStyle(FontRole role, double size) {
        this(role, size, false, false);
    }

    /** Points added to the width of every character: 3号 text fills its lines, all other type is set as it is. */
    public double letterSpacing(PageGrid grid) {
        return size == Gb9704.SIZE_3 ? grid.letterSpacing() : 0;
    }

    /** The same in another kind of type. */
    public TextStyle with(FontRole other) {
        return new TextStyle(other, size, bold, red);
    }

    /** The same in bold. */
    public TextStyle inBold() {
        return new TextStyle(role, size, true, red);
    }
}
