// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Talk;
import candor.testing.Bot;
import candor.testing.BotTreeItem;
import candor.testing.Condition;
import candor.workbench.editor.Editors;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.List;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The navigator and the forms it leads to. */
@ExtendWith(DesktopExtension.class)
class DesktopNavigationTest extends DesktopSteps {

    @Test
    void oneClickLooksAndEditingKeeps(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        List<Place> persons =
                session.dossier().getPersons().stream().map(Place::of).toList();
        Editors editors = desktop.editors(session);

        desktop.act(() -> editors.look(persons.get(0)));
        desktop.act(() -> editors.look(persons.get(1)));
        assertThat(desktop.call(editors::shown)).contains(persons.get(1)).doesNotContain(persons.get(0));
        open(desktop, session, persons.get(1));
        desktop.act(() -> editors.look(persons.get(2)));
        assertThat(desktop.call(editors::shown)).contains(persons.get(1), persons.get(2));
        assertThat(bot.sees(session.dossier().getPersons().get(2).getName())).isTrue();
    }

    @Test
    void theNavigatorLeadsToForms(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();

        BotTreeItem meeting = bot.tree().expandNode("筹备").getNode("会议方案");
        meeting.select().doubleClick();
        assertThat(bot.textWithId("Meeting.venue").getText())
                .isEqualTo(session.dossier().getMeeting().getVenue());
        assertThat(desktop.activePart().getElementId()).isEqualTo(Ids.EDITOR);
    }

    @Test
    void theFilterLeavesWhatIsCalledSo(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        String name = session.dossier().getPersons().getFirst().getName();

        Tree tree = bot.tree().widget;
        bot.textWithId("navigator.filter").setText("没有这样的名字");
        bot.waitUntil(Condition.that("still there", () -> tree.getItemCount() == 0));
        bot.textWithId("navigator.filter").setText(name);
        bot.waitUntil(Condition.that("not there", () -> tree.getItemCount() > 0));
        assertThat(bot.tree().items()).hasSizeLessThan(10);
    }

    @Test
    void theContextMenuMakesWhatIsOfferedThere(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        int talks = session.dossier().getTalks().size();
        String stage = bot.tree().items().stream()
                .filter(text -> text.startsWith("谈心谈话"))
                .findFirst()
                .orElseThrow();

        goToNavigator(desktop);
        bot.tree().getTreeItem(stage).select();
        bot.tree().contextMenu("新建谈心谈话").click();
        assertThat(session.dossier().getTalks()).hasSize(talks + 1);
        desktop.undo();
        assertThat(session.dossier().getTalks()).hasSize(talks);
    }

    @Test
    void deletingIsOneStepAndClosesTheForm(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Place talk = Place.of(session.dossier().getTalks().getFirst());
        open(desktop, session, talk);
        Editors editors = desktop.editors(session);
        desktop.act(() -> navigator(desktop, session).reveal(talk));
        goToNavigator(desktop);
        assertThat(desktop.canExecute("candor.command.delete")).isTrue();

        desktop.delete();
        assertThat(session.dossier().getTalks()).doesNotContain((Talk) talk.object());
        desktop.bot()
                .waitUntil(Condition.that("still shown", () -> !editors.shown().contains(talk)));
        desktop.undo();
        assertThat(session.dossier().getTalks().getFirst()).isSameAs(talk.object());
    }

    @Test
    void goingBackToAFormGoesBackToItsField(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        open(desktop, session, Place.of(session.dossier().getMeeting()));
        bot.textWithId("Meeting.venue").setFocus();

        goToNavigator(desktop);
        bot.waitUntil(
                Condition.that("still in the form", () -> desktop.display().getFocusControl() instanceof Tree));
        open(desktop, session, Place.of(session.dossier().getMeeting()));
        assertThat(bot.textWithId("Meeting.venue").isFocused()).isTrue();
    }
}
