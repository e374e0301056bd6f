// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import candor.workbench.board.BoardView;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

/** The view of who has talked with whom. */
public final class TalksPart {

    /** Id of the view. */
    public static final String ID = "candor.planning.talks";

    private final DossierSession session;
    private final BoardView view;
    private final Clock clock;
    private TalkBoard board;

    @Inject
    public TalksPart(DossierSession session, BoardView view, Clock clock) {
        this.session = session;
        this.view = view;
        this.clock = clock;
    }

    @PostConstruct
    void create(Composite parent) {
        view.fill(parent, this::build);
    }

    private TalkBoard build(Composite parent) {
        board = new TalkBoard(parent, session, view.services(), () -> LocalDate.now(clock), new TalkBoard.Owner() {
            @Override
            public void open(Place place) {
                view.open(place);
            }

            @Override
            public void selected(List<Place> places) {
                view.select(places);
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
