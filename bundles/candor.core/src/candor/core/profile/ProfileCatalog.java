// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import candor.base.contribution.Contribution;
import candor.base.contribution.ContributionKind;
import candor.base.contribution.Contributions;
import candor.base.contribution.Faults;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The campaigns at hand. A service component that follows {@link ProfileProvider} services as they come and go; usable
 * without a service registry by {@link #add}. Of two with one id the higher ranked counts, so that a bureau can replace a
 * profile of ours by its own; a file in the {@link ProfileFolder} counts before all.
 */
@Component(service = ProfileCatalog.class)
public final class ProfileCatalog {

    private final Contributions<ProfileProvider> known;
    private final ProfileFolder folder;

    /** One that keeps to itself what fails. */
    public ProfileCatalog(ProfileFolder folder) {
        this(new Faults(), folder);
    }

    /** @param faults are told of every campaign that fails */
    @Activate
    public ProfileCatalog(@Reference Faults faults) {
        this(faults, ProfileFolder.ofUser());
    }

    /**
     * @param faults are told of every campaign that fails
     * @param folder whose files are campaigns too
     */
    public ProfileCatalog(Faults faults, ProfileFolder folder) {
        this.folder = folder;
        known = new Contributions<>(ContributionKind.PROFILE, ProfileCatalog::introduce, faults);
    }

    private static String introduce(ProfileProvider provider) {
        Objects.requireNonNull(provider.label(), "label");
        return Objects.requireNonNull(provider.id(), "id");
    }

    /** The folder whose files are campaigns too. */
    public ProfileFolder folder() {
        return folder;
    }

    /** Adds a campaign that is a service. */
    @Reference(
            name = "profiles",
            service = ProfileProvider.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(ServiceReference<ProfileProvider> reference) {
        known.add(reference);
    }

    /** Takes a service out. */
    public void remove(ServiceReference<ProfileProvider> reference) {
        known.remove(reference);
    }

    /** Adds a campaign. */
    public void add(ProfileProvider provider, int ranking) {
        known.add(provider, ranking);
    }

    /** Takes a campaign out. */
    public void remove(ProfileProvider provider) {
        known.remove(provider);
    }

    /** All campaigns by their ids, one for each id. */
    public List<ProfileProvider> all() {
        Map<String, ProfileProvider> all = new TreeMap<>();
        known.all().forEach(contribution -> all.putIfAbsent(contribution.name(), contribution.service()));
        folder.content().profiles().forEach(profile -> all.put(profile.id(), profile));
        return List.copyOf(all.values());
    }

    /** The campaign of an id. */
    public Optional<ProfileProvider> find(String id) {
        return folder.content().profiles().stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .or(() -> known.all().stream()
                        .filter(contribution -> contribution.name().equals(id))
                        .map(Contribution::service)
                        .findFirst());
    }
}
