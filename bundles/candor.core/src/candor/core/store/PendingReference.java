// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A reference by address as it was read, before its target is known. References are set in the order of the text, so that
 * each finds its values in that order.
 *
 * @param owner the object that refers
 * @param feature the feature in which it does
 * @param placeholder what stands in its place so far, or null
 * @param address of the target
 * @param entry in which it was read, with line and column
 */
record PendingReference(
        EObject owner, EReference feature, EObject placeholder, URI address, String entry, int line, int column) {

    /** A reference to what the owner contains keeps a place among what stands in the text itself. */
    static PendingReference of(EObject owner, EReference feature, URI address, String entry, int line, int column) {
        EObject placeholder = null;
        if (feature.isContainment()) {
            placeholder = EcoreFactory.eINSTANCE.createEObject();
            values(owner, feature).add(placeholder);
        }
        return new PendingReference(owner, feature, placeholder, address, entry, line, column);
    }

    /**
     * Sets the reference.
     *
     * @throws MeetingFileException BROKEN_CONTENT when the target is of the wrong class, or contained in two places
     */
    void set(EObject target) throws MeetingFileException {
        boolean free = target.eContainer() == null && !EcoreUtil.isAncestor(target, owner);
        if (!feature.getEReferenceType().isInstance(target) || feature.isContainment() && !free) {
            throw MeetingFileException.of(
                            Kind.BROKEN_CONTENT, "value", Names.of(owner), Names.of(feature), Names.of(target))
                    .at(entry, line, column);
        }
        if (!feature.isMany()) {
            Object other = owner.eGet(feature);
            if (other != null && other != target) {
                throw MeetingFileException.of(Kind.BROKEN_CONTENT, "again", Names.of(owner), Names.of(feature))
                        .at(entry, line, column);
            }
            owner.eSet(feature, target);
            return;
        }
        EList<EObject> values = values(owner, feature);
        if (placeholder != null) {
            values.set(values.indexOf(placeholder), target);
        } else if (values.contains(target)) {
            // The opposite has set it already, perhaps at another place.
            values.move(values.size() - 1, target);
        } else {
            values.add(target);
        }
    }

    /** Takes note of a target that belongs to an absent package. */
    Slot leaveOpen() {
        if (!feature.isMany()) {
            return new Slot(owner, feature, List.of(), address);
        }
        EList<EObject> values = values(owner, feature);
        int index = placeholder == null ? values.size() : values.indexOf(placeholder);
        values.remove(placeholder);
        return new Slot(owner, feature, List.copyOf(values.subList(0, index)), address);
    }

    /** That there is no such target. */
    MeetingFileException dangling() {
        return MeetingFileException.of(
                        Kind.DANGLING_REFERENCE, "target", Names.of(owner), Names.of(feature), address.fragment())
                .at(entry, line, column);
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> values(EObject owner, EReference feature) {
        return (EList<EObject>) owner.eGet(feature);
    }
}
