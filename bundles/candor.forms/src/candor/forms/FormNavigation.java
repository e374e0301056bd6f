// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import org.eclipse.emf.ecore.EObject;

/** How a form leads to another object; the program decides where that opens. */
public interface FormNavigation {
    /** Leads nowhere: forms show no links. */
    FormNavigation NONE = new FormNavigation() {
        @Override
        public boolean canOpen(EObject object) {
            return false;
        }

        @Override
        public void open(EObject object) {
            throw new IllegalStateException("nothing can be opened: " + object);
        }
    };

    /** Whether {@link #open} leads anywhere for this object. */
    boolean canOpen(EObject object);

    /** Shows the object's own form. */
    void open(EObject object);
}
