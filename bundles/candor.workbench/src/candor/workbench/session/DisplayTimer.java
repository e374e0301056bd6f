// SPDX-License-Identifier: EPL-2.0
package candor.workbench.session;

import candor.edit.EditTimer;
import org.eclipse.swt.widgets.Display;

/** Runs work later in the user-interface thread, as long as there is one. */
public final class DisplayTimer implements EditTimer {

    private final Display display;

    public DisplayTimer(Display display) {
        this.display = display;
    }

    @Override
    public long now() {
        return System.nanoTime() / 1_000_000;
    }

    @Override
    public void post(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(task);
        }
    }

    @Override
    public void start(Runnable task, int millis) {
        if (!display.isDisposed()) {
            display.timerExec(millis, task);
        }
    }

    @Override
    public void stop(Runnable task) {
        if (!display.isDisposed()) {
            display.timerExec(-1, task);
        }
    }
}
