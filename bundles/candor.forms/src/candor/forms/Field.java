// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;

/** The widgets that show and edit one feature of one object. */
public abstract class Field {
    /** The outermost widget; the form places it. */
    public abstract Control control();

    /** Shows what stands in the model now; keeps caret, selection and focus where it can. */
    public abstract void refresh();

    /** Refreshes the names of other objects and what can be done now: something in the model has changed, but not this feature. */
    public void othersMayHaveChanged() {
        // Most fields tell nothing of other objects.
    }

    /** Shows marks of findings anew, where the field has any of its own. */
    public void findingsMayHaveChanged() {
        // The strip below the field follows by itself.
    }

    /**
     * Goes to a field of an object that this one contains.
     *
     * @param child the object directly in this field that is or contains {@code target}
     * @param feature of {@code target}; null for the object as a whole
     * @return false where it cannot be shown here
     */
    public boolean reveal(EObject child, EObject target, EStructuralFeature feature) {
        return false;
    }

    /** The widget that takes the keyboard. */
    public Control focusControl() {
        return control();
    }

    /** Gives the keyboard to whatever of it can take it now. */
    public void setFocus() {
        focusControl().setFocus();
    }

    /** Writes what has been typed but not written yet, as when the person leaves the field. */
    public void flush() {
        // Most fields write at once.
    }

    /** Whether the field takes the whole width and brings its own heading, as a table does. */
    public boolean isWide() {
        return false;
    }

    /** Whether the field takes whatever height is left over. */
    public boolean growsDown() {
        return false;
    }
}
