// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.memory.WindowMemory;
import org.eclipse.e4.core.di.annotations.Execute;

/** Gives all parts of the window the sizes they have in a new installation. */
public final class ResetLayoutHandler {

    @Execute
    void reset(WindowMemory memory) {
        memory.reset();
    }
}
