// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.base.contribution.Contribution;
import candor.base.contribution.ContributionKind;
import candor.base.contribution.Contributions;
import candor.base.contribution.Faults;
import candor.base.contribution.Origin;
import candor.export.document.Audience;
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

/**
 * All documents that can be made, in the course of the work. Follows {@link DocumentType} services as they come and go. Of two with the same
 * identifier the higher ranked counts, so that a bureau can replace a shipped document.
 */
@Component(service = DocumentCatalog.class)
public final class DocumentCatalog {

    private final Contributions<DocumentType> contributions;
    private volatile Map<String, GuardedDocument> types = Map.of();

    /** @param faults are told of every document that fails */
    @Activate
    public DocumentCatalog(@Reference Faults faults) {
        contributions = new Contributions<>(ContributionKind.DOCUMENT, GuardedDocument::introduce, faults);
    }

    /** @param types lowest ranking first */
    public DocumentCatalog(List<DocumentType> types) {
        this(new Faults());
        types.reversed().forEach(this::add);
    }

    /** Takes in a document that is not registered. */
    public void add(DocumentType type) {
        contributions.add(type);
        sort();
    }

    @Reference(
            service = DocumentType.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void add(ServiceReference<DocumentType> reference) {
        contributions.add(reference);
        sort();
    }

    void remove(ServiceReference<DocumentType> reference) {
        contributions.remove(reference);
        sort();
    }

    private synchronized void sort() {
        Map<String, GuardedDocument> byId = new LinkedHashMap<>();
        for (Contribution<DocumentType> contribution : contributions.all()) {
            GuardedDocument before = types.get(contribution.name());
            byId.putIfAbsent(
                    contribution.name(),
                    before != null && before.contribution() == contribution
                            ? before
                            : new GuardedDocument(contribution));
        }
        Map<String, GuardedDocument> sorted = new LinkedHashMap<>();
        byId.values().stream()
                .sorted(Comparator.comparingInt(DocumentType::order).thenComparing(DocumentType::id))
                .forEach(type -> sorted.put(type.id(), type));
        types = sorted;
    }

    /** Every document, sorted. */
    public List<DocumentType> all() {
        return List.copyOf(types.values());
    }

    /** Every document that an audience may read, sorted. */
    public List<DocumentType> all(Audience audience) {
        return all().stream()
                .filter(type -> type.audiences().contains(audience))
                .toList();
    }

    /** The document of an identifier. */
    public Optional<DocumentType> find(String id) {
        return Optional.ofNullable(types.get(id));
    }

    /** Identifiers of all documents, sorted as they are. */
    public List<String> ids() {
        return List.copyOf(types.keySet());
    }

    /** Who brings a document. */
    public Origin origin(String id) {
        return types.get(id).contribution().origin();
    }
}
