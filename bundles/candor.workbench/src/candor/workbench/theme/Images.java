// SPDX-License-Identifier: EPL-2.0
package candor.workbench.theme;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** The icons of this bundle, drawn at the resolution of the screen. Whoever makes one disposes it. */
public final class Images {

    private final Display display;
    private final Map<String, Image> images = new HashMap<>();

    public Images(Display display) {
        this.display = display;
    }

    /**
     * An icon by its name below {@code icons/}, without the extension.
     *
     * @param fallback the one to take where there is none of that name
     */
    public Image get(String name, String fallback) {
        return images.computeIfAbsent(name, key -> {
            URL drawing = resource(name);
            return new SvgDescriptor(drawing == null ? resource(fallback) : drawing).createImage(display);
        });
    }

    private static URL resource(String name) {
        return Images.class.getResource("/icons/" + name + ".svg");
    }

    public void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
