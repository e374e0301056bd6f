// SPDX-License-Identifier: EPL-2.0
package candor.workbench.place;

import candor.core.store.DossierDocument;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A place by the identifier of its object: the same place in another reading of the same dossier.
 *
 * @param id of the object
 * @param group as in {@link Place}
 * @param feature as in {@link Place}
 * @param kind as in {@link Place}
 */
public record PlaceAddress(String id, String group, EStructuralFeature feature, EClass kind) {

    /** The address of a place; none where its object has no identifier. */
    public static Optional<PlaceAddress> of(Place place, DossierDocument document) {
        return Optional.ofNullable(document.id(place.object()))
                .map(id -> new PlaceAddress(id, place.group(), place.feature(), place.kind()));
    }

    /** The place in this reading; none where the object is not there. */
    public Optional<Place> in(DossierDocument document) {
        return document.object(id).map(object -> new Place(object, group, feature, kind));
    }
}
