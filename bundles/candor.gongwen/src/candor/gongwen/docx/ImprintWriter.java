// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.document.Imprint;
import candor.gongwen.flow.FlowSpan;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.layout.ImprintGeometry;
import candor.gongwen.ooxml.Xml;
import candor.gongwen.style.Gb9704;
import java.io.IOException;
import java.util.List;

/**
 * Writes a 版记 (GB/T 9704—2012 §7.4) as a table that stands at the foot of the type area of its page, wherever the text above ends. It
 * belongs to the last paragraph of the document, which has no height to speak of. Its place is counted from the edge of the page: from
 * that of the type area LibreOffice 7.4 takes it for an ordinary table.
 */
final class ImprintWriter {

    private final ParagraphWriter paragraphs;
    private final DocumentFonts fonts;

    ImprintWriter(ParagraphWriter paragraphs, DocumentFonts fonts) {
        this.paragraphs = paragraphs;
        this.fonts = fonts;
    }

    /**
     * Writes the imprint and the paragraph it belongs to.
     *
     * @param newPage whether it needs a page of its own
     */
    void write(Xml xml, Imprint imprint, boolean newPage) throws IOException {
        List<String> recipients = ImprintGeometry.recipients(imprint);
        boolean copies = !recipients.isEmpty();
        int[] edges = TableProperties.edges(List.of(Gb9704.TYPE_AREA_WIDTH));
        xml.start("w:tbl").start("w:tblPr");
        xml.empty(
                "w:tblpPr",
                "w:leftFromText",
                0,
                "w:rightFromText",
                0,
                "w:vertAnchor",
                "margin",
                "w:horzAnchor",
                "page",
                "w:tblpX",
                Twips.of(Gb9704.MARGIN_LEFT),
                "w:tblpYSpec",
                "bottom");
        TableProperties.width(xml, edges);
        TableProperties.fixed(xml, 0, Gb9704.IMPRINT_PADDING_TOP, Gb9704.IMPRINT_PADDING_BOTTOM);
        xml.end();
        TableProperties.grid(xml, edges);
        if (copies) {
            row(xml, edges[1], Gb9704.IMPRINT_THICK_RULE, Gb9704.IMPRINT_THIN_RULE);
            String style = ImprintGeometry.isClose(imprint, fonts) ? StyleNames.CLOSE_COPIES : StyleNames.COPIES;
            for (String kind : recipients) {
                paragraphs.write(xml, style, spans(kind));
            }
            xml.end().end();
        }
        row(xml, edges[1], copies ? Gb9704.IMPRINT_THIN_RULE : Gb9704.IMPRINT_THICK_RULE, Gb9704.IMPRINT_THICK_RULE);
        printed(xml, imprint);
        xml.end();
        paragraphs.anchor(xml, newPage);
    }

    private static void row(Xml xml, int width, double above, double below) throws IOException {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
        xml.start("w:tcBorders");
        TableProperties.rule(xml, "w:top", above);
        TableProperties.rule(xml, "w:bottom", below);
        xml.end().end();
    }

    private void printed(Xml xml, Imprint imprint) throws IOException {
        xml.start("w:p").start("w:pPr").val("w:pStyle", StyleNames.PRINTED).end();
        paragraphs.text(xml, StyleNames.PRINTED, spans(imprint.printer()));
        RunWriter.tab(xml);
        paragraphs.text(xml, StyleNames.PRINTED, spans(ImprintGeometry.printed(imprint)));
        xml.end().end().end();
    }

    private static List<FlowSpan> spans(String text) {
        return List.of(new FlowSpan(text, ImprintGeometry.STYLE, null));
    }
}
