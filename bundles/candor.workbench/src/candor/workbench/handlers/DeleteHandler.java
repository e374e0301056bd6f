// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.forms.FormLabels;
import candor.forms.deletion.Deletion;
import candor.forms.dialogs.Windows;
import candor.workbench.edit.Edits;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Display;

/** Deletes the selected objects and every reference to them. */
public final class DeleteHandler extends SelectionHandler {

    @Override
    Command command(Edits edits, List<Place> places) {
        return edits.delete(Place.objects(places));
    }

    @Override
    void execute(DossierSession session, List<Place> places, Command command) {
        command.dispose();
        new Deletion(session.domain(), new FormLabels(session.domain().getAdapterFactory()))
                .ask(Windows.front(Display.getCurrent()), Place.objects(places))
                .ifPresent(session::execute);
    }
}
