// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.pdf;

import candor.gongwen.OutputFormat;
import candor.gongwen.Press;
import candor.gongwen.PrintReport;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.fonts.FontLibrary;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A document printed as PDF and read back by another program; ink is measured on its rendered pages. */
final class Printed implements AutoCloseable {

    /** One pixel is a tenth of a millimetre. */
    private static final int DOTS_PER_INCH = 254;

    private static final Press PRESS = new Press(FontLibrary.system());

    final byte[] bytes;
    final PrintReport report;
    final PDDocument document;

    private Printed(OfficialDocument original) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report = PRESS.write(original, OutputFormat.PDF, out);
        bytes = out.toByteArray();
        document = Loader.loadPDF(bytes);
    }

    static Printed of(OfficialDocument original) throws IOException {
        return new Printed(original);
    }

    Ink page(int number) throws IOException {
        return new Ink(new PDFRenderer(document).renderImageWithDPI(number - 1, DOTS_PER_INCH));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** A rendered page; all measures in millimetres from its upper left corner. */
    record Ink(BufferedImage image) {

        static boolean isRed(int rgb) {
            return (rgb >> 16 & 0xff) > 128 && (rgb >> 8 & 0xff) < 128;
        }

        static boolean isBlack(int rgb) {
            return (rgb >> 16 & 0xff) < 128;
        }

        double width() {
            return image.getWidth() / 10.0;
        }

        double height() {
            return image.getHeight() / 10.0;
        }

        /** The first height from {@code from} on at which there is ink between two places; -1 for none. */
        double firstInk(double from, double to, double left, double right, IntPredicate ink) {
            for (int y = (int) (from * 10); y < to * 10; y++) {
                if (hasInk(y, left, right, ink)) {
                    return y / 10.0;
                }
            }
            return -1;
        }

        /** The last height before {@code to} at which there is ink; -1 for none. */
        double lastInk(double from, double to, double left, double right, IntPredicate ink) {
            for (int y = (int) (to * 10) - 1; y >= from * 10; y--) {
                if (hasInk(y, left, right, ink)) {
                    return (y + 1) / 10.0;
                }
            }
            return -1;
        }

        /** The leftmost ink between two heights. */
        double leftInk(double from, double to, IntPredicate ink) {
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = (int) (from * 10); y < to * 10; y++) {
                    if (ink.test(image.getRGB(x, y))) {
                        return x / 10.0;
                    }
                }
            }
            return -1;
        }

        /** The rightmost ink between two heights. */
        double rightInk(double from, double to, IntPredicate ink) {
            for (int x = image.getWidth() - 1; x >= 0; x--) {
                for (int y = (int) (from * 10); y < to * 10; y++) {
                    if (ink.test(image.getRGB(x, y))) {
                        return (x + 1) / 10.0;
                    }
                }
            }
            return -1;
        }

        /** The first height from {@code from} on at which there is no black ink in the type area's width. */
        double blankFrom(double from, double to) {
            int y = (int) Math.round(from * 10);
            while (y < to * 10 && hasInk(y, 27, 185, Ink::isBlack)) {
                y++;
            }
            return y / 10.0;
        }

        /** Number of characters side by side: stretches of black ink between two heights. */
        int columns(double from, double to) {
            int columns = 0;
            boolean inside = false;
            for (int x = 0; x < image.getWidth(); x++) {
                boolean ink = false;
                for (int y = (int) (from * 10); y < to * 10 && !ink; y++) {
                    ink = isBlack(image.getRGB(x, y));
                }
                columns += ink && !inside ? 1 : 0;
                inside = ink;
            }
            return columns;
        }

        private boolean hasInk(int y, double left, double right, IntPredicate ink) {
            for (int x = (int) (left * 10); x < right * 10; x++) {
                if (ink.test(image.getRGB(x, y))) {
                    return true;
                }
            }
            return false;
        }
    }
}
