// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The address of a field: the object's place in its file, {@code #}, the field's name. Documents leave it on their text. */
public final class ModelAddress {

    private static final String FIELD = "#";

    /** A field of an object. */
    public record Target(EObject object, EStructuralFeature feature) {}

    private ModelAddress() {}

    /** The address of one field of an object. */
    public static String of(EObject object, String field) {
        return ofAny(object) + field;
    }

    /** What the addresses of all fields of an object begin with. */
    public static String ofAny(EObject object) {
        return EcoreUtil.getURI(object).fragment() + FIELD;
    }

    /** What the address of a field begins with: {@link #ofAny} of its object. */
    public static String object(String address) {
        return address.substring(0, address.lastIndexOf(FIELD) + FIELD.length());
    }

    /** The field of an address, empty where the object, or the field, is not in the file of {@code root}. */
    public static Optional<Target> find(EObject root, String address) {
        int end = address.lastIndexOf(FIELD);
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
