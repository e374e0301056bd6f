// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import java.util.Map;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * Something that a bundle offers to others, as OSGi describes it.
 *
 * @param namespace what kind of thing it is, {@code osgi.wiring.package} for instance
 * @param attributes its name and version among them
 */
record Offer(String namespace, Map<String, Object> attributes) {

    static final String BUNDLE = "osgi.wiring.bundle";
    static final String HOST = "osgi.wiring.host";
    static final String PACKAGE = "osgi.wiring.package";
    static final String ENVIRONMENT = "osgi.ee";

    Offer {
        attributes = Map.copyOf(attributes);
    }

    /** A bundle or package of a name and version. */
    static Offer of(String namespace, String name, Version version) {
        return new Offer(namespace, Map.of(namespace, name, versionKey(namespace), version));
    }

    /** Its name; empty where it has none. */
    String name() {
        return attributes.getOrDefault(namespace, "").toString();
    }

    Version version() {
        return attributes.get(versionKey(namespace)) instanceof Version version ? version : Version.emptyVersion;
    }

    private static String versionKey(String namespace) {
        return namespace.equals(PACKAGE) ? Constants.VERSION_ATTRIBUTE : Constants.BUNDLE_VERSION_ATTRIBUTE;
    }
}
