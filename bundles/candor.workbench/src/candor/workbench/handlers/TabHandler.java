// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.Ids;
import candor.workbench.session.DossierSession;
import candor.workbench.tabs.DossierTabs;
import java.util.List;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Goes from one of the tabs in the dossier in front to another, round and round. */
abstract class TabHandler {

    /** How many tabs to go on; negative for back. */
    abstract int step();

    @CanExecute
    boolean canGo(@Optional DossierSession session, DossierTabs tabs, EModelService model) {
        return session != null && !stack(session, tabs, model).getChildren().isEmpty();
    }

    @Execute
    void go(DossierSession session, DossierTabs tabs, EModelService model, EPartService parts) {
        MElementContainer<?> stack = stack(session, tabs, model);
        List<?> all = stack.getChildren();
        int next = Math.floorMod(all.indexOf(stack.getSelectedElement()) + step(), all.size());
        parts.activate((MPart) all.get(next), true);
    }

    private static MElementContainer<?> stack(DossierSession session, DossierTabs tabs, EModelService model) {
        return (MElementContainer<?>) model.find(Ids.EDITORS, tabs.of(session).orElseThrow());
    }
}
