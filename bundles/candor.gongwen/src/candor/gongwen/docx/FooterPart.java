// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.ooxml.Xml;
import java.io.IOException;

/** A footer: the number of the page, one character from the right edge on odd pages, from the left on even ones (§7.5). */
final class FooterPart implements Xml.Content {

    private final boolean odd;

    FooterPart(boolean odd) {
        this.odd = odd;
    }

    @Override
    public void writeTo(Xml xml) throws IOException {
        xml.start("w:ftr", "xmlns:w", DocumentPart.W).start("w:p").start("w:pPr");
        xml.val("w:pStyle", odd ? StyleNames.PAGE_NUMBER : StyleNames.PAGE_NUMBER_EVEN)
                .end();
        number(xml);
        xml.end().end();
    }

    /** The runs of a page number. */
    static void number(Xml xml) throws IOException {
        hinted(xml, "w:t", "— ");
        field(xml, "begin");
        hinted(xml, "w:instrText", " PAGE ");
        field(xml, "separate");
        hinted(xml, "w:t", "1");
        field(xml, "end");
        hinted(xml, "w:t", " —");
    }

    private static void hinted(Xml xml, String element, String text) throws IOException {
        xml.start("w:r").start("w:rPr").empty("w:rFonts", "w:hint", "eastAsia").end();
        xml.text(element, text, "xml:space", "preserve").end();
    }

    private static void field(Xml xml, String type) throws IOException {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
    }
}
