// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.session.DossierSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Does again what was undone. */
public final class RedoHandler {

    @CanExecute
    boolean canRedo(@Optional DossierSession session) {
        return session != null && session.stack().canRedo();
    }

    @Execute
    void redo(DossierSession session) {
        session.stack().redo();
    }
}
