// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The campaigns at hand. A service component that follows {@link ProfileProvider} services as they come and go; usable
 * without a service registry by {@link #add}. Of two with one id the higher ranked counts, so that a bureau can replace a
 * profile of ours by its own.
 */
@Component(service = ProfileCatalog.class)
public final class ProfileCatalog {

    private static final String RANKING = "service.ranking";

    private record Ranked(ProfileProvider provider, int ranking) {}

    private final List<Ranked> known = new CopyOnWriteArrayList<>();

    /** Adds a campaign; {@code service.ranking} is the only property looked at. */
    @Reference(
            name = "profiles",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(ProfileProvider provider, Map<String, Object> properties) {
        int ranking = properties.get(RANKING) instanceof Integer number ? number : 0;
        known.add(new Ranked(provider, ranking));
    }

    /** Takes a campaign out. */
    public void remove(ProfileProvider provider) {
        known.removeIf(ranked -> ranked.provider() == provider);
    }

    /** All campaigns by their ids, one for each id. */
    public List<ProfileProvider> all() {
        return known.stream()
                .map(ranked -> ranked.provider().id())
                .distinct()
                .sorted()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** The campaign of an id. */
    public Optional<ProfileProvider> find(String id) {
        return known.stream()
                .filter(ranked -> ranked.provider().id().equals(id))
                .max(Comparator.comparingInt(Ranked::ranking))
                .map(Ranked::provider);
    }
}
