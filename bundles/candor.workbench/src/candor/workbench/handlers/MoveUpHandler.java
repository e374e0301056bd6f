// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.edit.Edits;
import candor.workbench.place.Place;
import java.util.List;
import org.eclipse.emf.common.command.Command;

/** Moves the selected objects up by one. */
public final class MoveUpHandler extends SelectionHandler {

    @Override
    Command command(Edits edits, List<Place> places) {
        return edits.shift(Place.objects(places), -1);
    }
}
