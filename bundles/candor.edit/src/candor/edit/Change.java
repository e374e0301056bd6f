// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/** One change of a model as its notification tells it; can be taken back. */
final class Change {
    private final Notification told;

    private Change(Notification told) {
        this.told = told;
    }

    /** The change a notification tells of; empty where no content of the model has changed. */
    static Optional<Change> of(Notification told) {
        boolean content =
                switch (told.getNotifier()) {
                    case EObject owner -> told.getFeature() instanceof EStructuralFeature feature && isKept(feature);
                    case Resource file -> told.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS;
                    default -> false;
                };
        boolean happened = !told.isTouch() && told.getEventType() <= Notification.MOVE;
        return content && happened ? Optional.of(new Change(told)) : Optional.empty();
    }

    private static boolean isKept(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived();
    }

    /** The object whose feature changed; null for the content of a file. */
    EObject owner() {
        return told.getNotifier() instanceof EObject owner ? owner : null;
    }

    /** What changed of {@link #owner}; null for the content of a file. */
    EStructuralFeature feature() {
        return told.getFeature() instanceof EStructuralFeature feature ? feature : null;
    }

    /** Whether the feature had a value before. */
    boolean wasSet() {
        return feature().isMany() ? before() > 0 : told.wasSet();
    }

    private int before() {
        int now = list().size();
        return switch (told.getEventType()) {
            case Notification.ADD -> now - 1;
            case Notification.ADD_MANY -> now - objects(told.getNewValue()).size();
            case Notification.REMOVE -> now + 1;
            case Notification.REMOVE_MANY -> now + objects(told.getOldValue()).size();
            default -> now;
        };
    }

    /** Objects that were taken out of the model, or out of their place in it. */
    List<EObject> departed() {
        return isContainment() ? contained(told.getOldValue()) : List.of();
    }

    /** Objects that came into the model, or into another place. */
    List<EObject> arrived() {
        return isContainment() ? contained(told.getNewValue()) : List.of();
    }

    private boolean isContainment() {
        return told.getEventType() != Notification.MOVE
                && (owner() == null || feature() instanceof EReference reference && reference.isContainment());
    }

    private static List<EObject> contained(Object value) {
        return objects(value).stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    private static Collection<?> objects(Object value) {
        return value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
    }

    /** Undoes the change; of several changes, the last has to be undone first. */
    void takeBack() {
        if (owner() != null && !feature().isMany()) {
            takeBackValue();
            return;
        }
        EList<Object> list = list();
        switch (told.getEventType()) {
            case Notification.ADD, Notification.ADD_MANY -> removeAll(list);
            case Notification.REMOVE -> put(list, told.getPosition(), told.getOldValue());
            case Notification.REMOVE_MANY -> putAll(list);
            case Notification.MOVE -> list.move(((Integer) told.getOldValue()).intValue(), told.getPosition());
            case Notification.SET -> list.set(told.getPosition(), told.getOldValue());
            default -> {
                // The list itself; its values are notified one by one.
            }
        }
    }

    private void takeBackValue() {
        EObject owner = owner();
        if (feature() instanceof EReference reference && reference.isContainer()) {
            // The containment feature of the container is notified too.
            return;
        }
        if (!told.wasSet()) {
            owner.eUnset(feature());
        } else if (!owner.eIsSet(feature()) || !Objects.equals(owner.eGet(feature()), told.getOldValue())) {
            owner.eSet(feature(), told.getOldValue());
        }
    }

    private void removeAll(EList<Object> list) {
        Collection<?> added = objects(told.getNewValue());
        int place = told.getPosition();
        for (Object value : added) {
            // Of equal values in a list, the one that was added is removed.
            if (place >= 0 && place < list.size() && list.get(place) == value) {
                list.remove(place);
            } else {
                list.remove(value);
            }
        }
    }

    private void putAll(EList<Object> list) {
        int next = 0;
        int[] places = told.getNewValue() instanceof int[] known ? known : null;
        for (Object value : objects(told.getOldValue())) {
            put(list, places == null ? next : places[next], value);
            next++;
        }
    }

    /** Puts a value back at its index; an object that its opposite has already brought back is only moved there. */
    private void put(EList<Object> list, int place, Object value) {
        int index = Math.clamp(place, 0, list.size());
        if (feature() instanceof EReference && list.contains(value)) {
            list.move(Math.min(index, list.size() - 1), value);
        } else {
            list.add(index, value);
        }
    }

    @SuppressWarnings("unchecked")
    private EList<Object> list() {
        return (EList<Object>)
                (Object) (told.getNotifier() instanceof Resource file ? file.getContents() : owner().eGet(feature()));
    }
}
