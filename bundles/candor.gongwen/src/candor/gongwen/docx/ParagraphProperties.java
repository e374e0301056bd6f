// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.FlowParagraph.Align;
import candor.gongwen.flow.FlowParagraph.Indent;
import java.io.IOException;

/** Properties of paragraphs as Word writes them; each writes its element in the place that the schema wants it. */
final class ParagraphProperties {

    private ParagraphProperties() {}

    /**
     * Line breaking as the layout does it: Chinese prohibitions on, no grid.
     *
     * <p>Two things are on by default and stay unsaid, because LibreOffice 7.4 misreads them: {@code w:overflowPunct}, whatever its value,
     * switches hanging punctuation off; {@code w:autoSpaceDE} and {@code w:autoSpaceDN}, the gap between Chinese and Western text, are
     * ignored.
     */
    static void lineBreaking(Xml xml) throws IOException {
        xml.empty("w:kinsoku");
        xml.val("w:topLinePunct", 0);
        xml.val("w:adjustRightInd", 0);
        xml.val("w:snapToGrid", 0);
    }

    /** Exact pitch, in points, and space above, in points. */
    static void spacing(Xml xml, double before, double pitch) throws IOException {
        spacing(xml, before, 0, pitch);
    }

    /** Exact pitch, space above and below, in points. */
    static void spacing(Xml xml, double before, double after, double pitch) throws IOException {
        xml.empty(
                "w:spacing",
                "w:before",
                Twips.of(before),
                "w:after",
                Twips.of(after),
                "w:line",
                Twips.of(pitch),
                "w:lineRule",
                "exact");
    }

    /** Distances from the edges of the type area. */
    static void indent(Xml xml, Indent indent) throws IOException {
        int first = Twips.of(indent.first() - indent.left());
        String firstLine = first < 0 ? "w:hanging" : "w:firstLine";
        xml.empty(
                "w:ind",
                "w:left",
                Twips.of(indent.left()),
                "w:right",
                Twips.of(indent.right()),
                firstLine,
                Math.abs(first));
    }

    /** Horizontal position of lines. */
    static void align(Xml xml, Align align) throws IOException {
        xml.val(
                "w:jc",
                switch (align) {
                    case JUSTIFIED -> "both";
                    case LEFT -> "left";
                    case CENTRE -> "center";
                    case RIGHT -> "right";
                });
    }
}
