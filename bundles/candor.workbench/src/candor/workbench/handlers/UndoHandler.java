// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.session.DossierSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Takes the last step back. */
public final class UndoHandler {

    @CanExecute
    boolean canUndo(@Optional DossierSession session) {
        return session != null && session.stack().canUndo();
    }

    @Execute
    void undo(DossierSession session) {
        session.stack().undo();
    }
}
