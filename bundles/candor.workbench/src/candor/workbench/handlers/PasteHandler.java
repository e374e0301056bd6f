// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.edit.Edits;
import candor.workbench.edit.FocusText;
import candor.workbench.place.Place;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** Pastes copied objects at the selected place, or text. */
public final class PasteHandler extends SelectionHandler {

    @Override
    Command command(Edits edits, List<Place> places) {
        return places.size() == 1 ? edits.paste(places.getFirst()) : UnexecutableCommand.INSTANCE;
    }

    @Override
    boolean concernsText() {
        return true;
    }

    @Override
    void apply(FocusText text) {
        text.paste();
    }
}
