// SPDX-License-Identifier: EPL-2.0
package candor.workbench.navigator;

import candor.workbench.dossier.DossierTree;
import candor.workbench.dossier.Place;
import candor.workbench.dossier.PlaceNames;
import candor.workbench.theme.Images;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** Names of places with their counts behind them, and an icon. */
final class PlaceLabels extends LabelProvider implements IStyledLabelProvider {

    private static final int NAME_LENGTH = 36;

    private final PlaceNames names;
    private final DossierTree tree;
    private final Images images;

    private PlaceLabels(Display display, PlaceNames names, DossierTree tree) {
        this.names = names;
        this.tree = tree;
        this.images = new Images(display);
    }

    static DelegatingStyledCellLabelProvider provider(Display display, PlaceNames names, DossierTree tree) {
        return new DelegatingStyledCellLabelProvider(new PlaceLabels(display, names, tree));
    }

    @Override
    public StyledString getStyledText(Object element) {
        Place place = (Place) element;
        StyledString text = new StyledString(names.shortName(place, NAME_LENGTH));
        int count = tree.count(place);
        if (count > 0 || count == 0 && !place.isObject()) {
            text.append("  " + count, StyledString.COUNTER_STYLER);
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return names.name((Place) element);
    }

    @Override
    public Image getImage(Object element) {
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
