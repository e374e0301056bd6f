// SPDX-License-Identifier: EPL-2.0
package candor.workbench.place;

import candor.workbench.session.DossierSession;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Reads the places from what is selected in the window. */
public final class SelectedPlaces {

    private SelectedPlaces() {}

    /** The places that are selected, in their order; empty where something else is, or nothing. */
    public static List<Place> of(Object selection) {
        return stream(selection).toList();
    }

    /**
     * The selected places of a dossier. The window keeps what was selected in another one until something is selected here: that must not be
     * changed by a command of this one.
     *
     * @param session the dossier; null where there is none
     */
    public static List<Place> in(DossierSession session, Object selection) {
        return session == null
                ? List.of()
                : stream(selection)
                        .filter(place -> EcoreUtil.isAncestor(session.dossier(), place.object()))
                        .toList();
    }

    /** The objects that are selected, without stages and lists. */
    public static List<EObject> objects(Object selection) {
        return stream(selection).filter(Place::isObject).map(Place::object).toList();
    }

    private static Stream<Place> stream(Object selection) {
        return selection instanceof IStructuredSelection structured
                ? structured.stream().filter(Place.class::isInstance).map(Place.class::cast)
                : Stream.empty();
    }
}
