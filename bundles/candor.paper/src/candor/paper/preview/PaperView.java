// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.gongwen.layout.Page;
import candor.paper.Glyphs;
import candor.paper.PagePainter;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/** Pages one below the other, to be scrolled and zoomed. {@link PaperInput} handles mouse and keyboard. */
final class PaperView {

    static final double LEAST_ZOOM = 0.5;
    static final double MOST_ZOOM = 3;

    private static final int LINE = 40;
    /** Thinnest rule, in points of the screen. */
    private static final double HAIRLINE = 0.7;

    private final Canvas canvas;
    private final PageImages images;
    private final PaperMarks marks = new PaperMarks();
    private Runnable moved = () -> {};
    private Proof proof;
    private PageStrip strip = PageStrip.of(List.of(), 1, 0);
    private double chosenZoom;
    private int top;
    private int left;

    PaperView(Composite parent, Glyphs glyphs) {
        canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
        images = new PageImages(parent.getDisplay(), new PagePainter(glyphs, HAIRLINE));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> lay());
        canvas.addListener(SWT.Dispose, event -> images.dispose());
        canvas.getVerticalBar()
                .addListener(
                        SWT.Selection,
                        event -> scrollTo(left, canvas.getVerticalBar().getSelection()));
        canvas.getHorizontalBar()
                .addListener(
                        SWT.Selection,
                        event -> scrollTo(canvas.getHorizontalBar().getSelection(), top));
    }

    Canvas canvas() {
        return canvas;
    }

    PageStrip strip() {
        return strip;
    }

    PaperMarks marks() {
        return marks;
    }

    /** The pages that are shown; {@code null} before the first. */
    Proof proof() {
        return proof;
    }

    /** Runs when another page is in view, or the zoom is another. */
    void onMove(Runnable listener) {
        moved = listener;
    }

    /** Shows other pages; those of the same document where they were. */
    void show(Proof next, boolean sameDocument) {
        proof = next;
        marks.clear();
        if (!sameDocument) {
            top = 0;
        }
        lay();
    }

    /** @param zoom 1 for 100 %; 0 for as wide as the window */
    void zoom(double zoom) {
        chosenZoom = zoom == 0 ? 0 : Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
        lay();
    }

    /** What was chosen; 0 for as wide as the window. */
    double chosenZoom() {
        return chosenZoom;
    }

    /** What is shown, 1 for 100 %. */
    double zoom() {
        return strip.scale() / PageStrip.FULL_SIZE;
    }

    /** Index of the page that is in the middle of the window, −1 where there is none. */
    int page() {
        return strip.pageAt(top + canvas.getClientArea().height / 3);
    }

    void goToPage(int index) {
        if (!strip.pages().isEmpty()) {
            int page = Math.clamp(index, 0, strip.pages().size() - 1);
            scrollTo(left, strip.pages().get(page).y - PageStrip.MARGIN);
        }
    }

    void scrollBy(int lines) {
        scrollTo(left, top + lines * LINE);
    }

    /** One window further, with a little of the last one left. */
    void scrollByWindow(int windows) {
        scrollTo(left, top + windows * Math.max(LINE, canvas.getClientArea().height - LINE));
    }

    void scrollToEnd() {
        scrollTo(left, strip.height());
    }

    void scrollSideways(int lines) {
        scrollTo(left + lines * LINE, top);
    }

    /** Scrolls as far as it takes to see a spot; not at all where it is in view. */
    void reveal(int page, Spot spot) {
        Rectangle bounds = strip.bounds(page, spot);
        int height = canvas.getClientArea().height;
        if (bounds.y < top || bounds.y + bounds.height > top + height) {
            scrollTo(left, bounds.y - height / 3);
        }
    }

    /** Shows where fields stand whose text has just changed; scrolls to the first where none is in view. */
    void showChanged(Set<String> origins) {
        marks.fresh(origins);
        int firstPage = -1;
        Spot first = null;
        for (int page = 0; page < proof.count(); page++) {
            for (Spot spot : proof.spots(page)) {
                if (origins.contains(spot.origin())) {
                    if (isInView(page, spot)) {
                        canvas.redraw();
                        return;
                    }
                    if (first == null) {
                        first = spot;
                        firstPage = page;
                    }
                }
            }
        }
        if (first != null) {
            reveal(firstPage, first);
        }
        canvas.redraw();
    }

    private boolean isInView(int page, Spot spot) {
        Rectangle bounds = strip.bounds(page, spot);
        return bounds.y >= top && bounds.y + bounds.height <= top + canvas.getClientArea().height;
    }

    /** The page at a point of the window and the point in points of paper; {@code null} beside the pages. */
    Place placeAt(int x, int y) {
        int page = strip.pageAt(y + top);
        if (page < 0 || !strip.pages().get(page).contains(x + left, y + top)) {
            return null;
        }
        Rectangle paper = strip.pages().get(page);
        return new Place(page, (x + left - paper.x) / strip.scale(), (y + top - paper.y) / strip.scale());
    }

    /** A point of a page, in points of paper. */
    record Place(int page, double x, double y) {}

    /** Where a spot is in the window. */
    Rectangle boundsInWindow(int page, Spot spot) {
        Rectangle bounds = strip.bounds(page, spot);
        return new Rectangle(bounds.x - left, bounds.y - top, bounds.width, bounds.height);
    }

    /** Pictures that are kept now. */
    List<Image> images() {
        return images.all();
    }

    /** Lays the pages out anew; the point of the paper at the top of the window stays there. */
    private void lay() {
        if (proof == null) {
            return;
        }
        List<Page> pages = proof.pages().pages();
        Rectangle window = canvas.getClientArea();
        double zoom = chosenZoom == 0 ? PageStrip.fitting(pages, window.width) : chosenZoom;
        int page = strip.pageAt(top);
        double into = page < 0 ? 0 : (top - strip.pages().get(page).y) / strip.scale();
        strip = PageStrip.of(pages, zoom, window.width);
        bar(canvas.getVerticalBar(), strip.height(), window.height);
        bar(canvas.getHorizontalBar(), strip.width(), window.width);
        int same = Math.min(page, pages.size() - 1);
        scrollTo(left, same < 0 ? 0 : (int) Math.round(strip.pages().get(same).y + into * strip.scale()));
        canvas.redraw();
    }

    private static void bar(ScrollBar bar, int all, int window) {
        bar.setEnabled(all > window);
        bar.setVisible((bar.getStyle() & SWT.VERTICAL) != 0 || all > window);
        int thumb = Math.clamp(window, 1, Math.max(1, all));
        bar.setValues(bar.getSelection(), 0, Math.max(1, all), thumb, LINE, Math.max(LINE, window - LINE));
    }

    private void scrollTo(int x, int y) {
        Rectangle window = canvas.getClientArea();
        int nextLeft = Math.clamp(x, 0, Math.max(0, strip.width() - window.width));
        int nextTop = Math.clamp(y, 0, Math.max(0, strip.height() - window.height));
        boolean changed = nextLeft != left || nextTop != top;
        left = nextLeft;
        top = nextTop;
        canvas.getVerticalBar().setSelection(top);
        canvas.getHorizontalBar().setSelection(left);
        if (changed) {
            canvas.redraw();
        }
        moved.run();
    }

    private void paint(GC gc) {
        Rectangle window = canvas.getClientArea();
        gc.setBackground(canvas.getBackground());
        gc.fillRectangle(window);
        if (proof == null) {
            return;
        }
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int i = 0; i < strip.pages().size(); i++) {
            Rectangle page = strip.pages().get(i);
            Rectangle shown = new Rectangle(page.x - left, page.y - top, page.width, page.height);
            if (shown.intersects(window)) {
                paint(gc, i, page, shown);
                first = Math.min(first, i + 1);
                last = i + 1;
            }
        }
        images.keep(first, last);
    }

    private void paint(GC gc, int index, Rectangle page, Rectangle shown) {
        Image image = images.get(proof.page(index), page, strip.scale());
        Rectangle whole = image.getBounds();
        gc.drawImage(image, 0, 0, whole.width, whole.height, shown.x, shown.y, shown.width, shown.height);
        gc.setForeground(new Color(0xC8, 0xCA, 0xCD));
        gc.drawRectangle(shown.x - 1, shown.y - 1, shown.width + 1, shown.height + 1);
        for (Spot spot : proof.spots(index)) {
            Rectangle bounds = strip.bounds(index, spot);
            marks.paint(gc, spot, new Point(bounds.x - left, bounds.y - top), bounds, canvas.isFocusControl());
        }
    }
}
