// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.gongwen.layout.Page;
import candor.gongwen.style.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the pages of a document lie, one below the other, in points of the screen from the upper left corner of the strip.
 *
 * @param scale points of the screen for one point of paper
 * @param pages bounds of each page
 * @param width of the strip
 * @param height of the strip
 */
record PageStrip(double scale, List<Rectangle> pages, int width, int height) {

    /** Points of the screen for one point of paper at 100 %: a screen counts 96 to the inch, paper 72. */
    static final double FULL_SIZE = 96 / 72.0;

    /** Around the pages, and between them. */
    static final int MARGIN = 12;

    private static final double LEAST_FITTING = 0.25;

    PageStrip {
        pages = List.copyOf(pages);
    }

    /**
     * The strip of some pages.
     *
     * @param zoom 1 for 100 %
     * @param room width of the window; pages that are narrower lie in its middle
     */
    static PageStrip of(List<Page> pages, double zoom, int room) {
        double scale = zoom * FULL_SIZE;
        int widest = pages.stream()
                .mapToInt(page -> (int) Math.round(page.sheet().width() * scale))
                .max()
                .orElse(0);
        int width = Math.max(room, widest + 2 * MARGIN);
        List<Rectangle> bounds = new ArrayList<>();
        int y = MARGIN;
        for (Page page : pages) {
            int pageWidth = (int) Math.round(page.sheet().width() * scale);
            int pageHeight = (int) Math.round(page.sheet().height() * scale);
            bounds.add(new Rectangle((width - pageWidth) / 2, y, pageWidth, pageHeight));
            y += pageHeight + MARGIN;
        }
        return new PageStrip(scale, bounds, width, y);
    }

    /** The zoom at which the widest page is as wide as the window. */
    static double fitting(List<Page> pages, int room) {
        double widest =
                pages.stream().mapToDouble(page -> page.sheet().width()).max().orElse(Sheet.PORTRAIT.width());
        return Math.max(LEAST_FITTING, (room - 2 * MARGIN) / (widest * FULL_SIZE));
    }

    /** The page that lies at a height, or nearest to it; −1 where there are none. */
    int pageAt(int y) {
        for (int i = 0; i < pages.size(); i++) {
            if (y < pages.get(i).y + pages.get(i).height + MARGIN / 2) {
                return i;
            }
        }
        return pages.size() - 1;
    }

    /** Where a place of a page lies in the strip. */
    Rectangle bounds(int page, Spot spot) {
        Rectangle paper = pages.get(page);
        int left = (int) Math.floor(paper.x + spot.x() * scale);
        int top = (int) Math.floor(paper.y + spot.y() * scale);
        return new Rectangle(
                left,
                top,
                (int) Math.ceil(paper.x + (spot.x() + spot.width()) * scale) - left,
                (int) Math.ceil(paper.y + (spot.y() + spot.height()) * scale) - top);
    }
}
