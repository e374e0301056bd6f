// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.export.document.Audience;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All documents that can be made, in the course of the work. */
public final class DocumentCatalog {

    private final Map<String, DocumentType> types = new LinkedHashMap<>();

    /**
     * @param types lowest service ranking first; of two with the same identifier the later one counts, so that a bureau can replace a
     *     shipped document
     */
    public DocumentCatalog(List<DocumentType> types) {
        Map<String, DocumentType> byId = new LinkedHashMap<>();
        types.forEach(type -> byId.put(type.id(), type));
        List<DocumentType> sorted = new ArrayList<>(byId.values());
        sorted.sort(Comparator.comparingInt(DocumentType::order).thenComparing(DocumentType::id));
        sorted.forEach(type -> this.types.put(type.id(), type));
    }

    /** Every document, sorted. */
    public List<DocumentType> all() {
        return List.copyOf(types.values());
    }

    /** Every document that an audience may read, sorted. */
    public List<DocumentType> all(Audience audience) {
        return types.values().stream()
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
}
