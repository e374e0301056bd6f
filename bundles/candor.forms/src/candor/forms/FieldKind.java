// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/**
 * One kind of field, such as a date with its calendar. Of all kinds that a {@link FieldKindRegistry} knows, the one with
 * the highest rank edits a feature; the built-in kinds answer {@value #GENERAL} to {@value #SPECIAL}, so that a program's
 * own kind takes over by answering more.
 */
public interface FieldKind {
    /** Rank of a kind that is not for this feature. */
    int NOT_APPLICABLE = -1;

    /** Rank of a kind that fits a whole type of features. */
    int GENERAL = 10;

    /** Rank of a kind that fits some of them better. */
    int SPECIAL = 20;

    /** How well this kind suits a feature of an object, or {@link #NOT_APPLICABLE}. */
    int rank(EObject object, EStructuralFeature feature);

    /** Makes the field's widgets below {@code parent}; the field is shown and refreshed by its form. */
    Field create(Composite parent, FieldContext context);

    /** Whether the field also fits a cell of a table ({@link FieldContext#isCell()}). */
    default boolean fitsCell() {
        return true;
    }
}
