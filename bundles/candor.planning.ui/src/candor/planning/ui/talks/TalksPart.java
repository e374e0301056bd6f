// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import candor.forms.FormServices;
import candor.workbench.editor.Editors;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import candor.workbench.view.BoardView;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;

/** The view of who has talked with whom. */
public final class TalksPart {

    /** Id of the view. */
    public static final String ID = "candor.planning.talks";

    private final DossierSession session;
    private final Editors editors;
    private final FormServices services;
    private final Themes themes;
    private final ESelectionService selection;
    private final BoardView view;
    private final Clock clock;
    private TalkBoard board;

    @Inject
    public TalksPart(
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
        view.fill(parent, this::build);
    }

    private TalkBoard build(Composite parent) {
        board = new TalkBoard(
                parent,
                session,
                services.withColors(themes.formColors()),
                () -> LocalDate.now(clock),
                new TalkBoard.Owner() {
                    @Override
                    public void open(Place place) {
                        editors.goTo(place);
                    }

                    @Override
                    public void selected(List<Place> places) {
                        selection.setSelection(new StructuredSelection(places));
                        editors.pointTo(places);
                    }
                });
        return board;
    }

    /** The matrix with what belongs to it. */
    TalkBoard board() {
        return board;
    }

    @Focus
    void focus() {
        view.setFocus();
    }
}
