// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.forms.ClipboardTarget;
import candor.workbench.edit.Edits;
import candor.workbench.edit.FocusText;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Display;

/** Copies the selected objects, or text. */
public final class CopyHandler extends SelectionHandler {

    @Override
    Command command(Edits edits, List<Place> places) {
        return edits.copy(Place.objects(places));
    }

    @Override
    boolean concernsText() {
        return true;
    }

    @Override
    void apply(FocusText text) {
        text.copy();
    }

    @Override
    boolean hasWords(Display display) {
        return ClipboardTarget.of(display.getFocusControl()) != null;
    }

    /** Runs the command directly: copying changes no dossier, so there is nothing to undo. */
    @Override
    void execute(DossierSession session, List<Place> places, Command command) {
        command.execute();
    }
}
