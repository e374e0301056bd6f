// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.edit.Edits;
import candor.workbench.place.Place;
import java.util.List;
import org.eclipse.emf.common.command.Command;

/** Deletes the selected objects and every reference to them. */
public final class DeleteHandler extends SelectionHandler {

    @Override
    Command command(Edits edits, List<Place> places) {
        return edits.delete(Place.objects(places));
    }
}
