// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.Ids;
import candor.workbench.session.DossierSession;
import candor.workbench.tabs.DossierTabs;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Goes to the navigator of the dossier in front. */
public final class NavigatorHandler {

    @CanExecute
    boolean canGo(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void go(DossierSession session, DossierTabs tabs, EModelService model, EPartService parts) {
        tabs.of(session)
                .map(tab -> (MPart) model.find(Ids.NAVIGATOR, tab))
                .ifPresent(part -> parts.activate(part, true));
    }
}
