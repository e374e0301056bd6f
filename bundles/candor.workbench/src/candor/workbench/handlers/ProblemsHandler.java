// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.Ids;
import candor.workbench.problems.ProblemsPane;
import candor.workbench.session.DossierSession;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;

/** Goes to the list of findings, or closes it if the keyboard is already there. */
public final class ProblemsHandler {

    @CanExecute
    boolean can(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void toggle(DossierSession session, ProblemsPane pane, @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        if (pane.isOpen(session) && part != null && Ids.PROBLEMS.equals(part.getElementId())) {
            pane.close(session);
        } else {
            pane.open(session);
        }
    }
}
