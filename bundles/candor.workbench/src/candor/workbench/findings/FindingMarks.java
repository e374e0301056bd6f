// SPDX-License-Identifier: EPL-2.0
package candor.workbench.findings;

import candor.core.rules.Finding;
import candor.core.rules.LiveCheck;
import candor.workbench.place.DossierTree;
import candor.workbench.place.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * How many findings there are at or below each place of a dossier. Counted anew from the findings each time: they are few,
 * and where they stand changes with every row that is moved, of which no finding tells.
 */
public final class FindingMarks {

    private final LiveCheck check;
    private final EObject root;
    private final DossierTree tree;
    private Map<Place, Counts> counts = Map.of();

    /** @param root the dossier that the check looks at */
    public FindingMarks(LiveCheck check, EObject root, DossierTree tree) {
        this.check = check;
        this.root = root;
        this.tree = tree;
        refresh();
    }

    /** The findings at and below a place. */
    public Counts at(Place place) {
        return counts.getOrDefault(place, Counts.NONE);
    }

    /** The greatest number of findings at a place; 0 where no place has a mark. */
    public int most() {
        return counts.values().stream().mapToInt(Counts::total).max().orElse(0);
    }

    /** Counts what the last pass found; answers the places where that is something else than before. */
    public Set<Place> refresh() {
        Map<Place, Counts> before = counts;
        counts = new HashMap<>();
        for (Finding finding : check.known()) {
            for (Place place = placeOf(finding); place != null; place = tree.parent(place)) {
                counts.put(place, at(place).and(finding.severity()));
            }
        }
        Set<Place> changed = new HashSet<>(before.keySet());
        changed.addAll(counts.keySet());
        changed.removeIf(place -> at(place).equals(before.get(place)));
        return changed;
    }

    /** The lowest place in the tree that a finding concerns. */
    private Place placeOf(Finding finding) {
        EObject object = finding.object();
        Place own =
                object != root || finding.feature() == null ? Place.of(object) : Place.stage(root, finding.feature());
        return finding.feature() instanceof EReference list && list.isContainment() && list.isMany()
                ? tree.list(own, list)
                : own;
    }
}
