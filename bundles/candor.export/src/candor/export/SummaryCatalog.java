// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.base.contribution.Faults;
import candor.base.contribution.Origin;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** All summaries that can be made of many dossiers; follows {@link SummaryType} services. Of two with one name the higher ranked counts. */
@Component(service = SummaryCatalog.class)
public final class SummaryCatalog {

    private final CatalogEntries<SummaryType, GuardedSummary> types;

    /** @param faults are told of every summary that fails */
    @Activate
    public SummaryCatalog(@Reference Faults faults) {
        types = new CatalogEntries<>(GuardedSummary::introduce, GuardedSummary::new, faults);
    }

    /** @param types lowest ranking first */
    public SummaryCatalog(List<SummaryType> types) {
        this(new Faults());
        types.reversed().forEach(this.types::add);
    }

    @Reference(
            service = SummaryType.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void add(ServiceReference<SummaryType> reference) {
        types.add(reference);
    }

    void remove(ServiceReference<SummaryType> reference) {
        types.remove(reference);
    }

    /** Every summary, in the course of the work. */
    public List<SummaryType> all() {
        return List.copyOf(types.all());
    }

    /** The summary of an identifier. */
    public Optional<SummaryType> find(String id) {
        return types.find(id).map(type -> type);
    }

    /** Who brings a summary. */
    public Origin origin(String id) {
        return types.origin(id);
    }
}
