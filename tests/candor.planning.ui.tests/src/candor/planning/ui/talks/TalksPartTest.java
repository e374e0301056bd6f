// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import static org.assertj.core.api.Assertions.assertThat;

import candor.forms.ClipboardText;
import candor.forms.matrix.MatrixMark;
import candor.forms.matrix.MatrixSpot;
import candor.model.meeting.Talk;
import candor.testing.Bot;
import candor.testing.Condition;
import candor.workbench.Ids;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The matrix as a view of the running desktop. */
@ExtendWith(DesktopExtension.class)
class TalksPartTest {

    private static final MatrixSpot FIRST = new MatrixSpot(0, 1);

    private static TalkBoard open(Desktop desktop) {
        desktop.bot().menu("视图").menu("谈话矩阵").click();
        assertThat(desktop.activePart().getElementId()).isEqualTo(TalksPart.ID);
        TalkBoard board = ((TalksPart) desktop.activePart().getObject()).board();
        desktop.bot().widgetWithId("talks.matrix").setFocus();
        return board;
    }

    private static MatrixMark mark(Desktop desktop, TalkBoard board) {
        return desktop.call(
                () -> board.matrix().data().cell(FIRST).orElseThrow().mark());
    }

    @Test
    void itFollowsDeletingUndoAndRedo(Desktop desktop) {
        DossierSession session = desktop.openSample();
        TalkBoard board = open(desktop);
        Talk talk = desktop.call(() -> {
            board.matrix().select(new MatrixSpot(0, 2));
            board.matrix().select(FIRST);
            return board.cell().orElseThrow().talk();
        });

        desktop.delete();
        assertThat(session.dossier().getTalks()).doesNotContain(talk);
        assertThat(mark(desktop, board)).isEqualTo(MatrixMark.OPEN);
        desktop.undo();
        assertThat(mark(desktop, board)).isEqualTo(MatrixMark.DONE);
        desktop.execute("candor.command.redo");
        assertThat(mark(desktop, board)).isEqualTo(MatrixMark.OPEN);
    }

    @Test
    void whatIsCopiedHasTheWordsOfTheMatrixAndTheTalk(Desktop desktop) {
        DossierSession session = desktop.openSample();
        TalkBoard board = open(desktop);
        desktop.act(() -> board.matrix().select(new MatrixSpot(0, 2)));
        desktop.act(() -> board.matrix().select(FIRST));

        desktop.execute("candor.command.copy");
        List<String> lines =
                desktop.call(() -> ClipboardText.get(desktop.display())).lines().toList();
        assertThat(lines.getFirst()).startsWith("\t周承砚\t沈喆\t").endsWith("\t小计");
        assertThat(lines.get(1)).startsWith("周承砚\t\t").contains("2022-01-13");
        assertThat(session.domain().getClipboard()).singleElement().isInstanceOf(Talk.class);
    }

    @Test
    void enterOpensTheForm(Desktop desktop) {
        desktop.openSample();
        Bot bot = desktop.bot();
        open(desktop);

        bot.keyboard().press(SWT.CR);
        assertThat(desktop.activePart().getElementId()).isEqualTo(Ids.EDITOR);
        assertThat(bot.textWithId("Talk.heldOn").getText()).isEqualTo("2022-01-13");
    }

    @Test
    void bothThemesDrawIt(Desktop desktop) {
        desktop.openSample();
        open(desktop);
        for (String theme : new String[] {"candor.theme.dark", "candor.theme.light"}) {
            TalksPart part = (TalksPart) desktop.activePart().getObject();
            TalkBoard before = part.board();
            desktop.execute("candor.command.theme", "candor.parameter.theme", theme);
            desktop.bot().waitUntil(Condition.that("the old colours", () -> part.board() != before));
            assertThat(mark(desktop, part.board())).isEqualTo(MatrixMark.DONE);
        }
    }
}
