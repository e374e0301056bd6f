// SPDX-License-Identifier: EPL-2.0
package candor.workbench.place;

import candor.edit.OpenLists;
import candor.forms.FormContents;
import candor.forms.FormHints;
import candor.forms.FormPlan;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A place in a dossier that can be shown, named and gone to: an object, some of its fields, or one of its lists. The
 * navigator is made of places, an editor shows one. Equal places are the same place.
 *
 * @param object whose fields are meant
 * @param group key of the group of fields that is meant; null where all are
 * @param feature the one field that is meant; null where all are
 * @param kind class of the only rows that are meant, of a list that holds several kinds; null where all are
 */
public record Place(EObject object, String group, EStructuralFeature feature, EClass kind) {

    /** Begins the key of the group that the objects of another bundle's package make. */
    private static final String PACKAGE = "package:";

    public Place {
        Objects.requireNonNull(object);
    }

    public Place(EObject object, String group, EStructuralFeature feature) {
        this(object, group, feature, null);
    }

    /** An object with all its fields. */
    public static Place of(EObject object) {
        return new Place(object, null, null);
    }

    /** The fields of an object that stand under one heading; of a dossier: one stage. */
    public static Place group(EObject object, String group) {
        return new Place(object, group, null);
    }

    /** The stage of a dossier in which one of its own fields stands. */
    public static Place stage(EObject dossier, EStructuralFeature feature) {
        return group(dossier, FormHints.of(feature).group());
    }

    /** One list, or one child that is or may be there. */
    public static Place field(EObject object, EStructuralFeature feature) {
        return new Place(object, null, feature);
    }

    /** The objects of another bundle's package in the open lists of a dossier: a stage of its own. */
    public static Place of(EObject dossier, EPackage other) {
        return group(dossier, PACKAGE + other.getNsURI());
    }

    /** The objects of one class among them. */
    static Place of(EObject dossier, EReference list, EClass kind) {
        return new Place(dossier, PACKAGE + kind.getEPackage().getNsURI(), list, kind);
    }

    /** The objects that some places mean; empty where one of them means a stage or a list. */
    public static List<EObject> objects(List<Place> places) {
        return places.stream().allMatch(Place::isObject)
                ? places.stream().map(Place::object).toList()
                : List.of();
    }

    /** Whether the object itself is meant, not some of its fields. */
    public boolean isObject() {
        return group == null && feature == null;
    }

    /** Whether the objects of another bundle's package are meant. */
    public boolean isForeign() {
        return group != null && group.startsWith(PACKAGE);
    }

    /** Whether a feature of the object belongs to this place. */
    public boolean shows(EStructuralFeature candidate) {
        return (feature == null || feature == candidate) && (group == null || isInGroup(candidate));
    }

    private boolean isInGroup(EStructuralFeature candidate) {
        return isForeign()
                ? OpenLists.isOpen(candidate)
                : group.equals(FormHints.of(candidate).group());
    }

    /** Whether objects of a class may stand in a list of this place. */
    public boolean takes(EReference list, EClass type) {
        return shows(list) && takes(type) && (isForeign() || !OpenLists.isOpen(list));
    }

    private boolean takes(EClass type) {
        return !isForeign() || group.equals(PACKAGE + type.getEPackage().getNsURI()) && (kind == null || kind == type);
    }

    /** The classes of another bundle's package that are meant; none where the place is the metamodel's own. */
    public List<EClass> kinds() {
        return isForeign()
                ? OpenLists.kinds(object).stream().filter(this::takes).toList()
                : List.of();
    }

    /** What its form shows. */
    public FormContents contents() {
        List<EClass> kinds = kinds();
        return kinds.size() == 1 ? FormContents.rows(kinds.getFirst()) : new FormContents(this::shows, isObject());
    }

    /** Whether a field is among those that are meant: one of the object's own, or one of an object in one of its lists. */
    public boolean contains(EObject target, EStructuralFeature field) {
        if (target == object) {
            return field == null ? isObject() : shows(field);
        }
        EObject child = target;
        while (child != null && child.eContainer() != object) {
            child = child.eContainer();
        }
        return child != null && shows(child.eContainmentFeature()) && takes(child.eClass());
    }

    /** The lists and children of the object that belong to this place, in the order of its form. */
    public List<EReference> containments() {
        if (isForeign()) {
            return OpenLists.of(object.eClass());
        }
        return FormPlan.of(object.eClass(), this::shows).groups().stream()
                .flatMap(part -> part.features().stream())
                .filter(EReference.class::isInstance)
                .map(EReference.class::cast)
                .filter(EReference::isContainment)
                .toList();
    }

    /** What stands in one of the object's lists, or the one child, or nothing. */
    @SuppressWarnings("unchecked")
    public List<EObject> children(EReference containment) {
        Object value = object.eGet(containment);
        if (containment.isMany()) {
            List<EObject> all = (List<EObject>) value;
            return isForeign()
                    ? all.stream().filter(child -> takes(child.eClass())).toList()
                    : all;
        }
        return value == null ? List.of() : List.of((EObject) value);
    }
}
