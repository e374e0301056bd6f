// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Small windows that hang from a field. */
final class Popups {
    private Popups() {}

    static Shell shell(Control field) {
        return new Shell(field.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.BORDER);
    }

    /** Below the field, or above it where the screen ends. */
    static void place(Shell shell, Control field, Point size) {
        Point corner = field.getParent().toDisplay(field.getLocation());
        Rectangle screen = field.getMonitor().getClientArea();
        int below = corner.y + field.getSize().y;
        int y = below + size.y <= screen.y + screen.height ? below : Math.max(screen.y, corner.y - size.y);
        int x = Math.max(screen.x, Math.min(corner.x, screen.x + screen.width - size.x));
        shell.setBounds(x, y, size.x, size.y);
    }
}
