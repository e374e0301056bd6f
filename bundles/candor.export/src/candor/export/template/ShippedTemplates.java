// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.base.contribution.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The templates that a bundle brings along, in its folder {@code templates}. */
public final class ShippedTemplates implements TemplateSource {

    private final Class<?> owner;

    /** @param owner a class of the bundle that has the folder */
    public ShippedTemplates(Class<?> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<TemplateText> find(String name) throws IOException {
        try (InputStream in = owner.getResourceAsStream("/templates/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new TemplateText(
                            name, new String(in.readAllBytes(), StandardCharsets.UTF_8), Origin.of(owner)));
        }
    }
}
