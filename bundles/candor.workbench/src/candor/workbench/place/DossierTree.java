// SPDX-License-Identifier: EPL-2.0
package candor.workbench.place;

import candor.edit.OpenLists;
import candor.forms.FormHints;
import candor.forms.FormPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The tree of places of one dossier. Its first level are the groups of the root class's fields, which are the stages of
 * the process, and the packages of other bundles; below them whatever is contained. It knows no class of the model: the annotations of the metamodel give
 * stages, lists and their order.
 */
public final class DossierTree {

    private final EObject root;
    private final Map<Kind, List<EReference>> known = new HashMap<>();
    private final Map<EReference, String> groups = new HashMap<>();
    private final Map<String, Boolean> several = new HashMap<>();

    /** Places of one kind have the same lists. */
    private record Kind(EClass type, String group, EStructuralFeature feature) {}

    /** @param root the dossier */
    public DossierTree(EObject root) {
        this.root = root;
    }

    /** The stages, in the order of the root's form; behind them one for each package of another bundle. */
    public List<Place> stages() {
        Stream<Place> own = FormPlan.of(root.eClass(), feature -> true).groups().stream()
                .map(group -> Place.group(root, group.key()));
        Stream<Place> others = OpenLists.kinds(root).stream()
                .map(EClass::getEPackage)
                .distinct()
                .map(other -> Place.of(root, other));
        return Stream.concat(own, others).toList();
    }

    /** What stands below a place. */
    public List<Place> children(Place place) {
        if (place.feature() instanceof EReference list) {
            return objects(place, list);
        }
        List<EReference> containments = containments(place);
        if (holdsKinds(place)) {
            return place.kinds().stream()
                    .map(kind -> Place.of(root, containments.getFirst(), kind))
                    .toList();
        }
        if (containments.size() == 1) {
            return objects(place, containments.getFirst());
        }
        List<Place> children = new ArrayList<>();
        for (EReference containment : containments) {
            List<EObject> contained = place.children(containment);
            // A stage shows its empty lists, so that there is a place to begin; an object only what it has.
            if (containment.isMany() ? place.group() != null || !contained.isEmpty() : isOffered(place, contained)) {
                children.add(Place.field(place.object(), containment));
            } else {
                contained.forEach(object -> children.add(Place.of(object)));
            }
        }
        return children;
    }

    private static boolean isOffered(Place place, List<EObject> contained) {
        return place.group() != null && contained.isEmpty();
    }

    private static List<Place> objects(Place place, EReference list) {
        return place.children(list).stream().map(Place::of).toList();
    }

    /** What a place stands below; null for a stage, and for the dossier itself. */
    public Place parent(Place place) {
        EObject object = place.object();
        if (!place.isObject()) {
            return object == root ? stageOf(place) : Place.of(object);
        }
        EObject owner = object.eContainer();
        if (owner == null || object == root) {
            return null;
        }
        EReference list = object.eContainmentFeature();
        if (owner == root && OpenLists.isOpen(list)) {
            Place stage = Place.of(root, object.eClass().getEPackage());
            return holdsKinds(stage) ? Place.of(root, list, object.eClass()) : stage;
        }
        Place above = owner == root ? Place.group(root, groupOf(list)) : Place.of(owner);
        return list.isMany() ? list(above, list) : above;
    }

    /** Whether a place has a line for each of several classes of another bundle's package. Cached, as it is asked for every row. */
    private boolean holdsKinds(Place place) {
        return place.isForeign()
                && place.kind() == null
                && several.computeIfAbsent(place.group(), group -> place.kinds().size() > 1);
    }

    /** Where the tree shows a list of a stage or an object: on a line of its own, or by that place itself where it is the only one. */
    public Place list(Place above, EReference list) {
        return containments(above).size() > 1 ? Place.field(above.object(), list) : above;
    }

    /**
     * The containment lists of a place. Cached, because they are asked for every row and are the same for all objects
     * of a class.
     */
    private List<EReference> containments(Place place) {
        return known.computeIfAbsent(
                new Kind(place.object().eClass(), place.group(), place.feature()), kind -> place.containments());
    }

    private Place stageOf(Place place) {
        if (place.isForeign()) {
            return place.kind() == null ? null : Place.group(root, place.group());
        }
        return place.feature() == null ? null : Place.group(root, groupOf((EReference) place.feature()));
    }

    /** Asked for every finding, and the same as long as the metamodel is. */
    private String groupOf(EReference list) {
        return groups.computeIfAbsent(list, each -> FormHints.of(each).group());
    }

    /** How many objects a place lists itself; −1 where it lists none: what has several lists has no number. */
    public int count(Place place) {
        if (place.feature() instanceof EReference list) {
            return list.isMany() ? place.children(list).size() : -1;
        }
        List<EReference> containments = containments(place);
        return containments.size() == 1 && containments.getFirst().isMany() && !holdsKinds(place)
                ? place.children(containments.getFirst()).size()
                : -1;
    }
}
