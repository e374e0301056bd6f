// SPDX-License-Identifier: EPL-2.0
package candor.core.intake;

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
 * The importers at hand, for desktop and command line. A service component that follows {@link Importer} services as
 * they come and go; usable without a service registry by {@link #add(Importer)}. Of two with the same id the higher
 * ranked counts.
 */
@Component(service = ImporterCatalog.class)
public final class ImporterCatalog {

    private final Contributions<Importer> known;

    /** @param faults are told of every importer that fails */
    @Activate
    public ImporterCatalog(@Reference Faults faults) {
        known = new Contributions<>(ContributionKind.IMPORTER, GuardedImporter::introduce, faults);
    }

    /** Adds an importer that is a service. */
    @Reference(
            name = "importers",
            service = Importer.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(ServiceReference<Importer> reference) {
        known.add(reference);
    }

    /** Takes a service out. */
    public void remove(ServiceReference<Importer> reference) {
        known.remove(reference);
    }

    /** Adds an importer. */
    public void add(Importer importer) {
        known.add(importer);
    }

    /** All importers by their ids, one for each id. */
    public List<Importer> all() {
        return List.copyOf(byId().values());
    }

    /** The importer of an id. */
    public Optional<Importer> find(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    /** Who brings the importer of an id. */
    public Origin origin(String id) {
        return byId().get(id).origin();
    }

    private Map<String, GuardedImporter> byId() {
        Map<String, GuardedImporter> all = new TreeMap<>();
        known.all()
                .forEach(contribution ->
                        all.computeIfAbsent(contribution.name(), id -> new GuardedImporter(contribution)));
        return all;
    }
}
