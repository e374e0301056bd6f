// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * One line of the clipboard and the row it becomes.
 *
 * @param target the row it is written into; null where it makes a new one
 * @param cells one for each column that was recognised
 */
record PastedRow(EObject target, List<PastedCell> cells) {
    PastedRow {
        cells = List.copyOf(cells);
    }
}
