// SPDX-License-Identifier: EPL-2.0
package candor.paper.handlers;

import candor.paper.export.Exports;
import candor.workbench.session.DossierSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Writes documents of the dossier in front to files. */
public final class ExportHandler {

    @CanExecute
    boolean can(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void export(DossierSession session, Exports exports) {
        exports.export(session);
    }
}
