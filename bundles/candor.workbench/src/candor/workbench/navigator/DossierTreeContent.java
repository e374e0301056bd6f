// SPDX-License-Identifier: EPL-2.0
package candor.workbench.navigator;

import candor.workbench.dossier.DossierTree;
import candor.workbench.dossier.Place;
import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** A {@link DossierTree}, filtered, for a viewer. */
final class DossierTreeContent implements ITreeContentProvider {

    private final DossierTree tree;
    private TreeFilter filter;

    DossierTreeContent(DossierTree tree, TreeFilter filter) {
        this.tree = tree;
        this.filter = filter;
    }

    void filter(TreeFilter next) {
        filter = next;
    }

    /** Whether a place can be seen with the present filter, once everything above it is open. */
    boolean contains(Place place) {
        Place above = tree.parent(place);
        List<Place> siblings = above == null ? tree.stages() : tree.children(above);
        return filter.apply(siblings).contains(place) && (above == null || contains(above));
    }

    @Override
    public Object[] getElements(Object input) {
        return filter.apply(tree.stages()).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return filter.apply(tree.children((Place) parent)).toArray();
    }

    @Override
    public Object getParent(Object element) {
        return tree.parent((Place) element);
    }

    @Override
    public boolean hasChildren(Object element) {
        return !tree.children((Place) element).isEmpty();
    }
}
