// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.ooxml.Xml;
import java.io.IOException;

/** The footer of pages without a number: a blank page before the 版记 and the page of the 版记 (GB/T 9704—2012 §7.5). */
final class BlankFooterPart implements Xml.Content {

    @Override
    public void writeTo(Xml xml) throws IOException {
        xml.start("w:ftr", "xmlns:w", DocumentPart.W).start("w:p").start("w:pPr");
        xml.val("w:pStyle", StyleNames.PAGE_NUMBER).end().end().end();
    }
}
