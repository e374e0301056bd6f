// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.dossier.DossierOpener;
import candor.workbench.session.DossierSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Closes the dossier in front. */
public final class CloseDossierHandler {

    @CanExecute
    boolean canClose(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void close(DossierSession session, DossierOpener opener) {
        opener.close(session);
    }
}
