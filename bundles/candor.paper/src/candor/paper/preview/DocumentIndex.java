// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.export.DocumentType;
import candor.export.ExportService;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.values.ModelAddress;
import candor.model.meeting.Dossier;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds the document that the form of an object, or a list, belongs to. It knows no classes: an object belongs to a document that reads
 * a good part of its fields. The name of a person, for example, stands in every document, so a person belongs to none. Neither does the
 * dossier, which has everything: the stages whose form it is, and lists that are empty, leave the paper that is shown.
 * Documents may be read in another thread, and from a copy of the dossier: objects are known by their addresses.
 */
final class DocumentIndex {

    /** The least share of an object's fields that a document has to read; below it, the object is only mentioned. */
    private static final double OWN = 1 / 3.0;

    /** For each document: for each object, by its address, the addresses of the fields that were looked at, in whichever copy. */
    private final Map<String, Map<String, Set<String>>> fields = new HashMap<>();

    /** What has been read. */
    private final Set<Part> known = new HashSet<>();

    private record Part(String type, String copy) {}

    /** Whether a copy of a document has been read already. */
    synchronized boolean knows(DocumentType type, Copy copy) {
        return known.contains(new Part(type.id(), copy.id()));
    }

    /** Reads a copy of a document of a dossier; one that cannot be made belongs to nothing. */
    void read(DocumentType type, Copy copy, Dossier dossier) {
        Set<String> sources = Set.of();
        try {
            Audience audience = type.audiences().iterator().next();
            sources =
                    type.create(dossier, copy, audience, ExportService.LANGUAGE).sources();
        } catch (DocumentException | RuntimeException failed) {
            // The failure is reported when the document is shown; until then it has looked at nothing.
        }
        learn(new Part(type.id(), copy.id()), sources);
    }

    private synchronized void learn(Part part, Set<String> sources) {
        known.add(part);
        Map<String, Set<String>> objects = fields.computeIfAbsent(part.type(), key -> new HashMap<>());
        for (String source : sources) {
            objects.computeIfAbsent(ModelAddress.object(source), key -> new HashSet<>())
                    .add(source);
        }
    }

    /** Forgets everything, because objects have come or gone. */
    synchronized void clear() {
        fields.clear();
        known.clear();
    }

    /**
     * The document whose own some objects are: the present one where that is one of them, else the one that asks for most.
     *
     * @param objects an object, or rows of one list
     * @param present id of the document that is shown
     */
    synchronized Optional<String> documentOf(List<EObject> objects, String present) {
        if (objects.stream().anyMatch(object -> object.eContainer() == null)) {
            return Optional.empty();
        }
        if (share(present, objects) >= OWN) {
            return Optional.of(present);
        }
        return fields.keySet().stream()
                .filter(id -> share(id, objects) >= OWN)
                .sorted()
                .max(Comparator.comparingDouble(id -> share(id, objects)));
    }

    private double share(String id, List<EObject> objects) {
        return objects.stream()
                .mapToDouble(object -> share(id, object))
                .average()
                .orElse(0);
    }

    private double share(String id, EObject object) {
        int asked = fields.getOrDefault(id, Map.of())
                .getOrDefault(ModelAddress.ofAny(object), Set.of())
                .size();
        return asked / (double) object.eClass().getFeatureCount();
    }
}
