// SPDX-License-Identifier: EPL-2.0
package candor.workbench.navigator;

import candor.workbench.findings.Counts;
import candor.workbench.findings.FindingMarks;
import candor.workbench.findings.SeverityIcons;
import candor.workbench.place.DossierTree;
import candor.workbench.place.Place;
import candor.workbench.place.PlaceNames;
import candor.workbench.place.PlaceProgress;
import candor.workbench.theme.Images;
import candor.workbench.view.DossierView;
import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/**
 * Labels the navigator. The first column has the names of places and views, with the progress or the number of objects;
 * the second has the worst finding at or below the place. Plain text is used because the toolkit draws it in the right
 * colours in every theme and screen readers read it.
 */
final class PlaceLabels extends LabelProvider implements ITableLabelProvider {

    private static final int NAME_LENGTH = 36;
    /** What stands between a name and its count. */
    static final String BEFORE_COUNT = "  ";

    private final PlaceNames names;
    private final DossierTree tree;
    private final PlaceProgress progress;
    private final FindingMarks marks;
    private final SeverityIcons signs;
    private final Images images;

    PlaceLabels(
            Display display,
            PlaceNames names,
            DossierTree tree,
            PlaceProgress progress,
            FindingMarks marks,
            SeverityIcons signs) {
        this.names = names;
        this.tree = tree;
        this.progress = progress;
        this.marks = marks;
        this.signs = signs;
        this.images = new Images(display);
    }

    @Override
    public String getColumnText(Object element, int column) {
        if (element instanceof DossierView view) {
            return column == 0 ? view.label() : "";
        }
        Place place = (Place) element;
        return column == 0 ? name(place) : mark(marks.at(place));
    }

    @Override
    public Image getColumnImage(Object element, int column) {
        if (element instanceof DossierView view) {
            return column == 0 ? images.at(view.icon(), "form") : null;
        }
        Place place = (Place) element;
        return column == 0
                ? icon(place)
                : marks.at(place).worst().map(signs::get).orElse(null);
    }

    private static String mark(Counts counts) {
        return counts.worst().map(worst -> Integer.toString(counts.of(worst))).orElse("");
    }

    private String name(Place place) {
        String name = names.shortName(place, NAME_LENGTH);
        return progress.of(place)
                .map(far -> name + BEFORE_COUNT + far.done() + "/" + far.needed())
                .orElseGet(() -> withCount(place, name));
    }

    private String withCount(Place place, String name) {
        int count = tree.count(place);
        return count > 0 || count == 0 && !place.isObject() ? name + BEFORE_COUNT + count : name;
    }

    private Image icon(Place place) {
        if (place.group() != null) {
            return images.get("stage/" + place.group(), "stage/other");
        }
        return place.isObject()
                ? images.get("model/" + place.object().eClass().getName(), "model/item")
                : images.get("model/list", "model/item");
    }

    /** The name of a place and all findings at and below it; empty where nothing is found. */
    String tip(Place place) {
        String findings = marks.at(place).words();
        return findings.isEmpty() ? "" : names.name(place) + "\n" + findings;
    }

    @Override
    public void dispose() {
        images.dispose();
        signs.dispose();
        super.dispose();
    }
}
