// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import java.io.IOException;
import java.util.Optional;

/**
 * A place where templates lie. Registered as an OSGi service it replaces shipped templates by those of the same name; among several
 * the one with the higher service ranking wins, and a user's own template folder wins over all.
 */
@FunctionalInterface
public interface TemplateSource {

    /** Has none. */
    TemplateSource NONE = name -> Optional.empty();

    /**
     * The template of a name.
     *
     * @param name file name without folder, e.g. {@code request.md}
     * @return empty when this source has none of that name
     * @throws IOException when there is one and it cannot be read
     */
    Optional<TemplateText> find(String name) throws IOException;

    /** Asks this source first and then another one. */
    default TemplateSource orElse(TemplateSource next) {
        return name -> {
            Optional<TemplateText> found = find(name);
            return found.isPresent() ? found : next.find(name);
        };
    }
}
