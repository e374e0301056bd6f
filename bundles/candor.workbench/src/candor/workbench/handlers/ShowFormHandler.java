// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.editor.Editors;
import candor.workbench.place.SelectedPlaces;
import candor.workbench.session.DossierSession;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;

/** Shows the forms of what is selected. */
public final class ShowFormHandler {

    @CanExecute
    boolean canShow(
            @Optional DossierSession session, @Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        return !SelectedPlaces.in(session, selection).isEmpty();
    }

    @Execute
    void show(DossierSession session, @Named(IServiceConstants.ACTIVE_SELECTION) Object selection, Editors editors) {
        SelectedPlaces.in(session, selection).forEach(editors::open);
    }
}
