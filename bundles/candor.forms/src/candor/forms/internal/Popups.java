// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import candor.forms.FormKit;
import candor.forms.dialogs.Windows;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Small windows that hang from a field. */
final class Popups {
    private Popups() {}

    /** A window for one control, with a thin line around it. @param style {@link SWT#NO_FOCUS} or none */
    static Shell shell(FormKit kit, Control field, int style) {
        Shell shell = Windows.popup(field.getShell(), SWT.ON_TOP | style);
        FillLayout line = new FillLayout();
        line.marginWidth = 1;
        line.marginHeight = 1;
        shell.setLayout(line);
        shell.setBackground(kit.color(kit.colors().secondary()));
        return shell;
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
