// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.flow.FlowSpan;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.style.FontRole;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.TextStyle;
import java.util.List;

/** Sets page numbers: 4号半角宋体, a dash on either side, odd pages right, even pages left, one character in (GB/T 9704—2012 §7.5). */
public final class PageNumbers {

    /** Look of a page number. */
    public static final TextStyle STYLE = new TextStyle(FontRole.SONG, Gb9704.SIZE_4);

    private static final String DASH = "—";

    private final DocumentFonts fonts;

    public PageNumbers(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    /** Baseline in points below the upper edge of the type area: the dash's ink begins 7 mm below the lower edge. */
    public double baseline() {
        return Gb9704.TYPE_AREA_HEIGHT
                + Gb9704.PAGE_NUMBER_OFFSET
                + fonts.ink(DASH, STYLE).top();
    }

    /** The number of a page, in coordinates from the upper left corner of the type area. */
    TextLine line(int page) {
        FlowSpan span = new FlowSpan(DASH + " " + page + " " + DASH, STYLE, null);
        MeasuredText text = new MeasuredText(List.of(span), fonts);
        double width = text.width(0, text.length());
        double x = page % 2 == 0 ? STYLE.size() : Gb9704.TYPE_AREA_WIDTH - STYLE.size() - width;
        LineBreaker.Line whole = new LineBreaker.Line(0, text.length(), false, false);
        return new LineSetter(text, TextLine.Part.PAGE_NUMBER, null)
                .set(whole, x, width, false, 0)
                .moved(0, baseline());
    }
}
