// SPDX-License-Identifier: EPL-2.0
package candor.paper;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Reads the addresses that documents leave on their text: the object's place in its file, {@code #}, the name of a field; see
 * {@link candor.export.template}.
 */
public final class Origins {

    private Origins() {}

    /** A field of an object. */
    public record Target(EObject object, EStructuralFeature feature) {}

    /** The field of an address, empty where the object, or the field, is not there. */
    public static Optional<Target> find(EObject root, String address) {
        int end = address.lastIndexOf('#');
        // An empty object that a document uses instead of a missing one has no address.
        if (end <= 0 || root.eResource() == null || address.charAt(0) == '/' && end <= 2) {
            return Optional.empty();
        }
        EObject object = root.eResource().getEObject(address.substring(0, end));
        if (object == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(object.eClass().getEStructuralFeature(address.substring(end + 1)))
                .map(feature -> new Target(object, feature));
    }
}
