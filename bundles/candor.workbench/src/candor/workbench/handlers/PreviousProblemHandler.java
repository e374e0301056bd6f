// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.problems.ProblemActions;
import candor.workbench.problems.ProblemsPane;
import candor.workbench.session.DossierSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Leads to the previous finding; where there is none, the list of findings says so. */
public final class PreviousProblemHandler {

    @CanExecute
    boolean can(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void go(DossierSession session, ProblemActions problems, ProblemsPane pane) {
        if (!problems.step(-1)) {
            pane.open(session);
        }
    }
}
