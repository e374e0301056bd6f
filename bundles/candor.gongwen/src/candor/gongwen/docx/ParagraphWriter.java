// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.docx.ParagraphParts.Part;
import candor.gongwen.flow.FlowParagraph;
import candor.gongwen.flow.FlowParagraph.Indent;
import candor.gongwen.flow.ParagraphStyle;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.TextStyle;
import java.io.IOException;
import java.util.List;

/** Writes the paragraphs of a flow. */
final class ParagraphWriter {

    /** Fewer than a line has. */
    private static final int TIGHT_CHARACTERS = 20;
    /** In points; not to be seen. */
    private static final double TIGHTNESS = 0.35;

    private final RunWriter runs;
    private int bookmarks;

    ParagraphWriter(RunWriter runs) {
        this.runs = runs;
    }

    /**
     * Writes one paragraph; its place in the outline is a bookmark, too, so that other documents can point to it.
     *
     * @param pageBreaks offsets in its text at which a new page has to start
     */
    void write(Xml xml, FlowParagraph paragraph, List<Integer> pageBreaks) throws IOException {
        List<Part> parts = ParagraphParts.of(paragraph, pageBreaks);
        for (Part part : parts) {
            boolean first = part == parts.getFirst();
            boolean marked = first && paragraph.outlineLevel() > 0;
            xml.start("w:p").start("w:pPr");
            properties(xml, paragraph, part, first);
            xml.end();
            if (marked) {
                xml.empty("w:bookmarkStart", "w:id", bookmarks, "w:name", "outline" + (bookmarks + 1));
            }
            text(xml, part, paragraph.style().textStyle());
            if (marked) {
                xml.empty("w:bookmarkEnd", "w:id", bookmarks++);
            }
            xml.end();
        }
    }

    /**
     * The last line of a part that goes on on the next page is ended by a break, which makes it as long as the others. Its end is set tighter
     * so that it stays one line in word processors with a wider gap between Chinese and Western text; stretching takes that back.
     */
    private void text(Xml xml, Part part, TextStyle style) throws IOException {
        if (!part.goesOn()) {
            runs.write(xml, part.spans(), style);
            return;
        }
        int length =
                part.spans().stream().mapToInt(span -> span.text().length()).sum();
        int tail = Math.max(0, length - TIGHT_CHARACTERS);
        runs.write(xml, ParagraphParts.spans(part.spans(), 0, tail), style);
        runs.writeTight(xml, ParagraphParts.spans(part.spans(), tail, length), style, TIGHTNESS);
        RunWriter.lineBreak(xml);
    }

    private static void properties(Xml xml, FlowParagraph paragraph, Part part, boolean first) throws IOException {
        xml.val("w:pStyle", StyleNames.id(paragraph.style()));
        // LibreOffice moves the whole of a paragraph that stays with the next one, not its last lines: body text is
        // never told to.
        if (paragraph.keepWithNext() && paragraph.style() != ParagraphStyle.BODY) {
            xml.empty("w:keepNext");
        }
        if (part.newPage() || first && paragraph.pageBreakBefore()) {
            xml.empty("w:pageBreakBefore");
        }
        if (first && !part.newPage() && paragraph.blankLinesBefore() > 0) {
            double before = paragraph.blankLinesBefore() * Gb9704.LINE_PITCH;
            ParagraphProperties.spacing(xml, before, paragraph.style().linePitch());
        }
        Indent indent = paragraph.indent();
        ParagraphProperties.indent(xml, first ? indent : new Indent(indent.left(), indent.left(), indent.right()));
        ParagraphProperties.align(xml, paragraph.align());
        if (first && paragraph.outlineLevel() > 0) {
            xml.val("w:outlineLvl", paragraph.outlineLevel() - 1);
        }
    }
}
