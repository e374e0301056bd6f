// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Keeps the mouse wheel from changing a value when the person only scrolls the form. */
public final class Wheel {
    private Wheel() {}

    /** Takes the wheel away from a control whose value it would change. */
    public static void scrollsThePage(Control control) {
        control.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        control.addListener(SWT.MouseWheel, event -> event.doit = false);
    }
}
