// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.fonts.Bounds;
import candor.gongwen.fonts.TextMeasure;
import candor.gongwen.style.PageGrid;
import candor.gongwen.style.TextStyle;

/** The widths every office font has: Chinese one em, ASCII half an em. */
final class EmMeasure implements TextMeasure {

    @Override
    public double width(String text, TextStyle style) {
        return text.codePoints()
                .mapToDouble(c -> (c < 0x80 ? 0.5 : 1) * style.size() + style.letterSpacing(PageGrid.STANDARD))
                .sum();
    }

    @Override
    public Bounds ink(String text, TextStyle style) {
        return new Bounds(0, -0.12 * style.size(), width(text, style), 0.88 * style.size());
    }
}
