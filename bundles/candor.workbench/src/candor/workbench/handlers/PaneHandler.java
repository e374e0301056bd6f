// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.session.DossierSession;
import candor.workbench.tabs.DossierTabs;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Goes from one of the parts that can be seen in the dossier in front to another: navigator, form, paper, findings. */
abstract class PaneHandler {

    /** How many parts to go on; negative for back. */
    abstract int step();

    @CanExecute
    boolean canGo(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void go(
            DossierSession session,
            DossierTabs tabs,
            EModelService model,
            EPartService parts,
            @Optional @Named(IServiceConstants.ACTIVE_PART) MPart active) {
        MPart tab = tabs.of(session).orElseThrow();
        List<MPart> seen = model.findElements(tab, null, MPart.class, null).stream()
                .filter(part -> part != tab && isSeen(part, tab))
                .toList();
        if (!seen.isEmpty()) {
            parts.activate(seen.get(Math.floorMod(seen.indexOf(active) + step(), seen.size())), true);
        }
    }

    private static boolean isSeen(MUIElement element, MUIElement tab) {
        if (element == tab) {
            return true;
        }
        MUIElement parent = element.getParent();
        boolean front = !(parent instanceof MPartStack stack) || stack.getSelectedElement() == element;
        return parent != null && front && element.isToBeRendered() && element.isVisible() && isSeen(parent, tab);
    }
}
