// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.save.DossierSaveHandler;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Saves every dossier that has changes. */
public final class SaveAllHandler {

    @CanExecute
    boolean canSave(Sessions sessions) {
        return sessions.all().stream().anyMatch(DossierSession::isDirty);
    }

    @Execute
    void save(Sessions sessions, DossierSaveHandler handler) {
        handler.saveSessions(sessions.all(), false);
    }
}
