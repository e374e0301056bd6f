// SPDX-License-Identifier: EPL-2.0
package candor.base.contribution;

import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Where a contribution comes from.
 *
 * @param bundle symbolic name; the package outside a framework
 * @param version of the bundle; empty outside a framework
 * @param component name of the component, or of the class where there is no component; empty where the bundle as a whole is meant
 */
public record Origin(String bundle, String version, String component) {

    private static final String COMPONENT = "component.name";

    /**
     * The origin of a registered service: the bundle that registers it, even if the class belongs to another bundle.
     */
    static Origin of(ServiceReference<?> reference) {
        String component = Objects.toString(reference.getProperty(COMPONENT), reference.toString());
        return of(reference.getBundle(), component, component);
    }

    /** The origin of an object that is not registered. */
    public static Origin of(Class<?> type) {
        return of(FrameworkUtil.getBundle(type), type.getName(), type.getPackageName());
    }

    /** The origin of what a bundle of this name brings. */
    public static Origin of(Bundle bundle, String component) {
        return of(bundle, component, component);
    }

    private static Origin of(Bundle bundle, String component, String otherwise) {
        return bundle == null
                ? new Origin(otherwise, "", component)
                : new Origin(bundle.getSymbolicName(), bundle.getVersion().toString(), component);
    }

    /** For people and logs: {@code candor.planning 0.1.0, candor.planning.plan}. */
    @Override
    public String toString() {
        String what = version.isEmpty() ? bundle : bundle + " " + version;
        return component.isEmpty() || component.equals(bundle) ? what : what + ", " + component;
    }
}
