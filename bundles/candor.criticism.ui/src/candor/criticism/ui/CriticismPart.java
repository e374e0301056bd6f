// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui;

import candor.criticism.conduct.Absentees;
import candor.criticism.conduct.CriticismEdits;
import candor.model.meeting.Criticism;
import candor.model.meeting.Participation;
import candor.workbench.board.BoardView;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Composite;

/** The view of who criticises whom. */
public final class CriticismPart {

    /** Id of the view. */
    public static final String ID = "candor.criticism.matrix";

    private final DossierSession session;
    private final BoardView view;
    private final Clock clock;
    private CriticismBoard board;

    @Inject
    public CriticismPart(DossierSession session, BoardView view, Clock clock) {
        this.session = session;
        this.view = view;
        this.clock = clock;
    }

    @PostConstruct
    void create(Composite parent) {
        view.fill(parent, this::build);
    }

    private CriticismBoard build(Composite parent) {
        board = new CriticismBoard(
                parent,
                session.dossier(),
                view.services().colors(),
                new CriticismEdits(session.domain(), session.dossier()),
                session::execute,
                object -> view.open(Place.of(object)),
                this::selected,
                this::tell);
        return board;
    }

    private void selected(List<Criticism> criticisms) {
        // The papers of criticisms are made for each critic.
        view.select(
                criticisms.stream().map(Place::of).toList(),
                criticisms.stream()
                        .map(Criticism::getFrom)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(Place::of)
                        .toList());
    }

    /** Puts down that who was absent was told today, and shows what, to be completed. */
    private void tell() {
        List<Participation> untold = Absentees.untold(session.dossier());
        Command command = Absentees.tell(session.domain(), session.dossier(), untold, LocalDate.now(clock));
        if (command.canExecute() && session.execute(command)) {
            view.open(Place.of(untold.getFirst().getBriefings().getFirst()));
        }
    }

    /** The matrix with what belongs to it. */
    CriticismBoard board() {
        return board;
    }

    @Focus
    void focus() {
        view.setFocus();
    }
}
