// SPDX-License-Identifier: EPL-2.0
package candor.paper.handlers;

import candor.paper.export.Archives;
import candor.workbench.session.DossierSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Writes the whole dossier in front as a folder for the archive. */
public final class ArchiveHandler {

    @CanExecute
    boolean can(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void archive(DossierSession session, Archives archives) {
        archives.archive(session);
    }
}
