// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.layout.PageNumbers;
import candor.gongwen.style.Gb9704;
import java.io.IOException;

/** The page: A4, the type area of GB/T 9704—2012 §5.2, no grid, footers for odd and even pages. */
final class Section {

    private final String oddFooter;
    private final String evenFooter;

    private final double pageNumberBaseline;

    /**
     * A section.
     *
     * @param oddFooter id of the footer on odd pages
     * @param evenFooter id of the footer on even pages
     * @param pageNumberBaseline in points below the upper edge of the type area
     */
    Section(String oddFooter, String evenFooter, double pageNumberBaseline) {
        this.pageNumberBaseline = pageNumberBaseline;
        this.oddFooter = oddFooter;
        this.evenFooter = evenFooter;
    }

    /** Writes the properties of the document's only section. */
    void write(Xml xml) throws IOException {
        xml.start("w:sectPr");
        xml.empty("w:footerReference", "w:type", "default", "r:id", oddFooter);
        xml.empty("w:footerReference", "w:type", "even", "r:id", evenFooter);
        xml.empty("w:pgSz", "w:w", Twips.of(Gb9704.PAGE_WIDTH), "w:h", Twips.of(Gb9704.PAGE_HEIGHT));
        int left = Twips.of(Gb9704.MARGIN_LEFT);
        int top = Twips.of(Gb9704.MARGIN_TOP);
        xml.empty(
                "w:pgMar",
                "w:top",
                top,
                "w:right",
                Twips.of(Gb9704.PAGE_WIDTH) - left - Twips.of(Gb9704.TYPE_AREA_WIDTH),
                "w:bottom",
                Twips.of(Gb9704.PAGE_HEIGHT) - top - Twips.of(Gb9704.TYPE_AREA_HEIGHT),
                "w:left",
                left,
                "w:header",
                Twips.of(Gb9704.MARGIN_TOP / 2),
                "w:footer",
                Twips.of(footerDistance()),
                "w:gutter",
                0);
        xml.end();
    }

    /** Distance of the footer's lower edge from that of the page. */
    private double footerDistance() {
        double size = PageNumbers.STYLE.size();
        double bottom = pageNumberBaseline + SnugLine.height(size) - SnugLine.baseline(size);
        return Gb9704.PAGE_HEIGHT - Gb9704.MARGIN_TOP - bottom;
    }
}
