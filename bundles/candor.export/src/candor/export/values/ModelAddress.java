// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The address of a field: the object's place in its file, {@code #}, the field's name. Documents leave it on their text. */
public final class ModelAddress {

    private static final String FIELD = "#";

    private ModelAddress() {}

    /** The address of one field of an object. */
    public static String of(EObject object, String field) {
        return ofAny(object) + field;
    }

    /** What the addresses of all fields of an object begin with. */
    public static String ofAny(EObject object) {
        return EcoreUtil.getURI(object).fragment() + FIELD;
    }
}
