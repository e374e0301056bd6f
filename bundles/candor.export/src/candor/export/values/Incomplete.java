// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A text in which a part is missing, e.g. 2022年XXX月XXX日, or that nobody has confirmed yet.
 *
 * @param text as it is printed, with the gap marked
 * @param object where a person makes it whole; {@code null} where that is the field it comes from
 * @param field of the object; {@code null} without one
 */
public record Incomplete(String text, EObject object, EStructuralFeature field) {

    /** One that is made whole in the field it comes from. */
    public Incomplete(String text) {
        this(text, null, null);
    }

    /** Another form of the same. */
    public Incomplete with(String other) {
        return new Incomplete(other, object, field);
    }
}
