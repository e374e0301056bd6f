// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One cell of the clipboard and what it means in a list.
 *
 * @param feature the column it goes into
 * @param text what stood on the clipboard
 * @param value what the model gets; null empties the cell
 * @param problem why the text is no value of the column; empty where it is one
 */
record PastedCell(EStructuralFeature feature, String text, Object value, String problem) {
    static PastedCell fitting(EStructuralFeature feature, String text, Object value) {
        return new PastedCell(feature, text, value, "");
    }

    static PastedCell wrong(EStructuralFeature feature, String text, String problem) {
        return new PastedCell(feature, text, null, problem);
    }

    boolean fits() {
        return problem.isEmpty();
    }
}
