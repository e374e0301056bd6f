// SPDX-License-Identifier: EPL-2.0
package candor.paper.handlers;

import candor.paper.preview.Previews;
import candor.workbench.session.DossierSession;
import candor.workbench.tabs.DossierTabs;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;

/** Shows or hides the preview of the dossier in front; its entry in the menu is marked while it is shown. */
public final class PreviewHandler {

    @CanExecute
    boolean can(@Optional DossierSession session, DossierTabs tabs, Previews previews, @Optional MHandledItem item) {
        if (item != null) {
            item.setSelected(
                    session != null && tabs.of(session).map(previews::isShown).orElse(false));
        }
        return session != null;
    }

    @Execute
    void toggle(DossierSession session, DossierTabs tabs, Previews previews) {
        tabs.of(session).ifPresent(tab -> previews.show(tab, !previews.isShown(tab)));
    }
}
