// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.FlowParagraph;
import candor.gongwen.flow.FlowParagraph.Align;
import candor.gongwen.flow.FlowSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Cuts a paragraph where word processors would not go on as the layout does: where a page has to end although there is room, and at line
 * feeds in justified text, because they stretch the line before a break within a paragraph.
 */
final class ParagraphParts {

    /**
     * A part.
     *
     * @param spans its text
     * @param newPage whether it begins a page
     * @param goesOn whether its last line is a full one, because the text goes on on the next page
     */
    record Part(List<FlowSpan> spans, boolean newPage, boolean goesOn) {}

    private ParagraphParts() {}

    /** The parts in order, at least one. */
    static List<Part> of(FlowParagraph paragraph, List<Integer> pageBreaks) {
        TreeSet<Integer> cuts = new TreeSet<>(pageBreaks);
        TreeSet<Integer> feeds = new TreeSet<>();
        int length = 0;
        for (FlowSpan span : paragraph.spans()) {
            for (int i = 0; i < span.text().length(); i++) {
                if (span.text().charAt(i) == '\n' && paragraph.align() == Align.JUSTIFIED) {
                    feeds.add(length + i + 1);
                }
            }
            length += span.text().length();
        }
        cuts.addAll(feeds);
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int end : cuts) {
            if (end > 0) {
                boolean fed = feeds.contains(end);
                List<FlowSpan> spans = spans(paragraph.spans(), start, fed ? end - 1 : end);
                parts.add(new Part(spans, pageBreaks.contains(start), !fed));
                start = end;
            }
        }
        parts.add(new Part(spans(paragraph.spans(), start, length), pageBreaks.contains(start), false));
        return parts;
    }

    /** The spans of a range of the text. */
    static List<FlowSpan> spans(List<FlowSpan> spans, int from, int to) {
        List<FlowSpan> result = new ArrayList<>();
        int offset = 0;
        for (FlowSpan span : spans) {
            int start = Math.max(from - offset, 0);
            int end = Math.min(to - offset, span.text().length());
            if (start < end) {
                result.add(new FlowSpan(span.text().substring(start, end), span.style(), span.origin()));
            }
            offset += span.text().length();
        }
        return result;
    }
}
