// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.layout.PageNumbers;
import candor.gongwen.ooxml.Xml;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.Sheet;
import java.io.IOException;

/**
 * The footer of pages that are turned to be read: the number stands where it stands on upright pages (§8), which is at their left edge,
 * and is turned with the sheet. A table of one cell that floats on the page does that in every word processor, without a text box.
 */
final class TurnedFooterPart implements Xml.Content {

    /** Room for a number of any length. */
    private static final double LENGTH = 10 * PageNumbers.STYLE.size();

    private final boolean odd;
    private final double baseline;

    /**
     * A footer.
     *
     * @param baseline of the number in points below the upper edge of the upright type area
     */
    TurnedFooterPart(boolean odd, double baseline) {
        this.odd = odd;
        this.baseline = baseline;
    }

    @Override
    public void writeTo(Xml xml) throws IOException {
        double thickness = SnugLine.height(PageNumbers.STYLE.size());
        int width = Twips.of(thickness);
        xml.start("w:ftr", "xmlns:w", DocumentPart.W).start("w:tbl").start("w:tblPr");
        xml.empty(
                "w:tblpPr",
                "w:leftFromText",
                0,
                "w:rightFromText",
                0,
                "w:vertAnchor",
                "page",
                "w:horzAnchor",
                "page",
                "w:tblpX",
                Twips.of(left(thickness)),
                "w:tblpY",
                Twips.of(top()));
        xml.empty("w:tblW", "w:w", width, "w:type", "dxa");
        xml.empty("w:tblInd", "w:w", 0, "w:type", "dxa");
        TableProperties.fixed(xml, 0, 0, 0);
        xml.end();
        TableProperties.grid(xml, new int[] {0, width});
        xml.start("w:tr").start("w:trPr");
        xml.empty("w:trHeight", "w:val", Twips.of(LENGTH), "w:hRule", "exact");
        xml.end();
        xml.start("w:tc").start("w:tcPr");
        xml.empty("w:tcW", "w:w", width, "w:type", "dxa");
        xml.val("w:textDirection", "tbRl").end();
        xml.start("w:p").start("w:pPr").val("w:pStyle", odd ? StyleNames.PAGE_NUMBER : StyleNames.PAGE_NUMBER_EVEN);
        xml.empty("w:ind", "w:left", 0, "w:right", 0, "w:firstLine", 0);
        xml.end();
        FooterPart.number(xml);
        xml.end().end().end().end();
        xml.start("w:p").start("w:pPr").val("w:pStyle", StyleNames.ANCHOR).end().end();
        xml.end();
    }

    /** The left edge of the line that the number stands in; its upper edge is at the right. */
    private double left(double thickness) {
        double upper = Gb9704.MARGIN_TOP + baseline - SnugLine.baseline(PageNumbers.STYLE.size());
        return Gb9704.PAGE_HEIGHT - upper - thickness;
    }

    /** One character from the ends of the type area. */
    private double top() {
        double oneCharacter = PageNumbers.STYLE.size();
        return Sheet.LANDSCAPE.top() + (odd ? Sheet.LANDSCAPE.typeAreaHeight() - oneCharacter - LENGTH : oneCharacter);
    }
}
