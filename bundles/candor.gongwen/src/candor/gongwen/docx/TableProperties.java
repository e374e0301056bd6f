// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.ooxml.Xml;
import candor.gongwen.style.Gb9704;
import java.io.IOException;
import java.util.List;

/** What the tables of a document have in common: exact widths, rules and room in cells. */
final class TableProperties {

    private static final String BLACK = "000000";
    private static final String[] EDGES = {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"};

    private TableProperties() {}

    /** Right edges of columns in twips, 0 first; rounded so that the sum does not drift. */
    static int[] edges(List<Double> widths) {
        int[] edges = new int[widths.size() + 1];
        double right = 0;
        for (int i = 0; i < widths.size(); i++) {
            right += widths.get(i);
            edges[i + 1] = Twips.of(right);
        }
        return edges;
    }

    /** Properties and grid of a ruled table. */
    static void ruled(Xml xml, int[] edges) throws IOException {
        xml.start("w:tblPr");
        width(xml, edges);
        xml.start("w:tblBorders");
        for (String edge : EDGES) {
            rule(xml, edge, Gb9704.TABLE_RULE);
        }
        xml.end();
        fixed(xml, Gb9704.TABLE_PADDING_X, Gb9704.TABLE_PADDING_Y, Gb9704.TABLE_PADDING_Y);
        xml.end();
        grid(xml, edges);
    }

    /** Exact width from the left edge of the type area. */
    static void width(Xml xml, int[] edges) throws IOException {
        xml.empty("w:tblW", "w:w", edges[edges.length - 1], "w:type", "dxa");
        xml.empty("w:tblInd", "w:w", 0, "w:type", "dxa");
    }

    /** A black rule, thickness in points. */
    static void rule(Xml xml, String edge, double thickness) throws IOException {
        xml.empty(edge, "w:val", "single", "w:sz", Twips.eighths(thickness), "w:space", 0, "w:color", BLACK);
    }

    /** Widths that do not follow the text, and the room between a cell's edges and its text. */
    static void fixed(Xml xml, double atSides, double above, double below) throws IOException {
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.start("w:tblCellMar");
        xml.empty("w:top", "w:w", Twips.of(above), "w:type", "dxa");
        xml.empty("w:left", "w:w", Twips.of(atSides), "w:type", "dxa");
        xml.empty("w:bottom", "w:w", Twips.of(below), "w:type", "dxa");
        xml.empty("w:right", "w:w", Twips.of(atSides), "w:type", "dxa");
        xml.end();
    }

    /** Writes the widths of the columns again as a grid, which some word processors use instead of the cells. */
    static void grid(Xml xml, int[] edges) throws IOException {
        xml.start("w:tblGrid");
        for (int i = 1; i < edges.length; i++) {
            xml.empty("w:gridCol", "w:w", edges[i] - edges[i - 1]);
        }
        xml.end();
    }
}
