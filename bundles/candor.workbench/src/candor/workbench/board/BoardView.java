// SPDX-License-Identifier: EPL-2.0
package candor.workbench.board;

import candor.forms.FormKit;
import candor.forms.FormServices;
import candor.workbench.editor.Editors;
import candor.workbench.place.Place;
import candor.workbench.theme.Themes;
import candor.workbench.view.ViewUpdates;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Keeps a board in a part and is its way to the rest of the window. The board follows the dossier at once, and under another theme a new one
 * takes its place and its keyboard. Each part gets one of its own by injection.
 */
@Creatable
public final class BoardView {

    private final ViewUpdates updates;
    private final FormServices services;
    private final Themes themes;
    private final Editors editors;
    private final ESelectionService selection;
    private Board board;

    @Inject
    public BoardView(
            ViewUpdates updates, FormServices services, Themes themes, Editors editors, ESelectionService selection) {
        this.updates = updates;
        this.services = services;
        this.themes = themes;
        this.editors = editors;
        this.selection = selection;
    }

    /** What a board is made with: labels, and the colours of the theme in use. */
    public FormServices services() {
        return services.withColors(themes.formColors());
    }

    /** Shows the form of a place. */
    public void open(Place place) {
        editors.goTo(place);
    }

    /** Tells the window what is selected on the board; what goes with the forms, such as the preview, follows. */
    public void select(List<Place> places) {
        select(places, places);
    }

    /**
     * Tells the window what is selected on the board.
     *
     * @param about whose documents the preview shows, where they are not those of what is selected
     */
    public void select(List<Place> places, List<Place> about) {
        selection.setSelection(new StructuredSelection(places));
        editors.pointTo(about);
    }

    /**
     * Fills a part with its board.
     *
     * @param made makes a board in the part
     */
    public void fill(Composite part, Function<Composite, ? extends Board> made) {
        part.setLayout(new FillLayout());
        board = made.apply(part);
        updates.followAtOnce(part, () -> board.refresh());
        updates.onTheme(part, () -> rebuild(part, made));
    }

    private void rebuild(Composite part, Function<Composite, ? extends Board> made) {
        Board old = board;
        Control focus = part.getDisplay().getFocusControl();
        boolean focused = focus != null && FormKit.isInside(focus, old.control());
        part.setRedraw(false);
        board = made.apply(part);
        // The new board is made before the old one is disposed, so that the focus passes to it.
        old.control().dispose();
        part.layout();
        part.setRedraw(true);
        if (focused) {
            board.setFocus();
        }
    }

    /** Takes the keyboard. */
    public void setFocus() {
        board.setFocus();
    }
}
