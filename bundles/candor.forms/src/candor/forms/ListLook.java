// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/**
 * How a program shows the rows of certain lists beyond what the metamodel says: which of them, in which groups, in which
 * colours, with which controls above. Of several for one list, the first counts.
 */
public interface ListLook {
    /** The look of a list without anything special. */
    ListLook PLAIN = list -> true;

    /** Whether it belongs to the lists of this containment. */
    boolean concerns(EReference list);

    /** Whether a row is shown, besides the filter that a person types. */
    default boolean shows(EObject row) {
        return true;
    }

    /** The group a row stands in; rows of one group stand together, under a heading of this text. Empty for none. */
    default String group(EObject row) {
        return "";
    }

    /** Which colour the words of a cell have; null for that of the text. */
    default FieldSeverity severity(EObject row, EStructuralFeature column) {
        return null;
    }

    /**
     * Puts controls of its own between the bar of the list and the table, such as filters and the choice of groups.
     *
     * @param changed to be run when rows are to be shown otherwise
     */
    default void controls(Composite parent, FieldContext list, Runnable changed) {
        // Most lists need none.
    }
}
