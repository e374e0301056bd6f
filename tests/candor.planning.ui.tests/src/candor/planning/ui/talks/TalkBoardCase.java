// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import candor.forms.FormColors;
import candor.forms.FormServices;
import candor.forms.kinds.BuiltInKinds;
import candor.forms.matrix.MatrixSpot;
import candor.model.meeting.Dossier;
import candor.planning.talks.TalkCell;
import candor.testing.Bot;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.BoardWindow;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.Fixtures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.junit.jupiter.api.AfterEach;

/** The matrix of talks of the sample in a window of its own. */
abstract class TalkBoardCase {

    static final LocalDate TODAY = LocalDate.of(2022, 1, 12);
    static final MatrixSpot FIRST = new MatrixSpot(0, 1);

    final DossierSession session = Fixtures.sample();
    final Dossier dossier = session.dossier();
    final List<Place> opened = new ArrayList<>();
    final List<Place> selected = new ArrayList<>();
    BoardWindow<TalkBoard> window;
    Bot bot;

    void open(Desktop desktop) {
        TalkBoard.Owner owner = new TalkBoard.Owner() {
            @Override
            public void open(Place place) {
                opened.add(place);
            }

            @Override
            public void selected(List<Place> places) {
                selected.clear();
                selected.addAll(places);
            }
        };
        FormServices services =
                FormServices.of(session.domain(), BuiltInKinds.registry()).withColors(FormColors.LIGHT);
        window = new BoardWindow<>(
                desktop,
                session,
                "talks.matrix",
                parent -> new TalkBoard(parent, session, services, () -> TODAY, owner));
        bot = window.bot();
    }

    @AfterEach
    void close() {
        window.close();
    }

    TalkCell cell(MatrixSpot spot) {
        window.select(spot);
        return window.call(() -> window.board().cell().orElseThrow());
    }

    /** Takes the talk of a spot away. */
    void lose(MatrixSpot spot) {
        TalkCell cell = cell(spot);
        window.act(() -> session.stack().execute(DeleteCommand.create(session.domain(), cell.talk())));
    }

    void undo() {
        window.act(() -> session.stack().undo());
    }
}
