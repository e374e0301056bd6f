// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.Ids;
import candor.workbench.session.DossierSession;
import candor.workbench.view.DossierViews;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Goes to where words are found in the dossier in front. */
public final class FindHandler {

    @CanExecute
    boolean canFind(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void find(DossierViews views) {
        views.open(Ids.FIND);
    }
}
