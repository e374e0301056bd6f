// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** The engine's icons: SVG on a 16 px grid, drawn in the colour asked for and at the resolution of the screen. */
final class Icons {
    private static final int SIZE = 16;

    private final Display display;
    private final FormScope scope;
    private final Map<String, Image> images = new HashMap<>();

    /** @param scope owns the images */
    Icons(Display display, FormScope scope) {
        this.display = display;
        this.scope = scope;
    }

    /** The icon of this name in {@code icons/}; the same image for the same name and colour. */
    Image get(String name, RGB color) {
        return images.computeIfAbsent(name + color, key -> {
            String svg = read(name)
                    .replace("currentColor", String.format("#%02x%02x%02x", color.red, color.green, color.blue));
            ImageDataProvider provider = zoom -> draw(svg, zoom);
            return scope.own(new Image(display, provider));
        });
    }

    /** Renders the drawing at a size in pixels, which its root element is told. */
    private static ImageData draw(String svg, int zoom) {
        String size = "\"" + SIZE * zoom / 100 + "\"";
        String scaled = svg.replaceFirst("width=\"\\d+\" height=\"\\d+\"", "width=" + size + " height=" + size);
        return new ImageLoader().load(new ByteArrayInputStream(scaled.getBytes(StandardCharsets.UTF_8)))[0];
    }

    private static String read(String name) {
        try (InputStream in = Icons.class.getResourceAsStream("/icons/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("no icon " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
