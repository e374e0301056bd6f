// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.edit.Edits;
import candor.workbench.place.Place;
import java.util.List;
import org.eclipse.emf.common.command.Command;

/** Puts a copy of each selected object behind it. */
public final class DuplicateHandler extends SelectionHandler {

    @Override
    Command command(Edits edits, List<Place> places) {
        return edits.duplicate(Place.objects(places));
    }
}
