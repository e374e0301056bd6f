// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui;

import static org.assertj.core.api.Assertions.assertThat;

import candor.criticism.conduct.CriticismEdits;
import candor.forms.FormColors;
import candor.forms.matrix.MatrixMark;
import candor.forms.matrix.MatrixSpot;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.OrganizationKind;
import candor.model.query.Leadership;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.BoardWindow;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The matrix with a person's own keys, on the sample. */
@ExtendWith(DesktopExtension.class)
class CriticismBoardTest {

    private static final MatrixSpot FIRST = new MatrixSpot(0, 1);

    private final DossierSession session = Fixtures.sample();
    private final Dossier dossier = session.dossier();
    private final List<EObject> opened = new ArrayList<>();
    private BoardWindow<CriticismBoard> window;

    private void open(Desktop desktop) {
        window = new BoardWindow<>(
                desktop,
                session,
                "criticism.matrix",
                parent -> new CriticismBoard(
                        parent,
                        dossier,
                        FormColors.LIGHT,
                        new CriticismEdits(session.domain(), dossier),
                        session::execute,
                        opened::add,
                        criticisms -> {},
                        () -> {}));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private MatrixMark mark(MatrixSpot spot) {
        return window.shown(spot).mark();
    }

    private void press(int event, MatrixSpot spot) {
        window.select(spot);
        window.act(() -> window.matrix().notifyListeners(event, new Event()));
    }

    private Criticism first() {
        return dossier.getCriticisms().stream()
                .filter(c -> c.getFrom() == Leadership.of(dossier).members().get(0)
                        && c.getTo() == Leadership.of(dossier).members().get(1))
                .findFirst()
                .orElse(null);
    }

    @Test
    void showsEveryDirectionAndOnesOwnExamination(Desktop desktop) {
        open(desktop);
        int members = Leadership.of(dossier).members().size();
        assertThat(window.call(() -> window.matrix().data().spots())).hasSize(members * members);
        assertThat(mark(new MatrixSpot(2, 2))).as("own examination, given").isEqualTo(MatrixMark.DONE);
        assertThat(mark(FIRST)).isEqualTo(MatrixMark.DONE);
        assertThat(window.call(() -> window.matrix().data().rows().getFirst().total()))
                .isEqualTo("6/6");
    }

    @Test
    void enterOpensAndBeginsWhatIsNotThere(Desktop desktop) {
        open(desktop);
        press(SWT.DefaultSelection, FIRST);
        assertThat(opened).containsExactly(first());
        window.act(() -> dossier.getCriticisms().remove(first()));
        window.act(window.board()::refresh);
        assertThat(mark(FIRST)).isEqualTo(MatrixMark.OPEN);
        press(SWT.DefaultSelection, FIRST);
        assertThat(first()).isNotNull().isSameAs(opened.getLast());
        window.act(session.stack()::undo);
        assertThat(first()).isNull();
    }

    @Test
    void spaceNotesThatItWasSaid(Desktop desktop) {
        open(desktop);
        first().setDelivered(false);
        window.act(window.board()::refresh);
        assertThat(mark(FIRST)).isEqualTo(MatrixMark.PLANNED);
        press(SWT.Verify, FIRST);
        assertThat(mark(FIRST)).isEqualTo(MatrixMark.DONE);
        press(SWT.Verify, FIRST);
        assertThat(mark(FIRST)).isEqualTo(MatrixMark.PLANNED);
    }

    @Test
    void whoIsExcusedIsMarkedAsSuch(Desktop desktop) {
        open(desktop);
        first().setProblem(null);
        first().setExcuse("新到任不足一个月");
        window.act(window.board()::refresh);
        assertThat(mark(FIRST)).isEqualTo(MatrixMark.EXCUSED);
    }

    /** 民主评议 instead of the matrix; what somebody has said all the same is shown. */
    @Test
    void aBranchThatReviewsItsMembersHasNoMatrix(Desktop desktop) {
        open(desktop);
        window.act(() -> {
            dossier.getMeeting().setKind(MeetingKind.ORGANIZATION_LIFE);
            dossier.getOrganization().setKind(OrganizationKind.PARTY_BRANCH);
            dossier.getMeeting().getAgenda().getFirst().setKind(AgendaKind.REVIEW);
            window.board().refresh();
        });
        assertThat(window.call(() -> window.matrix().data().spots())).isNotEmpty();
        window.act(() -> {
            dossier.getCriticisms().clear();
            window.board().refresh();
        });
        assertThat(window.call(() -> window.matrix().data().spots())).isEmpty();
        window.act(() -> {
            dossier.getMeeting().getAgenda().getFirst().setKind(AgendaKind.MOBILIZATION);
            window.board().refresh();
        });
        assertThat(window.call(() -> window.matrix().data().spots()))
                .as("no review")
                .isNotEmpty();
    }
}
