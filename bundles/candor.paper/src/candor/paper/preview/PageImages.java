// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.gongwen.layout.Page;
import candor.paper.PagePainter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * Pictures of pages, drawn once for each zoom at the resolution of the screen. White paper in every theme. Only those in view and their
 * neighbours are kept: a page at 300 % takes tens of megabytes.
 */
final class PageImages {

    private final Display display;
    private final PagePainter painter;
    private final Map<Integer, Picture> pictures = new HashMap<>();

    private record Picture(Page page, int width, int height, Image image) {

        boolean shows(Page other, Rectangle bounds) {
            return width == bounds.width && height == bounds.height && page.equals(other);
        }
    }

    PageImages(Display display, PagePainter painter) {
        this.display = display;
        this.painter = painter;
    }

    /**
     * The picture of a page; the one that was drawn before where the page is still the same.
     *
     * @param bounds its size on the screen
     */
    Image get(Page page, Rectangle bounds, double scale) {
        Picture known = pictures.get(page.number());
        if (known != null && known.shows(page, bounds)) {
            return known.image;
        }
        Image image = draw(page, bounds, scale);
        pictures.put(page.number(), new Picture(page, bounds.width, bounds.height, image));
        if (known != null) {
            known.image.dispose();
        }
        return image;
    }

    private Image draw(Page page, Rectangle bounds, double scale) {
        double density = density();
        ImageGcDrawer drawer = (gc, width, height) -> {
            gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
            gc.fillRectangle(0, 0, width, height);
            painter.paint(gc, page, 0, 0, scale * density);
        };
        return new Image(
                display, drawer, (int) Math.round(bounds.width * density), (int) Math.round(bounds.height * density));
    }

    /** GTK gives a picture the pixels of 100 %, whatever the screen has; the other toolkits give it those of the screen. */
    private double density() {
        return "gtk".equals(SWT.getPlatform()) ? display.getPrimaryMonitor().getZoom() / 100.0 : 1;
    }

    /** Gives back the pictures of all pages but these and their neighbours. */
    void keep(int firstNumber, int lastNumber) {
        Iterator<Map.Entry<Integer, Picture>> all = pictures.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<Integer, Picture> entry = all.next();
            if (entry.getKey() < firstNumber - 1 || entry.getKey() > lastNumber + 1) {
                entry.getValue().image.dispose();
                all.remove();
            }
        }
    }

    /** Those that are kept. */
    List<Image> all() {
        return pictures.values().stream().map(Picture::image).toList();
    }

    void dispose() {
        all().forEach(Image::dispose);
        pictures.clear();
    }
}
