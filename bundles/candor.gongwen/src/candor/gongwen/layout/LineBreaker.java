// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.fonts.Spacing;
import java.util.ArrayList;
import java.util.List;

/** Breaks a paragraph into lines, each as long as fits, by {@link LineBreakRules}. */
final class LineBreaker {

    /** Widths are sums of fractions: what exceeds a line by less than this fits. */
    private static final double TOLERANCE = 0.01;

    private final MeasuredText text;
    private final boolean hanging;

    /**
     * A line of the paragraph.
     *
     * @param start index of its first character
     * @param end index after the last character that is printed
     * @param hanging whether the last character stands beyond the line's end
     * @param full whether another line follows without a forced break, so that it is justified
     */
    record Line(int start, int end, boolean hanging, boolean full) {}

    LineBreaker(MeasuredText text) {
        this(text, true);
    }

    private LineBreaker(MeasuredText text, boolean hanging) {
        this.text = text;
        this.hanging = hanging;
    }

    /** A breaker for text in a cell of a table, 版记 included, where LibreOffice hangs no punctuation. */
    static LineBreaker inCell(MeasuredText text) {
        return new LineBreaker(text, false);
    }

    /**
     * The lines, at least one.
     *
     * @param first width of the first line in points
     * @param others width of all others
     */
    List<Line> lines(double first, double others) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        do {
            double width = lines.isEmpty() ? first : others;
            int cut = cut(start, width);
            boolean ends = cut == text.length() || text.characters[cut] == '\n';
            int next = ends ? Math.min(cut + 1, text.length()) : legal(start, cut);
            int end = trimmed(start, ends ? cut : next);
            boolean hanging = !ends && next > cut && end > cut;
            lines.add(new Line(start, end, hanging, !ends && next < text.length()));
            start = next;
        } while (start < text.length());
        return lines;
    }

    /** Index of the first character that does not fit, or of the line feed or end of the text before that. */
    private int cut(int start, double width) {
        double room = width + TOLERANCE;
        int i = start;
        while (i < text.length() && text.characters[i] != '\n') {
            room -= i > start ? text.gapAfter(i - 1) : 0;
            // The letter spacing after a line's last character does not count, and spaces take no room there at all.
            if (room < text.width(i) && !LineBreakRules.isSpace(text.characters[i])) {
                return i;
            }
            room -= text.advance(i);
            i++;
        }
        return i;
    }

    /** The start of the next line, given the first character that does not fit. */
    private int legal(int start, int cut) {
        if (hangs(start, cut)) {
            return cut + 1;
        }
        boolean inWord = Spacing.isLatinCharacter(text.characters[cut]);
        for (int i = cut; i > start; i--) {
            if (LineBreakRules.breakBefore(text.characters, i)
                    && !(inWord && LineBreakRules.heldByWord(text.characters, i))) {
                return i;
            }
        }
        return Math.max(cut, start + 1);
    }

    /** LibreOffice hangs no punctuation after Latin text, and so do we, to break where it breaks. */
    private boolean hangs(int start, int cut) {
        int after = cut + 1;
        return hanging
                && cut > start
                && LineBreakRules.mayHang(text.characters[cut])
                && !text.isLatin(cut - 1)
                && (after == text.length()
                        || text.characters[after] == '\n'
                        || LineBreakRules.breakBefore(text.characters, after));
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && LineBreakRules.isSpace(text.characters[last - 1])) {
            last--;
        }
        return last;
    }
}
