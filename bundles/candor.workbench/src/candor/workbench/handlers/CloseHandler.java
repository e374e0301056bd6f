// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.Ids;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.session.DossierSession;
import candor.workbench.view.DossierView;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Closes what the keyboard is in, a form, a view or a pane beside them; where that cannot be closed, the dossier. */
public final class CloseHandler {

    @CanExecute
    boolean canClose(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void close(
            DossierSession session,
            @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part,
            EPartService parts,
            DossierOpener opener) {
        if (part != null && part.isCloseable() && isTab(part)) {
            parts.hidePart(part, true);
        } else if (part != null && part.isCloseable() && !Ids.DOSSIER.equals(part.getElementId())) {
            parts.hidePart(part);
        } else {
            opener.close(session);
        }
    }

    private static boolean isTab(MPart part) {
        return Ids.EDITOR.equals(part.getElementId()) || part.getTags().contains(DossierView.TAG);
    }
}
