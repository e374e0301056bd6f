// SPDX-License-Identifier: EPL-2.0
package candor.workbench.find;

import candor.forms.FormLabels;
import candor.workbench.place.DossierTree;
import candor.workbench.place.Place;
import candor.workbench.place.PlaceNames;
import candor.workbench.session.DossierSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Hits by the stages of the process, and what they are called. */
final class Hits implements ITreeContentProvider {

    private static final String PATH = " › ";
    private static final int NAME_LENGTH = 20;

    private final EObject dossier;
    private final DossierTree tree;
    private final PlaceNames names;
    private final FormLabels labels;
    private final Map<Place, List<Hit>> byStage = new LinkedHashMap<>();

    Hits(DossierSession session) {
        dossier = session.dossier();
        tree = new DossierTree(dossier);
        names = new PlaceNames(session.domain().getAdapterFactory());
        labels = new FormLabels(session.domain().getAdapterFactory());
    }

    /** Shows these from now on. */
    void show(List<Hit> hits) {
        byStage.clear();
        tree.stages().forEach(stage -> byStage.put(stage, new ArrayList<>()));
        hits.forEach(hit ->
                byStage.computeIfAbsent(stage(hit), stage -> new ArrayList<>()).add(hit));
        byStage.values().removeIf(List::isEmpty);
    }

    /** The stage of a hit; fields of the dossier itself stand in a stage too. */
    private Place stage(Hit hit) {
        if (hit.object() == dossier) {
            return Place.stage(dossier, hit.field());
        }
        Place above = Place.of(hit.object());
        for (Place next = tree.parent(above); next != null; next = tree.parent(next)) {
            above = next;
        }
        return above;
    }

    /** A stage and how many hits it has. */
    String stage(Place stage) {
        return names.name(stage) + "  " + byStage.get(stage).size();
    }

    /** Where a hit is, below its stage. */
    String path(Hit hit) {
        return path(hit.object(), hit.field());
    }

    /** Where a field is, below its stage. */
    String path(EObject object, EStructuralFeature field) {
        String path = labels.feature(object, field);
        if (object == dossier) {
            return path;
        }
        for (Place place = Place.of(object); tree.parent(place) != null; place = tree.parent(place)) {
            path = names.shortName(place, NAME_LENGTH) + PATH + path;
        }
        return path;
    }

    @Override
    public Object[] getElements(Object input) {
        return byStage.keySet().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Place stage
                ? byStage.getOrDefault(stage, List.of()).toArray()
                : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Hit hit ? stage(hit) : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Place;
    }
}
