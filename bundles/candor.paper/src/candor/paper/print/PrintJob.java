// SPDX-License-Identifier: EPL-2.0
package candor.paper.print;

import candor.gongwen.layout.Page;
import candor.gongwen.style.Sheet;
import candor.paper.PagePainter;
import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/**
 * Pages on their way to a printer, at their true size; smaller only where the sheet is. Sheets lie upright, as in the volume: a page that
 * is turned to be read is turned back.
 */
final class PrintJob {

    private static final double POINTS_PER_INCH = 72;

    private final List<Page> pages;
    private final PagePainter painter;

    PrintJob(List<Page> pages, PagePainter painter) {
        this.pages = pages;
        this.painter = painter;
    }

    /**
     * Prints the pages that were asked for.
     *
     * @return how many went to the printer
     * @throws PrintException where the printer does not take them; nothing is printed then
     */
    int print(PrintDevice device, String title) throws PrintException {
        List<Page> wanted = pages.stream()
                .filter(page -> page.number() >= device.firstPage() && page.number() <= device.lastPage())
                .toList();
        if (wanted.isEmpty()) {
            return 0;
        }
        GC gc = device.begin(title);
        if (gc == null) {
            throw new PrintException();
        }
        for (Page page : wanted) {
            if (!device.beginPage()) {
                device.cancel();
                throw new PrintException();
            }
            draw(gc, page, device);
            device.endPage();
        }
        device.end();
        return wanted.size();
    }

    private void draw(GC gc, Page page, PrintDevice device) {
        Point resolution = device.resolution();
        Rectangle sheet = device.sheet();
        double fit = Math.min(
                1,
                Math.min(
                        sheet.width / (Sheet.PORTRAIT.width() / POINTS_PER_INCH * resolution.x),
                        sheet.height / (Sheet.PORTRAIT.height() / POINTS_PER_INCH * resolution.y)));
        double scale = fit * resolution.x / POINTS_PER_INCH;
        boolean turned = page.sheet() == Sheet.LANDSCAPE;
        // What is set upright needs no transformation, and so depends on nothing in which the systems differ.
        if (!turned && resolution.x == resolution.y) {
            painter.paint(gc, page, sheet.x, sheet.y, scale);
            return;
        }
        Transform before = new Transform(gc.getDevice());
        Transform own = new Transform(gc.getDevice());
        try {
            gc.getTransform(before);
            gc.getTransform(own);
            if (device.placesTwice()) {
                own.scale((float) (resolution.x / POINTS_PER_INCH), (float) (resolution.y / POINTS_PER_INCH));
                own.translate((float) (sheet.x * POINTS_PER_INCH / resolution.x), (float)
                        (sheet.y * POINTS_PER_INCH / resolution.y));
            }
            own.translate(sheet.x, sheet.y);
            // Some printers have different resolutions across and down.
            own.scale(1, (float) resolution.y / resolution.x);
            if (turned) {
                own.translate(0, (float) (page.sheet().width() * scale));
                own.rotate(-90);
            }
            gc.setTransform(own);
            painter.paint(gc, page, 0, 0, scale);
            gc.setTransform(before);
        } finally {
            own.dispose();
            before.dispose();
        }
    }
}
