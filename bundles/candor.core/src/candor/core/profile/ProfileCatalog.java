// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import candor.base.contribution.ContributionKind;
import candor.base.contribution.Contributions;
import candor.base.contribution.Faults;
import candor.base.contribution.Origin;
import java.util.List;
import java.util.Map;
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

    /** Makes a catalogue that reports failures to nobody, for tests. */
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
        known = new Contributions<>(ContributionKind.PROFILE, GuardedProfile::introduce, faults);
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
        return List.copyOf(byId().values());
    }

    /** The campaign of an id. */
    public Optional<ProfileProvider> find(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    private Map<String, ProfileProvider> byId() {
        Map<String, ProfileProvider> all = new TreeMap<>();
        known.all()
                .forEach(contribution ->
                        all.computeIfAbsent(contribution.name(), id -> new GuardedProfile(contribution)));
        folder.content().profiles().forEach(profile -> all.put(profile.id(), profile));
        return all;
    }

    /** Who brings a campaign of this catalogue; nobody but a file for one of the folder. */
    public Optional<Origin> origin(ProfileProvider profile) {
        return profile instanceof GuardedProfile brought ? Optional.of(brought.origin()) : Optional.empty();
    }
}
