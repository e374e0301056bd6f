// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.FlowParagraph;
import candor.gongwen.flow.FlowSpan;
import candor.gongwen.ooxml.Xml;
import java.io.IOException;
import java.util.List;

/** Writes paragraphs: the name of a style, what differs from it, and the text. */
final class ParagraphWriter {

    private final StyleSheet styles;
    private final RunWriter runs;

    ParagraphWriter(StyleSheet styles, RunWriter runs) {
        this.styles = styles;
        this.runs = runs;
    }

    /**
     * Writes one paragraph of a flow, whole.
     *
     * @param held whether its last lines have to stay with what follows
     */
    void write(Xml xml, FlowParagraph paragraph, boolean held) throws IOException {
        String id = StyleNames.id(paragraph.style());
        write(xml, id, Shape.of(paragraph.style(), paragraph.format(), styles.grid(), held), paragraph.spans());
    }

    /** Writes a paragraph that stands as its style wants it. */
    void write(Xml xml, String style, List<FlowSpan> spans) throws IOException {
        write(xml, style, styles.style(style).shape(), spans);
    }

    /** The same, which may have to stay on the page of what follows. */
    void write(Xml xml, String style, List<FlowSpan> spans, boolean keep) throws IOException {
        Shape shape = styles.style(style).shape();
        write(xml, style, keep ? shape.kept() : shape, spans);
    }

    private void write(Xml xml, String style, Shape shape, List<FlowSpan> spans) throws IOException {
        start(xml, style, shape);
        text(xml, style, spans);
        xml.end();
    }

    /** Starts a paragraph; the caller writes its text and ends it. */
    void start(Xml xml, String style, Shape shape) throws IOException {
        xml.start("w:p").start("w:pPr").val("w:pStyle", style);
        shape.write(xml, styles.style(style).shape());
        xml.end();
    }

    /** Writes text into a paragraph of a style. */
    void text(Xml xml, String style, List<FlowSpan> spans) throws IOException {
        runs.write(xml, spans, styles.style(style).text());
    }

    /**
     * Writes an empty paragraph as low as can be: two tables in a row become one without a paragraph between them, and a document may not end
     * with a table.
     */
    void anchor(Xml xml, boolean newPage) throws IOException {
        Shape shape = styles.style(StyleNames.ANCHOR).shape();
        start(xml, StyleNames.ANCHOR, newPage ? shape.onNewPage() : shape);
        xml.end();
    }

    /** Writes such a paragraph with the properties of the section that ends with it. */
    void sectionEnd(Xml xml, Section section) throws IOException {
        xml.start("w:p").start("w:pPr").val("w:pStyle", StyleNames.ANCHOR);
        section.write(xml, false);
        xml.end().end();
    }
}
