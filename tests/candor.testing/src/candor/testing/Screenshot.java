// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pictures of what stands on the screen. */
public final class Screenshot {
    private Screenshot() {}

    /**
     * Writes what is drawn of the part of the screen that {@code control} takes to a PNG file, at the screen's own resolution. To be called
     * when everything has been painted: {@link Bot#captureScreenshot} sees to that.
     *
     * @throws UncheckedIOException where the file cannot be written
     */
    public static void save(Control control, Path file) {
        ImageData picture = picture(control);
        try {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {picture};
            Files.createDirectories(file.toAbsolutePath().getParent());
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The colours that are seen in the part of the screen that {@code control} takes; to be called when everything has been painted. */
    public static Set<Integer> colours(Control control) {
        ImageData picture = picture(control);
        return IntStream.range(0, picture.width * picture.height)
                .mapToObj(place -> picture.getPixel(place % picture.width, place / picture.width))
                .collect(Collectors.toSet());
    }

    private static ImageData picture(Control control) {
        Display display = control.getDisplay();
        Rectangle bounds = control instanceof Shell shell ? shell.getBounds() : control.getBounds();
        Point corner = control instanceof Shell || control.getParent() == null
                ? new Point(bounds.x, bounds.y)
                : control.getParent().toDisplay(bounds.x, bounds.y);
        Image image = new Image(display, bounds.width, bounds.height);
        GC screen = new GC(display);
        try {
            screen.copyArea(image, corner.x, corner.y);
            return image.getImageData(control.getMonitor().getZoom());
        } finally {
            screen.dispose();
            image.dispose();
        }
    }
}
