// SPDX-License-Identifier: EPL-2.0
package candor.product;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture of a screen from its framebuffer, as Xvfb keeps it in a file (XWD, version 7). */
final class FramePicture {

    /** Where the header has its numbers, counted in words. */
    private static final int HEADER_SIZE = 0;

    private static final int WIDTH = 4;
    private static final int HEIGHT = 5;
    private static final int BYTES_PER_LINE = 12;
    private static final int COLORS = 19;
    private static final int COLOR_SIZE = 12;

    private FramePicture() {}

    /** Writes it as PNG. */
    static void write(byte[] framebuffer, Path file) {
        ByteBuffer words = ByteBuffer.wrap(framebuffer);
        int width = word(words, WIDTH);
        int height = word(words, HEIGHT);
        int pixels = word(words, HEADER_SIZE) + word(words, COLORS) * COLOR_SIZE;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        // The pixels are in the order of this machine, the header never is.
        ByteBuffer lines = words.duplicate().order(ByteOrder.nativeOrder());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, lines.getInt(pixels + y * word(words, BYTES_PER_LINE) + x * Integer.BYTES));
            }
        }
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int word(ByteBuffer words, int index) {
        return words.getInt(index * Integer.BYTES);
    }
}
