// SPDX-License-Identifier: EPL-2.0
package candor.workbench.place;

import candor.forms.FormHints;
import candor.forms.FormPlan;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A place in a dossier that can be shown, named and gone to: an object, some of its fields, or one of its lists. The
 * navigator is made of places, an editor shows one. Equal places are the same place.
 *
 * @param object whose fields are meant
 * @param group key of the group of fields that is meant; null where all are
 * @param feature the one field that is meant; null where all are
 */
public record Place(EObject object, String group, EStructuralFeature feature) {

    public Place {
        Objects.requireNonNull(object);
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

    /** Whether a feature of the object belongs to this place. */
    public boolean shows(EStructuralFeature candidate) {
        return (feature == null || feature == candidate)
                && (group == null || group.equals(FormHints.of(candidate).group()));
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
        return child != null && shows(child.eContainmentFeature());
    }

    /** The lists and children of the object that belong to this place, in the order of its form. */
    public List<EReference> containments() {
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
            return (List<EObject>) value;
        }
        return value == null ? List.of() : List.of((EObject) value);
    }
}
