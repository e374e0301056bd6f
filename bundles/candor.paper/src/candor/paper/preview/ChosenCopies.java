// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.export.DocumentType;
import candor.export.document.Copy;
import candor.model.meeting.Dossier;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.emf.ecore.EObject;

/**
 * Which copy of each document a person looks at, for as long as the dossier is open. The choice is remembered: where
 * its copy is gone, the first one is shown until it comes back.
 */
@Creatable
@Singleton
public final class ChosenCopies {

    private final Map<Dossier, Map<String, String>> wishes = new WeakHashMap<>();

    /** The copies there are. Where they cannot be found out there is one, and making it reports why. */
    List<Copy> all(Dossier dossier, DocumentType type) {
        try {
            return type.copies(dossier);
        } catch (RuntimeException failed) {
            return List.of(Copy.ONLY);
        }
    }

    /** The copy that was chosen, else the first; empty where there is none yet. */
    Optional<Copy> of(Dossier dossier, DocumentType type) {
        List<Copy> copies = all(dossier, type);
        String wish = wishes.getOrDefault(dossier, Map.of()).get(type.id());
        return copies.stream()
                .filter(copy -> copy.id().equals(wish))
                .findFirst()
                .or(() -> copies.stream().findFirst());
    }

    /** Remembers a copy. */
    void choose(Dossier dossier, DocumentType type, Copy copy) {
        wishes.computeIfAbsent(dossier, key -> new HashMap<>()).put(type.id(), copy.id());
    }

    /** Chooses in each document the copy that concerns an object, where there is one. */
    void follow(Dossier dossier, List<DocumentType> types, EObject object) {
        types.forEach(type -> about(dossier, type, object).ifPresent(copy -> choose(dossier, type, copy)));
    }

    /** Whether a document has a copy of this very object. */
    boolean isMadeOf(Dossier dossier, DocumentType type, EObject object) {
        return all(dossier, type).stream().anyMatch(copy -> subject(dossier, copy) == object);
    }

    private static EObject subject(Dossier dossier, Copy copy) {
        return copy.id().isEmpty() || dossier.eResource() == null
                ? null
                : dossier.eResource().getEObject(copy.id());
    }

    /**
     * The copy that concerns an object: that of the object itself, or of what it stands in; else that of the only
     * subject it refers to, as an opinion refers to whom it is about. An object that refers to several subjects has no
     * copy.
     */
    Optional<Copy> about(Dossier dossier, DocumentType type, EObject object) {
        Map<EObject, Copy> subjects = new HashMap<>();
        for (Copy copy : all(dossier, type)) {
            EObject subject = subject(dossier, copy);
            if (subject != null) {
                subjects.put(subject, copy);
            }
        }
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (subjects.containsKey(at)) {
                return Optional.of(subjects.get(at));
            }
        }
        List<Copy> referred = object.eCrossReferences().stream()
                .filter(subjects::containsKey)
                .map(subjects::get)
                .distinct()
                .toList();
        return referred.size() == 1 ? Optional.of(referred.getFirst()) : Optional.empty();
    }
}
