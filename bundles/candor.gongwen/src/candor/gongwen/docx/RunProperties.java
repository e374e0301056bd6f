// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.ooxml.Xml;
import candor.gongwen.style.FontRole;
import candor.gongwen.style.PageGrid;
import candor.gongwen.style.TextStyle;
import java.io.IOException;

/** The look of a run of text as Word's properties. */
final class RunProperties {

    /** Red of the 发文机关标志 and of the rule below it. */
    static final String RED = "FF0000";

    private static final String BLACK = "000000";

    private final FontLibrary fonts;
    private final PageGrid grid;

    RunProperties(FontLibrary fonts, PageGrid grid) {
        this.fonts = fonts;
        this.grid = grid;
    }

    /** Writes every property of a look. */
    void write(Xml xml, TextStyle style) throws IOException {
        font(xml, style.role());
        bold(xml, style.bold());
        xml.val("w:color", style.red() ? RED : BLACK);
        xml.val("w:spacing", Twips.of(style.letterSpacing(grid)));
        xml.val("w:kern", 0);
        size(xml, style);
    }

    /** Writes what differs from a look on which a style is based. */
    void writeDifference(Xml xml, TextStyle style, TextStyle base) throws IOException {
        if (style.role() != base.role()) {
            font(xml, style.role());
        }
        if (style.bold() != base.bold()) {
            bold(xml, style.bold());
        }
        if (style.red() != base.red()) {
            xml.val("w:color", style.red() ? RED : BLACK);
        }
        if (style.letterSpacing(grid) != base.letterSpacing(grid)) {
            xml.val("w:spacing", Twips.of(style.letterSpacing(grid)));
        }
        if (style.size() != base.size()) {
            size(xml, style);
        }
    }

    /**
     * Writes the properties of a run within a paragraph: another kind of type or bold is a named style of characters, all else is said
     * directly. The hint makes “ ” — … Chinese: their code points alone do not say so.
     */
    void writeOther(Xml xml, TextStyle style, TextStyle base) throws IOException {
        if (style.equals(base.with(style.role())) && style.role() != base.role()) {
            xml.val("w:rStyle", StyleNames.characters(style.role()));
            hint(xml);
        } else if (style.equals(base.inBold()) && !base.bold()) {
            xml.val("w:rStyle", StyleNames.BOLD);
            hint(xml);
        } else if (style.equals(base)) {
            hint(xml);
        } else {
            font(xml, style.role());
            writeDifference(xml, style, base.with(style.role()));
        }
    }

    private static void hint(Xml xml) throws IOException {
        xml.empty("w:rFonts", "w:hint", "eastAsia");
    }

    /**
     * Writes a font. All four fonts of Word's are named alike: otherwise quotation marks, dashes and digits would be set in a Western or a
     * theme's font.
     */
    void font(Xml xml, FontRole role) throws IOException {
        String font = fonts.standardName(role);
        xml.empty("w:rFonts", "w:hint", "eastAsia", "w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", font);
    }

    /** Writes whether strokes are thickened. */
    void bold(Xml xml, boolean bold) throws IOException {
        xml.toggle("w:b", bold);
        xml.toggle("w:bCs", bold);
    }

    private static void size(Xml xml, TextStyle style) throws IOException {
        int size = Twips.halfPoints(style.size());
        xml.val("w:sz", size);
        xml.val("w:szCs", size);
    }
}
