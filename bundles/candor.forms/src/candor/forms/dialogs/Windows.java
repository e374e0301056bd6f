// SPDX-License-Identifier: EPL-2.0
package candor.forms.dialogs;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Which window a dialog belongs to. */
public final class Windows {
    private Windows() {}

    /** This window, where it can have a dialog; else the one in front; null where the program has no window at all. */
    public static Shell parent(Shell asked) {
        return isWindow(asked)
                ? asked
                : front(asked == null || asked.isDisposed() ? Display.getDefault() : asked.getDisplay());
    }

    /** The window in front: the active one, a popup's owner where a popup is active, else the last that was opened. */
    public static Shell front(Display display) {
        Shell active = display.getActiveShell();
        while (active != null && !isWindow(active)) {
            active = active.getParent() instanceof Shell owner ? owner : null;
        }
        if (active != null) {
            return active;
        }
        Shell last = null;
        for (Shell shell : display.getShells()) {
            last = isWindow(shell) ? shell : last;
        }
        return last;
    }

    /** A popup or a tool tip goes before its dialog would: it owns none. */
    private static boolean isWindow(Shell shell) {
        return shell != null && !shell.isDisposed() && shell.isVisible() && (shell.getStyle() & SWT.TITLE) != 0;
    }
}
