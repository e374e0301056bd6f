// SPDX-License-Identifier: EPL-2.0
package candor.workbench.theme;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** The icons of a bundle, drawn at the resolution of the screen. Whoever makes one disposes it. */
public final class Images {

    private final Display display;
    private final Class<?> owner;
    private final Map<String, Image> images = new HashMap<>();

    /** The icons of the workbench. */
    public Images(Display display) {
        this(display, Images.class);
    }

    /** @param owner a class of the bundle that has the icons */
    public Images(Display display, Class<?> owner) {
        this.display = display;
        this.owner = owner;
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

    /**
     * An icon by its address.
     *
     * @param address of an SVG file, such as {@code platform:/plugin/<bundle>/icons/<name>.svg}; null for none
     * @param fallback name of the one to take where there is none
     */
    public Image at(String address, String fallback) {
        URL drawing = address == null ? null : find(address);
        return drawing == null
                ? get(fallback, fallback)
                : images.computeIfAbsent(address, key -> new SvgDescriptor(drawing).createImage(display));
    }

    private static URL find(String address) {
        try {
            return FileLocator.find(URI.create(address).toURL());
        } catch (MalformedURLException wrong) {
            throw new IllegalArgumentException(address, wrong);
        }
    }

    /** An icon in a colour: its drawing says {@code currentColor} where that comes in. */
    public Image get(String name, RGB color) {
        return images.computeIfAbsent(
                name + color, key -> new SvgDescriptor(resource(name), color).createImage(display));
    }

    private URL resource(String name) {
        return owner.getResource("/icons/" + name + ".svg");
    }

    public void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
