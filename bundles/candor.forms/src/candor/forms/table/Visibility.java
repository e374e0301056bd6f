// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

/** Shows and hides controls of a grid, with the room they take. */
final class Visibility {
    private Visibility() {}

    /** True where that changed anything. */
    static boolean set(Control control, boolean visible) {
        if (control.getLayoutData() == null) {
            control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        }
        control.setVisible(visible);
        if (control.getLayoutData() instanceof GridData place && place.exclude == visible) {
            place.exclude = !visible;
            return true;
        }
        return false;
    }
}
