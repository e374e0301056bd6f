// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleRevision;

/**
 * What the program itself consists of, without anything that was added to it.
 *
 * @param bundles their versions by symbolic name
 * @param offers what they offer
 */
record Platform(Map<String, Version> bundles, List<Offer> offers) {

    /** The program that is running. */
    static Platform of(BundleContext context) {
        List<Bundle> own = Arrays.stream(context.getBundles())
                .filter(bundle -> !PluginLocation.isOne(bundle.getLocation()))
                .toList();
        List<Offer> offers = new ArrayList<>();
        for (Bundle bundle : own) {
            BundleRevision revision = bundle.adapt(BundleRevision.class);
            if (revision != null) {
                revision.getDeclaredCapabilities(null)
                        .forEach(offer -> offers.add(new Offer(offer.getNamespace(), offer.getAttributes())));
            }
        }
        return new Platform(
                own.stream()
                        .collect(Collectors.toMap(Bundle::getSymbolicName, Bundle::getVersion, (one, other) -> one)),
                offers);
    }

    /** The version in which the program itself has a bundle. */
    Optional<Version> shipped(String symbolicName) {
        return Optional.ofNullable(bundles.get(symbolicName));
    }
}
