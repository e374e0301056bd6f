// SPDX-License-Identifier: EPL-2.0
package candor.workbench.navigator;

import candor.workbench.place.DossierTree;
import candor.workbench.place.Place;
import candor.workbench.place.PlaceNames;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/**
 * What is left of a tree while something is typed into its filter: what is called so, what leads there, and everything
 * below a list or an object that is called so. The dossier is walked once for each word, not once for each row.
 */
final class TreeFilter {

    private final DossierTree tree;
    private final PlaceNames names;
    private final String words;
    private final Set<EObject> kept = new HashSet<>();

    /** @param words what is typed; blank keeps everything */
    TreeFilter(EObject root, DossierTree tree, PlaceNames names, String words) {
        this.tree = tree;
        this.names = names;
        this.words = words.strip().toLowerCase(Locale.ROOT);
        if (isActive()) {
            collect(root);
        }
    }

    boolean isActive() {
        return !words.isEmpty();
    }

    private void collect(EObject root) {
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            if (isMeant(names.name(object))) {
                object.eAllContents().forEachRemaining(kept::add);
                for (EObject above = object; above != null && kept.add(above); above = above.eContainer()) {
                    // Its way up is kept as well.
                }
            }
        }
    }

    /** Whether something of this name is meant; everything is while nothing is typed. */
    boolean isMeant(String name) {
        return name.toLowerCase(Locale.ROOT).contains(words);
    }

    /** Those of some siblings that are left. */
    List<Place> apply(List<Place> places) {
        return isActive() ? places.stream().filter(this::keeps).toList() : places;
    }

    /** Whether a place is called so itself. */
    boolean isMeant(Place place) {
        return isMeant(names.name(place));
    }

    /** Whether a place is left. */
    boolean keeps(Place place) {
        if (!isActive()) {
            return true;
        }
        if (place.isObject()) {
            return kept.contains(place.object()) || isBelowMeant(place);
        }
        return isMeant(names.name(place))
                || isBelowMeant(place)
                || tree.children(place).stream().anyMatch(this::keeps);
    }

    /** Whether a list or stage above is called so itself. */
    private boolean isBelowMeant(Place place) {
        Place above = tree.parent(place);
        return above != null && (!above.isObject() && isMeant(names.name(above)) || isBelowMeant(above));
    }
}
