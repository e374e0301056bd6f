// SPDX-License-Identifier: EPL-2.0
package candor.workbench.navigator;

import candor.workbench.Ids;
import candor.workbench.place.DossierTree;
import candor.workbench.place.Place;
import candor.workbench.view.DossierView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** A {@link DossierTree}, filtered, for a viewer; the views that bundles contribute stand first where they belong. */
final class DossierTreeContent implements ITreeContentProvider {

    private final DossierTree tree;
    private final List<DossierView> views;
    private TreeFilter filter;

    DossierTreeContent(DossierTree tree, List<DossierView> views, TreeFilter filter) {
        this.tree = tree;
        this.views = views;
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
        List<Place> stages = tree.stages().stream()
                .filter(stage -> filter.keeps(stage) || !views(stage).isEmpty())
                .toList();
        return Stream.concat(viewsOf("").filter(this::isLeft), stages.stream()).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Place place
                ? Stream.concat(views(place).stream(), filter.apply(tree.children(place)).stream())
                        .toArray()
                : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case Place place -> tree.parent(place);
            case DossierView view -> stage(view.stage()).orElse(null);
            // The viewer's own entry for places that it does not show yet can be selected, too.
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Place place
                && (!tree.children(place).isEmpty() || !views(place).isEmpty());
    }

    private Optional<Place> stage(String key) {
        return tree.stages().stream().filter(stage -> stage.group().equals(key)).findFirst();
    }

    /** The views at the top of a stage that the filter leaves; none where the place is no stage. */
    private List<DossierView> views(Place place) {
        return place.group() == null
                ? List.of()
                : viewsOf(place.group())
                        .filter(view -> isLeft(view) || filter.isMeant(place))
                        .toList();
    }

    /** The views of a stage that open among the forms; a view that opens elsewhere is no place of the dossier. */
    private Stream<DossierView> viewsOf(String stage) {
        return views.stream()
                .filter(view -> view.stack().equals(Ids.EDITORS) && view.stage().equals(stage));
    }

    private boolean isLeft(DossierView view) {
        return filter.isMeant(view.label());
    }
}
