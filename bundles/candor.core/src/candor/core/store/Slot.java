// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The place of an object whose package is not installed. The model shows nothing there; the place is written again when
 * the dossier is saved.
 *
 * @param owner whose feature it stands in
 * @param feature the extensions of the dossier, or any reference
 * @param before the values that stood before it when the file was read
 * @param address of the object
 */
record Slot(EObject owner, EReference feature, List<EObject> before, URI address) {

    /** Where it stands among the values of today: behind the nearest of those that stood before it. */
    int index(List<? extends EObject> values) {
        for (EObject predecessor : before.reversed()) {
            int index = values.indexOf(predecessor);
            if (index >= 0) {
                return index + 1;
            }
        }
        return 0;
    }
}
