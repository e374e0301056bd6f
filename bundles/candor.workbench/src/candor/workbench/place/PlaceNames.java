// SPDX-License-Identifier: EPL-2.0
package candor.workbench.place;

import candor.forms.FormHints;
import candor.forms.FormLabels;
import candor.forms.ValueTexts;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What places are called. Everything comes from the labels of the metamodel. */
public final class PlaceNames {

    private static final int COLUMNS = 3;
    private static final String BETWEEN = " · ";
    /** Between the steps of a path. */
    public static final String PATH = " › ";

    private final FormLabels labels;
    private final ValueTexts values;

    /** @param items makes the item providers */
    public PlaceNames(AdapterFactory items) {
        labels = new FormLabels(items);
        values = new ValueTexts(labels);
    }

    /** The short name of a place: of a stage, of a list, of an object without the name of its class. */
    public String name(Place place) {
        if (place.isForeign()) {
            return foreign(place);
        }
        if (place.feature() != null) {
            return labels.feature(place.object(), place.feature());
        }
        return place.group() == null ? name(place.object()) : labels.group(place.object(), place.group());
    }

    /** The words of another bundle's package are known to its own objects only. */
    private String foreign(Place place) {
        if (place.kind() != null) {
            return labels.type(EcoreUtil.create(place.kind()), place.kind());
        }
        // A package none of whose objects is left has no name and no line.
        return place.kinds().stream()
                .findFirst()
                .map(kind ->
                        labels.group(EcoreUtil.create(kind), kind.getEPackage().getName()))
                .orElse("");
    }

    /**
     * The name of a place, cut where it would take too much room.
     *
     * @param length most characters, the sign of what is missing included
     */
    public String shortName(Place place, int length) {
        String name = name(place).replaceAll("\\s+", " ");
        return name.length() > length ? name.substring(0, length - 1) + "…" : name;
    }

    /** Where a place stands, from the stage down to itself. */
    public String path(DossierTree tree, Place place) {
        Place above = tree.parent(place);
        return above == null ? name(place) : path(tree, above) + PATH + name(place);
    }

    /** As {@link #path(DossierTree, Place)}, each step cut where it would take too much room. */
    public String path(DossierTree tree, Place place, int length) {
        Place above = tree.parent(place);
        String name = shortName(place, length);
        return above == null ? name : path(tree, above, length) + PATH + name;
    }

    /** What kind of thing stands there. */
    public String type(EObject object) {
        return labels.type(object, object.eClass());
    }

    /**
     * What an object is called. Where there can be only one of it: what it is to its owner. Else its own name, where that is
     * one of the columns of its list. Else what those columns show first, or the name of its class where all are empty.
     */
    public String name(EObject object) {
        EReference list = object.eContainmentFeature();
        if (list != null && !list.isMany()) {
            return labels.feature(object.eContainer(), list);
        }
        String own = ownName(object);
        List<String> columns = list == null ? List.of() : columns(object, list);
        if (columns.isEmpty() || columns.contains(own)) {
            return own.isEmpty() ? type(object) : own;
        }
        return columns.stream().limit(COLUMNS).collect(Collectors.joining(BETWEEN));
    }

    /** The item provider puts the name of the class before the name of the object. */
    private String ownName(EObject object) {
        String type = type(object);
        String text = labels.text(object).strip();
        return text.startsWith(type) ? text.substring(type.length()).strip() : text;
    }

    private List<String> columns(EObject object, EReference list) {
        return FormHints.of(list).columns().stream()
                .map(object.eClass()::getEStructuralFeature)
                .filter(column -> column != null && !column.isMany())
                .map(column -> value(object, column))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /**
     * The text of one column. An object it refers to is named by its own name only, because two that refer to each
     * other would never end.
     */
    private String value(EObject object, EStructuralFeature column) {
        return object.eGet(column) instanceof EObject target ? ownName(target) : values.text(object, column);
    }
}
