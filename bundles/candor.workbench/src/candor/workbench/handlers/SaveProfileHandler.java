// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.session.DossierSession;
import candor.workbench.start.ProfileSaver;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Saves the campaign of the dossier in front as a profile. */
public final class SaveProfileHandler {

    @CanExecute
    boolean canSave(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void save(DossierSession session, ProfileSaver saver) {
        saver.save(session);
    }
}
