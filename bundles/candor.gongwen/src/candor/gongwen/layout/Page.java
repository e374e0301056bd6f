// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.style.Sheet;
import java.util.List;
import java.util.Objects;

/**
 * One page, as it is held to be read: everything on it is measured from the upper left corner of the sheet so held, except for what
 * {@link #isTurned} tells.
 *
 * @param number from 1
 * @param sheet upright, or turned for a wide table; gives the size of the page
 * @param lines in reading order; the page number last
 * @param rules red rule, rules of tables and 版记
 */
public record Page(int number, Sheet sheet, List<TextLine> lines, List<RuleLine> rules) {

    /** An upright page. */
    public Page(int number, List<TextLine> lines, List<RuleLine> rules) {
        this(number, Sheet.PORTRAIT, lines, rules);
    }

    public Page {
        Objects.requireNonNull(sheet, "sheet");
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    /**
     * Whether a line is measured from the upper left corner of the upright sheet although this page is a turned one: its page number, which
     * stands where it stands on every other page (GB/T 9704—2012 §8). To draw it, go to the upper right corner of the page, turn a quarter
     * to the right, and draw as ever.
     */
    public boolean isTurned(TextLine line) {
        return sheet == Sheet.LANDSCAPE && line.part() == TextLine.Part.PAGE_NUMBER;
    }
}
