// SPDX-License-Identifier: EPL-2.0
package candor.workbench.task;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** Keeps keyboard and mouse away from all windows but one, without changing how they look or where the focus is. */
final class InputLock implements Listener, AutoCloseable {

    private static final int[] INPUT = {
        SWT.KeyDown,
        SWT.KeyUp,
        SWT.Traverse,
        SWT.MouseDown,
        SWT.MouseUp,
        SWT.MouseDoubleClick,
        SWT.MouseWheel,
        SWT.MenuDetect,
        SWT.DragDetect,
        SWT.Arm,
        SWT.Close
    };

    private final Display display;
    private Shell exempt;

    InputLock(Display display) {
        this.display = display;
        for (int type : INPUT) {
            display.addFilter(type, this);
        }
    }

    /** Lets input through to this window. */
    void exempt(Shell shell) {
        exempt = shell;
    }

    @Override
    public void handleEvent(Event event) {
        if (shellOf(event.widget) != exempt || exempt == null) {
            event.doit = false;
            event.type = SWT.None;
        }
    }

    private static Shell shellOf(Widget widget) {
        return widget instanceof Control control ? control.getShell() : null;
    }

    @Override
    public void close() {
        if (!display.isDisposed()) {
            for (int type : INPUT) {
                display.removeFilter(type, this);
            }
        }
    }
}
