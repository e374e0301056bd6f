// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.flow.FlowSpan;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.style.FontRole;
import candor.gongwen.style.Sheet;
import candor.gongwen.style.TextStyle;
import java.util.List;

/** Sets a word across a page, pale and behind its text: that it is a draft (实务; the standard knows no such mark). */
final class PageMark {
    /** One character takes so much of the narrower side of the sheet. */
    private static final double SHARE = 0.28;

    private final DocumentFonts fonts;

    PageMark(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    /** The mark of a sheet, in coordinates from its upper left corner. */
    TextLine line(String mark, Sheet sheet) {
        double size = Math.min(sheet.width(), sheet.height()) * SHARE;
        TextStyle style = new TextStyle(FontRole.HEI, size);
        MeasuredText text = new MeasuredText(List.of(new FlowSpan(mark, style, null)), fonts);
        double width = text.width(0, text.length());
        LineBreaker.Line whole = new LineBreaker.Line(0, text.length(), false, false);
        return new LineSetter(text, TextLine.Part.MARK, null)
                .set(whole, (sheet.width() - width) / 2, width, false, 0)
                .moved(0, (sheet.height() + size) / 2);
    }
}
