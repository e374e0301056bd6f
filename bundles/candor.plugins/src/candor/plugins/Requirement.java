// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import candor.base.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Filter;
import org.osgi.framework.VersionRange;

/**
 * Something that a bundle cannot do without.
 *
 * @param namespace what kind of thing it is
 * @param name of the bundle or package, or what a person reads of anything else
 * @param range of versions; {@code null} where a filter says everything
 * @param filter {@code null} where name and range say everything
 */
record Requirement(String namespace, String name, VersionRange range, Filter filter) {

    /** Why it is not met by what there is, in words; empty where it is met. */
    Optional<Text> unmet(Collection<Offer> offers) {
        List<Offer> candidates = offers.stream()
                .filter(offer -> offer.namespace().equals(namespace))
                .toList();
        if (filter != null) {
            boolean met = candidates.stream().anyMatch(offer -> filter.matches(offer.attributes()));
            return met ? Optional.empty() : Optional.of(Text.of(Requirement.class, "unmet." + kind(), name));
        }
        List<Offer> named =
                candidates.stream().filter(offer -> offer.name().equals(name)).toList();
        if (named.stream().anyMatch(offer -> range.includes(offer.version()))) {
            return Optional.empty();
        }
        if (named.isEmpty()) {
            return Optional.of(Text.of(Requirement.class, "unmet." + kind(), name));
        }
        List<String> versions = named.stream()
                .map(offer -> offer.version().toString())
                .distinct()
                .toList();
        return Optional.of(Text.of(Requirement.class, "unmet.version", name, range.toString(), versions));
    }

    private String kind() {
        return switch (namespace) {
            case Offer.BUNDLE, Offer.HOST -> "bundle";
            case Offer.PACKAGE -> "package";
            case Offer.ENVIRONMENT -> "environment";
            default -> "other";
        };
    }
}
