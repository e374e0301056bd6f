// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something to say about a field of a form.
 *
 * @param message what it is and what to do, in the person's language
 * @param object the object it concerns
 * @param feature the feature it concerns; null where it concerns the object as a whole
 * @param fixes what can be done about it with one click; may be empty
 */
public record FieldFinding(
        FieldSeverity severity, String message, EObject object, EStructuralFeature feature, List<FieldFix> fixes) {
    /** A copy of the list of fixes is kept. */
    public FieldFinding {
        fixes = List.copyOf(fixes);
    }
}
