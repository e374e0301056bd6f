// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** The templates that a bundle brings along, in its folder {@code templates}. */
public final class BundleTemplates implements TemplateSource {

    private final Bundle bundle;

    /** @param bundle that has the folder */
    public BundleTemplates(Bundle bundle) {
        this.bundle = bundle;
    }

    @Override
    public Optional<TemplateText> find(String name) throws IOException {
        URL entry = bundle.getEntry("templates/" + name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = entry.openStream()) {
            return Optional.of(new TemplateText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }
}
