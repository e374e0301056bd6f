// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.core.rules.LiveCheck;
import candor.workbench.problems.ProblemsPane;
import candor.workbench.session.DossierSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Checks the whole dossier in front again and shows the findings. */
public final class CheckHandler {

    @CanExecute
    boolean can(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void check(DossierSession session, LiveCheck check, ProblemsPane pane) {
        session.flush();
        check.checkAgain();
        pane.open(session);
    }
}
