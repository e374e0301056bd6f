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
 * Decides what the navigator shows while something is typed into its filter: places whose name contains it, the way to
 * them, and everything below a list or object of such a name. The dossier is walked once for each change of the filter,
 * not once for each row.
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

    /** Whether a name contains what is typed; true while nothing is typed. */
    boolean isMeant(String name) {
        return name.toLowerCase(Locale.ROOT).contains(words);
    }

    /** The siblings among these that the filter keeps. */
    List<Place> apply(List<Place> places) {
        return isActive() ? places.stream().filter(this::keeps).toList() : places;
    }

    /** Whether the name of the place itself contains what is typed. */
    boolean isMeant(Place place) {
        return isMeant(names.name(place));
    }

    /** Whether the filter keeps a place. */
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

    /** Whether the name of a list or stage above contains what is typed. */
    private boolean isBelowMeant(Place place) {
        Place above = tree.parent(place);
        return above != null && (!above.isObject() && isMeant(names.name(above)) || isBelowMeant(above));
    }
}
