// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.save.ClosingGuard;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;

/** Ends the program, unless something has to be saved and is not. */
public final class QuitHandler {

    @Execute
    void quit(ClosingGuard guard, IWorkbench workbench) {
        if (guard.mayClose()) {
            workbench.close();
        }
    }
}
