// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.flow.FlowSpan;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.fonts.Typeface;
import java.util.List;

/** The text of a paragraph, code point by code point, each with its run, font and width. */
final class MeasuredText {

    final int[] characters;
    final double[] advances;
    final Typeface[] typefaces;
    final FlowSpan[] spans;

    MeasuredText(List<FlowSpan> text, DocumentFonts fonts) {
        int count = text.stream()
                .mapToInt(span -> span.text().codePointCount(0, span.text().length()))
                .sum();
        characters = new int[count];
        advances = new double[count];
        typefaces = new Typeface[count];
        spans = new FlowSpan[count];
        int i = 0;
        for (FlowSpan span : text) {
            for (int character : span.text().codePoints().toArray()) {
                characters[i] = character;
                advances[i] = fonts.advance(character, span.style());
                typefaces[i] = fonts.typeface(character, span.style().role());
                spans[i++] = span;
            }
        }
    }

    int length() {
        return characters.length;
    }

    /** Offset of a code point in UTF-16 units. */
    int offset(int index) {
        int offset = 0;
        for (int i = 0; i < index; i++) {
            offset += Character.charCount(characters[i]);
        }
        return offset;
    }

    /** Width of a part on one line; the letter spacing after its last character is no part of it. */
    double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += advances[i];
        }
        return to > from ? width - spans[to - 1].style().letterSpacing() : 0;
    }
}
