// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import java.util.List;

/**
 * Values that a bundle computes for templates. Registered as an OSGi service, for classes of the metamodel as for those of a bureau's own.
 * Nothing can be redefined: a property of a name that the class, one above or one below it has already is refused and reported.
 *
 * <p>Implementations keep no state and are used by several threads at once.
 */
@FunctionalInterface
public interface TemplateProperties {

    /** All of them; asked for once. */
    List<TemplateProperty> properties();
}
