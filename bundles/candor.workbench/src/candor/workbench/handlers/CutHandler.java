// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.edit.Edits;
import candor.workbench.edit.FocusText;
import candor.workbench.place.Place;
import java.util.List;
import org.eclipse.emf.common.command.Command;

/** Cuts the selected objects, or text. */
public final class CutHandler extends SelectionHandler {

    @Override
    Command command(Edits edits, List<Place> places) {
        return edits.cut(Place.objects(places));
    }

    @Override
    boolean concernsText() {
        return true;
    }

    @Override
    void apply(FocusText text) {
        text.cut();
    }
}
