// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import candor.gongwen.style.TextStyle;

/** Takes every character to be as wide as its size, for callers that want the text of a document and need no font. */
public final class SquareMeasure implements TextMeasure {

    @Override
    public double width(String text, TextStyle style) {
        return text.codePointCount(0, text.length()) * style.size();
    }

    @Override
    public Bounds ink(String text, TextStyle style) {
        return new Bounds(0, 0, width(text, style), style.size());
    }
}
