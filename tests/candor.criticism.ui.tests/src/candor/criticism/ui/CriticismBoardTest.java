// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui;

import static org.assertj.core.api.Assertions.assertThat;

import candor.criticism.conduct.CriticismEdits;
import candor.forms.FormColors;
import candor.forms.matrix.MatrixMark;
import candor.forms.matrix.MatrixSpot;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.query.Leadership;
import candor.testing.Bot;
import candor.testing.UiThread;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
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
    private CriticismBoard board;
    private Shell shell;
    private Bot bot;

    private void open(Desktop desktop) {
        board = desktop.call(() -> {
            shell = new Shell(desktop.display(), SWT.SHELL_TRIM);
            shell.setLayout(new FillLayout());
            shell.setBounds(40, 40, 900, 700);
            CriticismBoard created = new CriticismBoard(
                    shell,
                    dossier,
                    FormColors.LIGHT,
                    new CriticismEdits(session.domain(), dossier),
                    session::execute,
                    opened::add,
                    criticisms -> {},
                    () -> {});
            session.stack().addCommandStackListener(event -> created.refresh());
            shell.open();
            return created;
        });
        bot = new Bot(shell);
        bot.widgetWithId("criticism.matrix").setFocus();
    }

    @AfterEach
    void close() {
        UiThread.act(shell.getDisplay(), shell::dispose);
    }

    private <T> T call(Supplier<T> question) {
        return UiThread.call(shell.getDisplay(), question);
    }

    private MatrixMark mark(MatrixSpot spot) {
        return call(() -> board.matrix().data().cell(spot).orElseThrow().mark());
    }

    private void press(int event, MatrixSpot spot) {
        call(() -> {
            board.matrix().select(spot);
            board.matrix().notifyListeners(event, new Event());
            return null;
        });
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
        assertThat(call(() -> board.matrix().data().spots())).hasSize(members * members);
        assertThat(mark(new MatrixSpot(2, 2))).as("own examination, given").isEqualTo(MatrixMark.DONE);
        assertThat(mark(FIRST)).isEqualTo(MatrixMark.DONE);
        assertThat(call(() -> board.matrix().data().rows().getFirst().total())).isEqualTo("6/6");
    }

    @Test
    void enterOpensAndBeginsWhatIsNotThere(Desktop desktop) {
        open(desktop);
        press(SWT.DefaultSelection, FIRST);
        assertThat(opened).containsExactly(first());
        call(() -> dossier.getCriticisms().remove(first()));
        call(() -> {
            board.refresh();
            return null;
        });
        assertThat(mark(FIRST)).isEqualTo(MatrixMark.OPEN);
        press(SWT.DefaultSelection, FIRST);
        assertThat(first()).isNotNull().isSameAs(opened.getLast());
        call(() -> {
            session.stack().undo();
            return null;
        });
        assertThat(first()).isNull();
    }

    @Test
    void spaceNotesThatItWasSaid(Desktop desktop) {
        open(desktop);
        first().setDelivered(false);
        call(() -> {
            board.refresh();
            return null;
        });
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
        call(() -> {
            board.refresh();
            return null;
        });
        assertThat(mark(FIRST)).isEqualTo(MatrixMark.EXCUSED);
    }
}
