// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph.
 *
 * @param style named kind
 * @param spans text in order
 * @param align horizontal position of its lines
 * @param indent distances from the edges of the type area
 * @param blankLinesBefore blank lines of the grid above it; at the head of a page they are dropped, unless {@code pageBreakBefore} is set
 * @param pageBreakBefore starts a new page
 * @param keepWithNext never the last lines of a page
 * @param bookmark text for the document outline, or {@code null}
 * @param outlineLevel level in the document outline from 1; 0 without bookmark
 */
public record FlowParagraph(
        ParagraphStyle style,
        List<FlowSpan> spans,
        Align align,
        Indent indent,
        int blankLinesBefore,
        boolean pageBreakBefore,
        boolean keepWithNext,
        String bookmark,
        int outlineLevel)
        implements FlowBlock {

    /** Horizontal position of lines. */
    public enum Align {
        JUSTIFIED,
        LEFT,
        CENTRE,
        RIGHT
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
    }

    public FlowParagraph {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(align, "align");
        Objects.requireNonNull(indent, "indent");
        spans = List.copyOf(spans);
    }

    /** A paragraph that follows the one before it immediately. */
    static FlowParagraph of(ParagraphStyle style, List<FlowSpan> spans, Align align, Indent indent) {
        return new FlowParagraph(style, spans, align, indent, 0, false, false, null, 0);
    }

    /** The same below a number of blank lines. */
    FlowParagraph below(int blankLines) {
        return new FlowParagraph(
                style, spans, align, indent, blankLines, pageBreakBefore, keepWithNext, bookmark, outlineLevel);
    }

    /** The same at the head of a new page. */
    FlowParagraph onNewPage() {
        return new FlowParagraph(
                style, spans, align, indent, blankLinesBefore, true, keepWithNext, bookmark, outlineLevel);
    }

    /** The same, never parted from what follows. */
    FlowParagraph keptWithNext() {
        return new FlowParagraph(
                style, spans, align, indent, blankLinesBefore, pageBreakBefore, true, bookmark, outlineLevel);
    }

    /** The same with an entry in the document outline. */
    FlowParagraph listed(String entry, int level) {
        return new FlowParagraph(
                style, spans, align, indent, blankLinesBefore, pageBreakBefore, keepWithNext, entry, level);
    }
}
