// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.flow.FlowSpan;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.fonts.Spacing;
import candor.gongwen.fonts.Typeface;
import candor.gongwen.style.TextStyle;
import java.util.List;

/** The text of a paragraph, code point by code point, each with its run, font and width. */
final class MeasuredText {

    final int[] characters;
    final Typeface[] typefaces;
    final FlowSpan[] spans;
    final TextStyle[] styles;
    private final double[] widths;
    private final Spacing spacing;

    MeasuredText(List<FlowSpan> text, DocumentFonts fonts) {
        int count = text.stream()
                .mapToInt(span -> span.text().codePointCount(0, span.text().length()))
                .sum();
        characters = new int[count];
        widths = new double[count];
        typefaces = new Typeface[count];
        spans = new FlowSpan[count];
        styles = new TextStyle[count];
        int i = 0;
        for (FlowSpan span : text) {
            TextStyle style = fonts.printed(span.style());
            for (int character : span.text().codePoints().toArray()) {
                characters[i] = character;
                widths[i] = fonts.advance(character, span.style());
                typefaces[i] = fonts.typeface(character, span.style().role());
                styles[i] = style;
                spans[i++] = span;
            }
        }
        spacing = new Spacing(characters, styles, fonts.grid());
    }

    int length() {
        return characters.length;
    }

    /** Width of a character, nothing added. */
    double width(int index) {
        return widths[index];
    }

    /** Width of a character with the letter spacing after it. */
    double advance(int index) {
        return DocumentFonts.isInvisible(characters[index]) ? 0 : widths[index] + spacing.letterSpacing(index);
    }

    /** What is put between a character and the next one on the same line. */
    double gapAfter(int index) {
        return spacing.gapAfter(index);
    }

    /** Whether a character is set as Latin text. */
    boolean isLatin(int index) {
        return spacing.isLatin(index);
    }

    /** Width of a part on one line; the letter spacing after its last character is no part of it. */
    double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += i < to - 1 ? advance(i) + gapAfter(i) : widths[i];
        }
        return width;
    }
}
