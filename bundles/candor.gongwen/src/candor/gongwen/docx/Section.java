// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.layout.PageNumbers;
import candor.gongwen.ooxml.Xml;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.Sheet;
import java.io.IOException;

/** A run of pages: A4, the type area of GB/T 9704—2012 §5.2, no grid, footers for odd and even pages. */
final class Section {

    private final Sheet sheet;
    private final String oddFooter;
    private final String evenFooter;
    private final double pageNumberBaseline;
    private final String header;

    /**
     * A section.
     *
     * @param sheet how its pages are held
     * @param oddFooter id of the footer on odd pages
     * @param evenFooter id of the footer on even pages
     * @param pageNumberBaseline in points below the upper edge of the upright type area
     * @param header id of the header on all pages; null for none
     */
    Section(Sheet sheet, String oddFooter, String evenFooter, double pageNumberBaseline, String header) {
        this.header = header;
        this.sheet = sheet;
        this.oddFooter = oddFooter;
        this.evenFooter = evenFooter;
        this.pageNumberBaseline = pageNumberBaseline;
    }

    /**
     * Writes the properties of the section; it begins a new page.
     *
     * @param onEvenPage whether that page has to be even; a word processor leaves a page blank where it is not
     */
    void write(Xml xml, boolean onEvenPage) throws IOException {
        xml.start("w:sectPr");
        if (header != null) {
            xml.empty("w:headerReference", "w:type", "default", "r:id", header);
            xml.empty("w:headerReference", "w:type", "even", "r:id", header);
        }
        xml.empty("w:footerReference", "w:type", "default", "r:id", oddFooter);
        xml.empty("w:footerReference", "w:type", "even", "r:id", evenFooter);
        if (onEvenPage) {
            xml.val("w:type", "evenPage");
        }
        int width = Twips.of(sheet.width());
        int height = Twips.of(sheet.height());
        if (sheet == Sheet.LANDSCAPE) {
            xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", width, "w:h", height);
        }
        int left = Twips.of(sheet.left());
        int top = Twips.of(sheet.top());
        xml.empty(
                "w:pgMar",
                "w:top",
                top,
                "w:right",
                width - left - Twips.of(sheet.typeAreaWidth()),
                "w:bottom",
                height - top - Twips.of(sheet.typeAreaHeight()),
                "w:left",
                left,
                "w:header",
                Twips.of(sheet.top() / 2),
                "w:footer",
                Twips.of(footerDistance()),
                "w:gutter",
                0);
        xml.end();
    }

    /** Distance of the footer's lower edge from that of the page; that of turned pages has nothing in it that takes room. */
    private double footerDistance() {
        if (sheet == Sheet.LANDSCAPE) {
            return (sheet.height() - sheet.top() - sheet.typeAreaHeight()) / 2;
        }
        double size = PageNumbers.STYLE.size();
        double bottom = pageNumberBaseline + SnugLine.height(size) - SnugLine.baseline(size);
        return Gb9704.PAGE_HEIGHT - Gb9704.MARGIN_TOP - bottom;
    }
}
