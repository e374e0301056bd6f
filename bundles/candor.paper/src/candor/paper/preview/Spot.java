// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.export.document.Placeholder;
import candor.gongwen.layout.Page;
import candor.gongwen.layout.TextLine;
import candor.gongwen.layout.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A piece of text on a page that leads somewhere, or that is still to be filled in. Measures are points of paper from the upper left
 * corner of the page.
 *
 * @param origin address of the field it came from, or {@code null}
 * @param missing whether it stands for a value that is not there yet
 * @param text its characters
 */
record Spot(double x, double y, double width, double height, String origin, boolean missing, String text) {

    /** Parts of the size of the type above and below the baseline. */
    private static final double ABOVE = 0.95;

    private static final double BELOW = 0.25;

    /**
     * The spots of a page, in reading order.
     *
     * @param missing addresses of fields that have no value
     */
    static List<Spot> of(Page page, Set<String> missing) {
        List<Spot> spots = new ArrayList<>();
        for (TextLine line : page.lines()) {
            if (page.isTurned(line)) {
                continue;
            }
            for (TextRun run : line.runs()) {
                if (run.origin() != null) {
                    boolean empty = missing.contains(run.origin()) || run.text().contains(Placeholder.MARK);
                    spots.add(of(run, 0, run.advances().size(), empty));
                } else {
                    marks(run, spots);
                }
            }
        }
        return spots;
    }

    /** Finds the marks of missing values in text of unknown origin, such as titles and signatures. */
    private static void marks(TextRun run, List<Spot> spots) {
        int at = run.text().indexOf(Placeholder.MARK);
        while (at >= 0) {
            int from = run.text().codePointCount(0, at);
            spots.add(of(run, from, from + Placeholder.MARK.length(), true));
            at = run.text().indexOf(Placeholder.MARK, at + Placeholder.MARK.length());
        }
    }

    /** @param from first code point; to: behind the last one */
    private static Spot of(TextRun run, int from, int to, boolean missing) {
        double x = run.x();
        double width = 0;
        for (int i = 0; i < to; i++) {
            if (i < from) {
                x += run.advances().get(i);
            } else {
                width += run.advances().get(i);
            }
        }
        double size = run.style().size();
        int start = run.text().offsetByCodePoints(0, from);
        int end = run.text().offsetByCodePoints(start, to - from);
        return new Spot(
                x,
                run.baseline() - ABOVE * size,
                width,
                (ABOVE + BELOW) * size,
                run.origin(),
                missing,
                run.text().substring(start, end));
    }

    boolean contains(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}
