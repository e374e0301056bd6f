// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.FlowParagraph;
import candor.gongwen.flow.ParagraphStyle;
import candor.gongwen.style.Gb9704;
import java.io.IOException;

/** Writes the paragraphs of a flow. */
final class ParagraphWriter {

    private final RunWriter runs;
    private int bookmarks;

    ParagraphWriter(RunWriter runs) {
        this.runs = runs;
    }

    /** Writes one paragraph; its place in the outline is a bookmark, too, so that other documents can point to it. */
    void write(Xml xml, FlowParagraph paragraph) throws IOException {
        xml.start("w:p").start("w:pPr");
        properties(xml, paragraph);
        xml.end();
        boolean marked = paragraph.outlineLevel() > 0;
        if (marked) {
            xml.empty("w:bookmarkStart", "w:id", bookmarks, "w:name", "outline" + (bookmarks + 1));
        }
        runs.write(xml, paragraph.spans(), paragraph.style().textStyle());
        if (marked) {
            xml.empty("w:bookmarkEnd", "w:id", bookmarks++);
        }
        xml.end();
    }

    private static void properties(Xml xml, FlowParagraph paragraph) throws IOException {
        xml.val("w:pStyle", StyleNames.id(paragraph.style()));
        // LibreOffice moves the whole of a paragraph that stays with the next one, not its last lines: body text is
        // never told to.
        if (paragraph.keepWithNext() && paragraph.style() != ParagraphStyle.BODY) {
            xml.empty("w:keepNext");
        }
        if (paragraph.pageBreakBefore()) {
            xml.empty("w:pageBreakBefore");
        }
        double pitch = paragraph.style().linePitch();
        if (paragraph.blankLinesBefore() > 0) {
            ParagraphProperties.spacing(xml, paragraph.blankLinesBefore() * Gb9704.LINE_PITCH, pitch);
        }
        ParagraphProperties.indent(xml, paragraph.indent());
        ParagraphProperties.align(xml, paragraph.align());
        if (paragraph.outlineLevel() > 0) {
            xml.val("w:outlineLvl", paragraph.outlineLevel() - 1);
        }
    }
}
