// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui;

import static org.assertj.core.api.Assertions.assertThat;

import candor.forms.matrix.MatrixLegend;
import candor.forms.matrix.MatrixMark;
import candor.forms.matrix.MatrixSpot;
import candor.model.meeting.Capacity;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Participation;
import candor.model.meeting.Person;
import candor.model.query.Leadership;
import candor.testing.Condition;
import candor.workbench.Ids;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The matrix of criticism as a view of the running desktop. */
@ExtendWith(DesktopExtension.class)
class CriticismPartTest {

    private static CriticismBoard open(Desktop desktop) {
        desktop.bot().menu("视图").menu("相互批评").click();
        assertThat(desktop.activePart().getElementId()).isEqualTo(CriticismPart.ID);
        desktop.bot().widgetWithId("criticism.matrix").setFocus();
        return board(desktop);
    }

    private static CriticismBoard board(Desktop desktop) {
        return ((CriticismPart) desktop.activePart().getObject()).board();
    }

    private static MatrixMark mark(Desktop desktop, MatrixSpot spot) {
        CriticismBoard board = board(desktop);
        return desktop.call(() -> board.matrix().data().cell(spot).orElseThrow().mark());
    }

    @Test
    void fifteenMembersAreWorkedThroughByKeyboard(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Dossier dossier = session.dossier();
        desktop.act(() -> {
            for (int rank = 0; rank < 8; rank++) {
                Person member = MeetingFactory.eINSTANCE.createPerson();
                member.setName("成员" + "甲乙丙丁戊己庚辛".charAt(rank));
                member.setGroupMember(true);
                member.setCapacity(Capacity.MEMBER);
                member.setRank(50 + rank);
                dossier.getPersons().add(member);
            }
        });
        CriticismBoard board = open(desktop);
        assertThat(desktop.call(() -> board.matrix().data().spots())).hasSize(15 * 14 + 15);
        assertThat(desktop.call(() -> ((MatrixLegend) desktop.bot().widgetWithId("criticism.legend").widget).text()))
                .contains("168");

        desktop.act(() -> board.matrix().select(new MatrixSpot(0, 1)));
        for (int step = 0; step < 13; step++) {
            desktop.bot().keyboard().press(SWT.ARROW_RIGHT);
        }
        assertThat(desktop.call(() -> board.matrix().cursor())).contains(new MatrixSpot(0, 14));
        assertThat(mark(desktop, new MatrixSpot(0, 14))).isEqualTo(MatrixMark.OPEN);
        desktop.bot().keyboard().press(SWT.CR);
        assertThat(desktop.activePart().getElementId()).isEqualTo(Ids.EDITOR);
        Criticism begun = dossier.getCriticisms().getLast();
        assertThat(begun.getFrom()).isSameAs(Leadership.of(dossier).members().getFirst());
        assertThat(begun.getTo()).isSameAs(Leadership.of(dossier).members().getLast());
    }

    @Test
    void bothThemesDrawItAndWhoIsAbsentIsTold(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Dossier dossier = session.dossier();
        Participation absent = dossier.getMeeting().getParticipations().get(3);
        desktop.act(() -> {
            dossier.getMeeting().setState(MeetingState.HELD);
            absent.getBriefings().clear();
        });
        CriticismBoard before = open(desktop);
        desktop.execute("candor.command.theme", "candor.parameter.theme", "candor.theme.dark");
        desktop.bot().waitUntil(Condition.that("the old colours", () -> board(desktop) != before));
        desktop.execute("candor.command.theme", "candor.parameter.theme", "candor.theme.light");
        desktop.bot().settle();
        assertThat(mark(desktop, new MatrixSpot(0, 0))).isEqualTo(MatrixMark.DONE);

        desktop.act(() -> ((Button) desktop.bot().widgetWithId("criticism.tell").widget)
                .notifyListeners(SWT.Selection, new Event()));
        desktop.bot().settle();
        assertThat(absent.getBriefings()).singleElement().satisfies(briefing -> {
            assertThat(briefing.getBy()).isSameAs(dossier.getMeeting().getHost());
            assertThat(briefing.getCriticisms().lines()).hasSize(6);
            assertThat(briefing.getProceedings()).contains("42条");
        });
        assertThat(desktop.activePart().getElementId()).as("its form").isEqualTo(Ids.EDITOR);
    }
}
