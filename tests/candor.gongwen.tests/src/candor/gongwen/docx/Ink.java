// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import javax.imageio.ImageIO;

/**
 * The pixels of a printed page: what a ruler would measure. All lengths are millimetres from the upper left corner of the page.
 *
 * @param image at {@link #RESOLUTION}
 */
record Ink(BufferedImage image) {

    private static final int RESOLUTION = 300;
    private static final double PIXEL = 25.4 / RESOLUTION;
    private static final int DARK = 128;

    /**
     * A rectangle around ink.
     *
     * @param left edge
     * @param top edge
     * @param right edge
     * @param bottom edge
     */
    record Box(double left, double top, double right, double bottom) {}

    /** Renders a page, counted from 1, by poppler. */
    static Ink of(Path pdf, int page) throws IOException {
        Path folder = pdf.getParent();
        String name = pdf.getFileName() + "-" + page;
        Programs.run(
                folder,
                Map.of(),
                List.of(
                        "pdftoppm",
                        "-r",
                        "" + RESOLUTION,
                        "-f",
                        "" + page,
                        "-l",
                        "" + page,
                        "-singlefile",
                        "-png",
                        pdf.toString(),
                        name));
        return new Ink(ImageIO.read(folder.resolve(name + ".png").toFile()));
    }

    /** The same page turned a quarter to the left. */
    Ink turnedLeft() {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage turned = new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.setRGB(y, width - 1 - x, image.getRGB(x, y));
            }
        }
        return new Ink(turned);
    }

    /** Width of the page. */
    double width() {
        return image.getWidth() * PIXEL;
    }

    static boolean black(int rgb) {
        return red(rgb) < DARK && green(rgb) < DARK;
    }

    static boolean isRed(int rgb) {
        return red(rgb) > DARK && green(rgb) < DARK;
    }

    /** The smallest box around all ink of a colour between two heights. */
    Box box(IntPredicate colour, double top, double bottom) {
        int left = Integer.MAX_VALUE;
        int right = -1;
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (int y = pixel(top); y < Math.min(pixel(bottom), image.getHeight()); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (colour.test(image.getRGB(x, y))) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    first = Math.min(first, y);
                    last = Math.max(last, y + 1);
                }
            }
        }
        return new Box(left * PIXEL, first * PIXEL, right * PIXEL, last * PIXEL);
    }

    /** The height of the first row of pixels below {@code top} that has more ink of a colour than a length. */
    double firstRow(IntPredicate colour, double top, double length) {
        for (int y = pixel(top); y < image.getHeight(); y++) {
            int inked = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                inked += colour.test(image.getRGB(x, y)) ? 1 : 0;
            }
            if (inked * PIXEL > length) {
                return y * PIXEL;
            }
        }
        throw new AssertionError("no row of " + length + " mm below " + top + " mm");
    }

    private static int pixel(double millimetres) {
        return (int) Math.round(millimetres / PIXEL);
    }

    private static int red(int rgb) {
        return rgb >> 16 & 0xff;
    }

    private static int green(int rgb) {
        return rgb >> 8 & 0xff;
    }
}
