// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.eclipse.swt.graphics.GC;

/**
 * A text broken into lines; what does not fit ends in “…”. Chinese may break anywhere but before a stop or behind an opening mark, words
 * of letters do not.
 */
public final class CutText {
    private static final String MORE = "…";

    private final List<String> lines = new ArrayList<>();
    private boolean cut;

    /**
     * @param text without line ends
     * @param width of a line, in points
     * @param most lines there are
     * @param widths the width of a text, in points
     */
    public CutText(String text, int width, int most, ToIntFunction<String> widths) {
        String rest = text;
        while (!rest.isEmpty() && lines.size() < most) {
            int fitting = fitting(rest, width, widths);
            if (fitting < rest.length() && lines.size() == most - 1) {
                cut = true;
                lines.add(rest.substring(0, fitting(rest, width - widths.applyAsInt(MORE), widths)) + MORE);
                return;
            }
            int end = fitting < rest.length() ? Math.max(1, breakBefore(rest, fitting)) : fitting;
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
    }

    public List<String> lines() {
        return lines;
    }

    /** Whether something had to be left out. */
    public boolean isCut() {
        return cut;
    }

    /** One line of a text, cut where it is wider than the room. */
    public static String line(GC gc, String text, int width) {
        return text.isEmpty()
                ? text
                : new CutText(text, width, 1, part -> gc.textExtent(part).x)
                        .lines()
                        .getFirst();
    }

    /** How many characters of a text stand in a line of this width. */
    private static int fitting(String text, int width, ToIntFunction<String> widths) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (widths.applyAsInt(text.substring(0, middle)) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low > 0 && low < text.length() && Character.isLowSurrogate(text.charAt(low)) ? low - 1 : low;
    }

    /** The last place up to this one where a line may end; inside a word or a row of stops that fills the line, this one. */
    private static int breakBefore(String text, int place) {
        int end = place;
        // What stands at the end of a line takes no room.
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text);
        if (!places.isBoundary(end)) {
            end = places.preceding(end);
        }
        return end > 0 ? end : place;
    }
}
