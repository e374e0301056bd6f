// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.export.DocumentType;
import candor.export.ExportService;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.export.values.ModelAddress;
import candor.model.meeting.Dossier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds the document that an object's form belongs to. It knows no classes: an object belongs to a document that reads
 * a good part of its fields. The name of a person, for example, stands in every document, so a person belongs to none.
 */
final class DocumentIndex {

    /** The least share of an object's fields that a document has to read; below it, the object is only mentioned. */
    private static final double OWN = 1 / 3.0;

    /** For each document: for each object, the fields that were looked at, in whichever copy. */
    private final Map<String, Map<EObject, Set<EStructuralFeature>>> fields = new HashMap<>();

    /** What has been read. */
    private final Set<Part> known = new HashSet<>();

    private record Part(String type, String copy) {}

    /** Whether a copy of a document has been read already. */
    boolean knows(DocumentType type, Copy copy) {
        return known.contains(new Part(type.id(), copy.id()));
    }

    /** Reads a copy of a document of a dossier; one that cannot be made belongs to nothing. */
    void read(DocumentType type, Copy copy, Dossier dossier) {
        known.add(new Part(type.id(), copy.id()));
        try {
            Audience audience = type.audiences().iterator().next();
            read(type, type.create(dossier, copy, audience, ExportService.LANGUAGE), dossier);
        } catch (DocumentException | RuntimeException failed) {
            // The failure is reported when the document is shown.
            return;
        }
    }

    private void read(DocumentType type, Draft draft, Dossier dossier) {
        Map<EObject, Set<EStructuralFeature>> objects = fields.computeIfAbsent(type.id(), key -> new HashMap<>());
        for (String source : draft.sources()) {
            ModelAddress.find(dossier, source)
                    .ifPresent(target -> objects.computeIfAbsent(target.object(), key -> new HashSet<>())
                            .add(target.feature()));
        }
    }

    /** Forgets everything, because objects have come or gone. */
    void clear() {
        fields.clear();
        known.clear();
    }

    /**
     * The document whose own an object is: the present one where that is one of them, else the one that asks for most.
     *
     * @param present id of the document that is shown
     */
    Optional<String> documentOf(EObject object, String present) {
        if (share(present, object) >= OWN) {
            return Optional.of(present);
        }
        return fields.keySet().stream()
                .filter(id -> share(id, object) >= OWN)
                .sorted()
                .max((one, other) -> Double.compare(share(one, object), share(other, object)));
    }

    private double share(String id, EObject object) {
        int asked =
                fields.getOrDefault(id, Map.of()).getOrDefault(object, Set.of()).size();
        return asked / (double) object.eClass().getFeatureCount();
    }
}
