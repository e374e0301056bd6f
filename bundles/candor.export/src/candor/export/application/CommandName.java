// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** The service property {@code command.name} of a {@link Command}: what is typed to run it. */
@ComponentPropertyType
public @interface CommandName {

    /** Lower-case letters and hyphens. */
    String value();
}
