// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.base.contribution.Contribution;
import candor.base.contribution.ContributionKind;
import candor.base.contribution.Contributions;
import candor.base.contribution.Faults;
import candor.base.contribution.Origin;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final Contributions<SummaryType> contributions;

    /** @param faults are told of every summary that fails */
    @Activate
    public SummaryCatalog(@Reference Faults faults) {
        contributions = new Contributions<>(ContributionKind.DOCUMENT, GuardedSummary::introduce, faults);
    }

    /** @param types lowest ranking first */
    public SummaryCatalog(List<SummaryType> types) {
        this(new Faults());
        types.reversed().forEach(contributions::add);
    }

    @Reference(
            service = SummaryType.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void add(ServiceReference<SummaryType> reference) {
        contributions.add(reference);
    }

    void remove(ServiceReference<SummaryType> reference) {
        contributions.remove(reference);
    }

    private Map<String, GuardedSummary> types() {
        Map<String, GuardedSummary> byId = new LinkedHashMap<>();
        for (Contribution<SummaryType> contribution : contributions.all()) {
            byId.putIfAbsent(contribution.name(), new GuardedSummary(contribution));
        }
        return byId;
    }

    /** Every summary, in the course of the work. */
    public List<SummaryType> all() {
        return types().values().stream()
                .<SummaryType>map(type -> type)
                .sorted(Comparator.comparingInt(SummaryType::order).thenComparing(SummaryType::id))
                .toList();
    }

    /** The summary of an identifier. */
    public Optional<SummaryType> find(String id) {
        return Optional.ofNullable(types().get(id));
    }

    /** Who brings a summary. */
    public Origin origin(String id) {
        return types().get(id).contribution().origin();
    }
}
