// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.forms.ClipboardTarget;
import candor.workbench.edit.Edits;
import candor.workbench.edit.FocusText;
import candor.workbench.place.Place;
import candor.workbench.place.SelectedPlaces;
import candor.workbench.session.DossierSession;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Display;

/**
 * Base of the commands that work on the selection. Each is one step of undo; while a text field has the focus, it works
 * on the text or does nothing.
 */
abstract class SelectionHandler {

    /** What it does to the selected places. */
    abstract Command command(Edits edits, List<Place> places);

    /** Whether it does something to text too. */
    boolean concernsText() {
        return false;
    }

    /** Does it to the text. */
    void apply(FocusText text) {
        throw new UnsupportedOperationException("does nothing to text");
    }

    @CanExecute
    boolean can(
            Display display,
            @Optional DossierSession session,
            @Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        if (FocusText.of(display).isPresent()) {
            return concernsText();
        }
        return session != null
                && (hasWords(display)
                        || command(new Edits(session.domain()), SelectedPlaces.in(session, selection))
                                .canExecute());
    }

    @Execute
    void run(
            Display display,
            @Optional DossierSession session,
            @Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        java.util.Optional<FocusText> text = FocusText.of(display);
        if (text.isPresent()) {
            apply(text.get());
            return;
        }
        Command command = command(new Edits(session.domain()), SelectedPlaces.in(session, selection));
        // Asking also prepares the command.
        if (command.canExecute()) {
            execute(session, SelectedPlaces.in(session, selection), command);
        }
        if (hasWords(display)) {
            ClipboardTarget.of(display.getFocusControl()).copy();
        }
    }

    /** Whether the objects have words too, in the control with the focus, and those are wanted. */
    boolean hasWords(Display display) {
        return false;
    }

    /** How the command is run: as a step of undo. */
    void execute(DossierSession session, List<Place> places, Command command) {
        session.execute(command);
    }
}
