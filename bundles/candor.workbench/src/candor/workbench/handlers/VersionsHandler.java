// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.recovery.Versions;
import candor.workbench.session.DossierSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Shows what the file of the dossier in front held before. */
public final class VersionsHandler {

    @CanExecute
    boolean canShow(@Optional DossierSession session) {
        return session != null && session.file().isPresent();
    }

    @Execute
    void show(DossierSession session, Versions versions) {
        session.file().ifPresent(versions::show);
    }
}
