// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.board;

import candor.forms.FormServices;
import candor.workbench.editor.Editors;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import candor.workbench.view.BoardView;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;

/** The view of the ledger by state. */
public final class BoardPart {

    /** Id of the view. */
    public static final String ID = "candor.rectification.board";

    private final DossierSession session;
    private final Editors editors;
    private final FormServices services;
    private final Themes themes;
    private final ESelectionService selection;
    private final BoardView view;
    private final Clock clock;

    @Inject
    public BoardPart(
            DossierSession session,
            Editors editors,
            FormServices services,
            Themes themes,
            ESelectionService selection,
            BoardView view,
            Clock clock) {
        this.session = session;
        this.editors = editors;
        this.services = services;
        this.themes = themes;
        this.selection = selection;
        this.view = view;
        this.clock = clock;
    }

    @PostConstruct
    void create(Composite parent) {
        view.fill(
                parent,
                area -> new StateBoard(
                        area,
                        session,
                        clock,
                        services.withColors(themes.formColors()).colors(),
                        problem -> editors.goTo(Place.of(problem)),
                        problems -> selection.setSelection(new StructuredSelection(
                                problems.stream().map(Place::of).toList()))));
    }

    @Focus
    void focus() {
        view.setFocus();
    }
}
