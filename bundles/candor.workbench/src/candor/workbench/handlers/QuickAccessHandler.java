// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.quick.QuickAccess;
import org.eclipse.e4.core.di.annotations.Execute;

/** Opens the list of what can be done and gone to. */
public final class QuickAccessHandler {

    @Execute
    void open(QuickAccess access) {
        access.open();
    }
}
