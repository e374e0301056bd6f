// SPDX-License-Identifier: EPL-2.0
package candor.workbench.navigator;

import candor.workbench.dossier.DossierTree;
import candor.workbench.dossier.Place;
import candor.workbench.dossier.PlaceNames;
import candor.workbench.theme.Images;
import candor.workbench.view.DossierView;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/**
 * Names of places, and of the views between them, with their counts behind them, and an icon. Plain text on purpose: what the toolkit draws by itself has
 * the right colours in every theme, selected or not.
 */
final class PlaceLabels extends LabelProvider {

    private static final int NAME_LENGTH = 36;

    private final PlaceNames names;
    private final DossierTree tree;
    private final Images images;

    PlaceLabels(Display display, PlaceNames names, DossierTree tree) {
        this.names = names;
        this.tree = tree;
        this.images = new Images(display);
    }

    @Override
    public String getText(Object element) {
        if (element instanceof DossierView view) {
            return view.label();
        }
        Place place = (Place) element;
        String name = names.shortName(place, NAME_LENGTH);
        int count = tree.count(place);
        return count > 0 || count == 0 && !place.isObject() ? name + "  " + count : name;
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof DossierView view) {
            return images.at(view.icon(), "form");
        }
        Place place = (Place) element;
        if (place.group() != null) {
            return images.get("stage/" + place.group(), "stage/other");
        }
        return place.isObject()
                ? images.get("model/" + place.object().eClass().getName(), "model/item")
                : images.get("model/list", "model/item");
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
