// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The version of this program as it stands in the bundle's manifest. */
final class ApplicationVersion {

    private ApplicationVersion() {}

    /** E.g. 0.1.0, without the qualifier of the build; "unpackaged" outside OSGi, where there is no manifest to ask. */
    static String current() {
        Bundle bundle = FrameworkUtil.getBundle(ApplicationVersion.class);
        if (bundle == null) {
            return "unpackaged";
        }
        Version version = bundle.getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
