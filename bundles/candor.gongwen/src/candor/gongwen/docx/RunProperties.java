// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.style.TextStyle;
import java.io.IOException;

/** The look of a run of text as Word's properties. */
final class RunProperties {

    /** Red of the 发文机关标志 and of the rule below it. */
    static final String RED = "FF0000";

    private final FontLibrary fonts;

    RunProperties(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes every property of a look. All four fonts of Word's are named alike: otherwise quotation marks, dashes and digits would be set in
     * a Western or a theme's font.
     */
    void write(Xml xml, TextStyle style) throws IOException {
        String font = fonts.standardName(style.role());
        xml.empty("w:rFonts", "w:hint", "eastAsia", "w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", font);
        toggle(xml, "w:b", style.bold());
        toggle(xml, "w:bCs", style.bold());
        xml.val("w:color", style.red() ? RED : "000000");
        xml.val("w:spacing", Twips.of(style.letterSpacing()));
        xml.val("w:kern", 0);
        int size = Twips.halfPoints(style.size());
        xml.val("w:sz", size);
        xml.val("w:szCs", size);
    }

    private static void toggle(Xml xml, String name, boolean on) throws IOException {
        if (on) {
            xml.empty(name);
        } else {
            xml.val(name, 0);
        }
    }
}
