// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Where a form gets the findings about its object from; the program binds its checks here. */
public interface FindingSource {
    /** A source without findings. */
    FindingSource NONE = new FindingSource() {
        @Override
        public List<FieldFinding> findings(EObject object) {
            return List.of();
        }

        @Override
        public void addListener(Runnable changed) {
            // No listener is needed: it never changes.
        }

        @Override
        public void removeListener(Runnable changed) {
            // No listener was ever added.
        }
    };

    /** What is known now about this object itself, not about those it contains; quick, in the user-interface thread. */
    List<FieldFinding> findings(EObject object);

    /** Asks to be called, in any thread, whenever the findings may have changed. */
    void addListener(Runnable changed);

    /** Takes a listener away; unknown ones are ignored. */
    void removeListener(Runnable changed);
}
