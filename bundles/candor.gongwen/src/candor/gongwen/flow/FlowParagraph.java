// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.style.PageGrid;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A paragraph. Its text has no line feeds, but for a title, whose lines are suggested by them.
 *
 * @param style named kind
 * @param spans text in order
 * @param format how it stands on the page
 * @param bookmark text for the document outline, or {@code null}
 * @param outlineLevel level in the document outline from 1; 0 without bookmark
 */
public record FlowParagraph(
        ParagraphStyle style, List<FlowSpan> spans, ParagraphFormat format, String bookmark, int outlineLevel)
        implements FlowBlock {

    public FlowParagraph {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(format, "format");
        spans = List.copyOf(spans);
    }

    /** A paragraph that stands as its style wants it. */
    static FlowParagraph of(ParagraphStyle style, List<FlowSpan> spans) {
        return new FlowParagraph(style, spans, style.format(), null, 0);
    }

    /** A paragraph in the look of its style. */
    static FlowParagraph of(ParagraphStyle style, String text) {
        return of(style, FlowSpans.of(text, style.textStyle()));
    }

    /** The same standing otherwise. */
    FlowParagraph with(UnaryOperator<ParagraphFormat> change) {
        return new FlowParagraph(style, spans, change.apply(format), bookmark, outlineLevel);
    }

    /** The same on another grid, where it stands as its style wants it. */
    FlowParagraph on(PageGrid grid) {
        boolean asStyle = format.indent().equals(style.format().indent());
        return asStyle ? with(own -> own.indented(style.format(grid).indent())) : this;
    }

    /** The same with an entry in the document outline. */
    FlowParagraph listed(String entry, int level) {
        return new FlowParagraph(style, spans, format, entry, level);
    }
}
