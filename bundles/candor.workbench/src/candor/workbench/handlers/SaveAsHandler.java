// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.save.Saving;
import candor.workbench.session.DossierSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Saves the dossier in front under another name. */
public final class SaveAsHandler {

    @CanExecute
    boolean canSave(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void save(DossierSession session, Saving saving) {
        saving.saveAs(session);
    }
}
