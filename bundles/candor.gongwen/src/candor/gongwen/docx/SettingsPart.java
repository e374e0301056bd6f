// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.ooxml.Xml;
import java.io.IOException;

/** The part {@code settings.xml}. */
final class SettingsPart implements Xml.Content {

    private static final String WORD = "http://schemas.microsoft.com/office/word";

    @Override
    public void writeTo(Xml xml) throws IOException {
        xml.start("w:settings", "xmlns:w", DocumentPart.W);
        xml.empty("w:zoom", "w:percent", 100);
        xml.empty("w:bordersDoNotSurroundHeader").empty("w:bordersDoNotSurroundFooter");
        xml.val("w:defaultTabStop", 420);
        xml.empty("w:evenAndOddHeaders");
        // Two marks in a row keep their full widths, as in the layout.
        xml.val("w:characterSpacingControl", "doNotCompress");
        compatibility(xml);
        xml.empty("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN");
        xml.val("w:decimalSymbol", ".").val("w:listSeparator", ",");
        xml.end();
    }

    /** Word 2013 and later, so that the title bar does not say "compatibility mode". */
    private static void compatibility(Xml xml) throws IOException {
        xml.start("w:compat");
        compatibility(xml, "compatibilityMode", 15);
        compatibility(xml, "overrideTableStyleFontSizeAndJustification", 1);
        compatibility(xml, "doNotFlipMirrorIndents", 1);
        compatibility(xml, "differentiateMultirowTableHeaders", 1);
        xml.end();
    }

    private static void compatibility(Xml xml, String name, int value) throws IOException {
        xml.empty("w:compatSetting", "w:name", name, "w:uri", WORD, "w:val", value);
    }
}
