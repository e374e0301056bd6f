// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.style.Gb9704;
import candor.gongwen.style.PageGrid;
import java.util.Objects;

/**
 * How a paragraph stands on the page. Every named style has one; a paragraph differs from its style only where it must.
 *
 * @param align horizontal position of its lines
 * @param indent distances from the edges of the type area
 * @param blankBefore blank lines of the grid above it; at the head of a page they are dropped, unless {@code newPage} is set
 * @param blankAfter blank lines of the grid below it
 * @param newPage starts a new page
 * @param keep how it holds on to what follows
 */
public record ParagraphFormat(Align align, Indent indent, int blankBefore, int blankAfter, boolean newPage, Keep keep) {

    /** Horizontal position of lines. */
    public enum Align {
        JUSTIFIED,
        LEFT,
        CENTRE,
        RIGHT
    }

    /** How a paragraph holds on to what follows. */
    public enum Keep {
        /** Not at all. */
        NOT,
        /** Not at all, but its last line never stands alone on a page, nor its first (widow control). */
        ENDS,
        /** Its last lines never stand on the page before what follows. */
        LAST_LINES,
        /** All of it stands on one page, with the beginning of what follows. */
        WHOLE
    }

    /**
     * Distances in points.
     *
     * @param left of every line but the first
     * @param first of the first line, from the left edge of the type area
     * @param right of every line
     */
    public record Indent(double left, double first, double right) {

        /** No distance. */
        public static final Indent NONE = new Indent(0, 0, 0);

        /** 左空二字, following lines flush left (GB/T 9704—2012 §7.3.3). */
        public static final Indent BODY = new Indent(0, 2 * Gb9704.CHARACTER_WIDTH, 0);
    }

    public ParagraphFormat {
        Objects.requireNonNull(align, "align");
        Objects.requireNonNull(indent, "indent");
        Objects.requireNonNull(keep, "keep");
    }

    /** A paragraph that follows the one before it immediately and lets go of the next. */
    static ParagraphFormat of(Align align, Indent indent) {
        return new ParagraphFormat(align, indent, 0, 0, false, Keep.NOT);
    }

    /** The same with other distances. */
    ParagraphFormat indented(Indent other) {
        return new ParagraphFormat(align, other, blankBefore, blankAfter, newPage, keep);
    }

    /** The same with blank lines above and below. */
    ParagraphFormat blank(int before, int after) {
        return new ParagraphFormat(align, indent, before, after, newPage, keep);
    }

    /** The same at the head of a new page. */
    ParagraphFormat onNewPage() {
        return new ParagraphFormat(align, indent, blankBefore, blankAfter, true, keep);
    }

    /** The same where characters stand on another grid than the standard one. */
    ParagraphFormat on(PageGrid grid) {
        double scale = grid.characterWidth() / PageGrid.STANDARD.characterWidth();
        return scale == 1
                ? this
                : indented(new Indent(indent.left() * scale, indent.first() * scale, indent.right() * scale));
    }

    /** The same with another hold on what follows. */
    public ParagraphFormat kept(Keep other) {
        return new ParagraphFormat(align, indent, blankBefore, blankAfter, newPage, other);
    }
}
