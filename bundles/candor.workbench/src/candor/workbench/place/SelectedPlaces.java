// SPDX-License-Identifier: EPL-2.0
package candor.workbench.place;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Reads the places from what is selected in the window. */
public final class SelectedPlaces {

    private SelectedPlaces() {}

    /** The places that are selected, in their order; empty where something else is, or nothing. */
    public static List<Place> of(Object selection) {
        return stream(selection).toList();
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
