// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.fonts.Typeface;
import candor.gongwen.style.TextStyle;
import java.util.List;

/**
 * Characters of one font and look on one baseline.
 *
 * @param x of the first character in points from the left edge of the page
 * @param baseline in points from the upper edge of the page
 * @param style size, colour and thickness
 * @param typeface the font, which may be another than that of the style's role
 * @param text its characters, all of them printed
 * @param advances for each code point the distance to the next one in points, letter spacing and justification included
 * @param origin see {@link candor.gongwen.document.Span#origin()}, may be {@code null}
 */
public record TextRun(
        double x,
        double baseline,
        TextStyle style,
        Typeface typeface,
        String text,
        List<Double> advances,
        String origin) {

    public TextRun {
        advances = List.copyOf(advances);
    }

    /** Sum of the advances. */
    public double width() {
        return advances.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The same run elsewhere. */
    TextRun moved(double dx, double dy) {
        return new TextRun(x + dx, baseline + dy, style, typeface, text, advances, origin);
    }
}
