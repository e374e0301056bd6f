// SPDX-License-Identifier: EPL-2.0
package candor.workbench.theme;

import jakarta.inject.Inject;
import java.net.MalformedURLException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.contexts.RunAndTrack;
import org.eclipse.e4.ui.workbench.IResourceUtilities;
import org.eclipse.e4.ui.workbench.swt.util.ISWTResourceUtilities;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;

/**
 * Add-on that makes the icons of menus, tool bars and tabs sharp at every resolution: it replaces the service from
 * which the renderers take images as soon as the rendering engine provides it.
 */
@SuppressWarnings("restriction")
public final class SharpIcons {

    @Inject
    public SharpIcons(IEclipseContext context) {
        context.runAndTrack(new RunAndTrack() {
            @Override
            public boolean changed(IEclipseContext changed) {
                IResourceUtilities<?> current = changed.get(IResourceUtilities.class);
                if (current instanceof ISWTResourceUtilities platform && !(current instanceof Drawings)) {
                    changed.set(IResourceUtilities.class, new Drawings(platform));
                }
                return current == null;
            }
        });
    }

    private record Drawings(ISWTResourceUtilities platform) implements ISWTResourceUtilities {

        @Override
        public ImageDescriptor imageDescriptorFromURI(URI uri) {
            if (!"svg".equals(uri.fileExtension())) {
                return platform.imageDescriptorFromURI(uri);
            }
            try {
                return new SvgDescriptor(
                        FileLocator.find(java.net.URI.create(uri.toString()).toURL()));
            } catch (MalformedURLException wrong) {
                throw new IllegalArgumentException(uri.toString(), wrong);
            }
        }

        @Override
        public Image adornImage(Image toAdorn, Image adornment) {
            return platform.adornImage(toAdorn, adornment);
        }
    }
}
