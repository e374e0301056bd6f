// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Which bundle brings a contribution. */
final class Contributor {

    private Contributor() {}

    /** Symbolic name of the bundle that has the class of a service; empty outside a framework. */
    static String of(Object service) {
        Bundle bundle = FrameworkUtil.getBundle(service.getClass());
        return bundle == null ? "" : bundle.getSymbolicName();
    }
}
