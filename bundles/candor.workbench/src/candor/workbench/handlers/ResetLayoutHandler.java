// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.memory.WindowMemory;
import org.eclipse.e4.core.di.annotations.Execute;

/** Divides the window as it was when the program was new. */
public final class ResetLayoutHandler {

    @Execute
    void reset(WindowMemory memory) {
        memory.reset();
    }
}
