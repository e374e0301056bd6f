// SPDX-License-Identifier: EPL-2.0
package candor.workbench.session;

import org.eclipse.emf.common.command.BasicCommandStack;

/** A history whose beginning need not be what the file holds. */
final class SessionStack extends BasicCommandStack {

    /** What the platform's stack counts as never having been saved. */
    private static final int NEVER = -2;

    /** From now on there is something to save, until it is saved. */
    void neverSaved() {
        saveIndex = NEVER;
    }
}
