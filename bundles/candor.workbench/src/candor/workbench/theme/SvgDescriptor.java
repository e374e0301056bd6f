// SPDX-License-Identifier: EPL-2.0
package candor.workbench.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;

/**
 * Renders an SVG file for every resolution. The platform's own descriptor renders it once, at 100 %, and lets the
 * toolkit enlarge the pixels.
 */
final class SvgDescriptor extends ImageDescriptor {

    private static final Pattern SIZE = Pattern.compile("(?<=\\s)(width|height)=\"(\\d+)\"");

    private final URL drawing;
    private final RGB color;

    /** @param drawing an SVG file whose root says width and height in whole pixels */
    SvgDescriptor(URL drawing) {
        this(drawing, null);
    }

    /** @param color what the drawing calls {@code currentColor}; null where it has colours of its own */
    SvgDescriptor(URL drawing, RGB color) {
        this.drawing = drawing;
        this.color = color;
    }

    @Override
    public ImageData getImageData(int zoom) {
        String root = read();
        int content = root.indexOf('>', root.indexOf("<svg"));
        // The size in the root element decides the size in pixels.
        Matcher size = SIZE.matcher(root.substring(0, content));
        String scaled =
                size.replaceAll(match -> match.group(1) + "=\"" + Integer.parseInt(match.group(2)) * zoom / 100 + '"')
                        + root.substring(content);
        return new ImageLoader().load(new ByteArrayInputStream(scaled.getBytes(StandardCharsets.UTF_8)))[0];
    }

    private String read() {
        try (InputStream in = drawing.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return color == null
                    ? text
                    : text.replace("currentColor", String.format("#%02x%02x%02x", color.red, color.green, color.blue));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(drawing.toString(), unreadable);
        }
    }

    /** Descriptors of one drawing are equal: the registries of the toolkit make one image of them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SvgDescriptor same
                && Objects.equals(same.color, color)
                && same.drawing.toExternalForm().equals(drawing.toExternalForm());
    }

    @Override
    public int hashCode() {
        return Objects.hash(drawing.toExternalForm(), color);
    }
}
