// SPDX-License-Identifier: EPL-2.0
package candor.workbench.find;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * What replacing words would do to one field.
 *
 * @param object whose field
 * @param field a text, or a list of texts
 * @param before what stands there, as one text
 * @param after what would stand there, as one text
 * @param value the same as a value of the field
 * @param refusal why it must not be; empty where it may
 */
record Replacement(EObject object, EAttribute field, String before, String after, Object value, String refusal) {

    boolean isPossible() {
        return refusal.isEmpty();
    }
}
