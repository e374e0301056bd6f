// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.board;

import candor.workbench.board.BoardView;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

/** The view of the ledger by state. */
public final class BoardPart {

    /** Id of the view. */
    public static final String ID = "candor.rectification.board";

    private final DossierSession session;
    private final BoardView view;
    private final Clock clock;

    @Inject
    public BoardPart(DossierSession session, BoardView view, Clock clock) {
        this.session = session;
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
                        view.services().colors(),
                        problem -> view.open(Place.of(problem)),
                        problems -> view.select(problems.stream().map(Place::of).toList())));
    }

    @Focus
    void focus() {
        view.setFocus();
    }
}
