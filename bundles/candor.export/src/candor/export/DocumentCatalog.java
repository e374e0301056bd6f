// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.base.contribution.Faults;
import candor.base.contribution.Origin;
import candor.export.document.Audience;
import java.util.List;
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

    private final CatalogEntries<DocumentType, GuardedDocument> types;

    /** @param faults are told of every document that fails */
    @Activate
    public DocumentCatalog(@Reference Faults faults) {
        types = new CatalogEntries<>(GuardedDocument::introduce, GuardedDocument::new, faults);
    }

    /** @param types lowest ranking first */
    public DocumentCatalog(List<DocumentType> types) {
        this(new Faults());
        types.reversed().forEach(this::add);
    }

    /** Takes in a document that is not registered. */
    public void add(DocumentType type) {
        types.add(type);
    }

    @Reference(
            service = DocumentType.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void add(ServiceReference<DocumentType> reference) {
        types.add(reference);
    }

    void remove(ServiceReference<DocumentType> reference) {
        types.remove(reference);
    }

    /** Every document, sorted. */
    public List<DocumentType> all() {
        return List.copyOf(types.all());
    }

    /** Every document that an audience may read, sorted. */
    public List<DocumentType> all(Audience audience) {
        return all().stream()
                .filter(type -> type.audiences().contains(audience))
                .toList();
    }

    /** The document of an identifier. */
    public Optional<DocumentType> find(String id) {
        return types.find(id).map(type -> type);
    }

    /** Identifiers of all documents, sorted as they are. */
    public List<String> ids() {
        return types.all().stream().map(DocumentType::id).toList();
    }

    /** Who brings a document. */
    public Origin origin(String id) {
        return types.origin(id);
    }
}
