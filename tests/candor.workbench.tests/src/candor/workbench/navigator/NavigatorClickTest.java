// SPDX-License-Identifier: EPL-2.0
package candor.workbench.navigator;

import candor.model.meeting.MeetingPackage.Literals;
import candor.testing.BotTree;
import candor.testing.BotTreeItem;
import candor.testing.Condition;
import candor.workbench.editor.Editors;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.function.Predicate;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One click in the navigator opens whatever is there: a view, a stage, a list, an object, one that stands alone. */
@ExtendWith(DesktopExtension.class)
class NavigatorClickTest {

    @Test
    void opensWhateverIsThere(Desktop desktop) {
        DossierSession session = desktop.openSample();
        BotTree tree = desktop.bot().treeWithId("navigator.tree");

        opens(desktop, tree.getTreeItem("筹备"), Place.group(session.dossier(), "preparation"));
        BotTreeItem stage = tree.expandNode("筹备");
        opens(desktop, stage.getNode("人员"), Place.field(session.dossier(), Literals.DOSSIER__PERSONS));
        BotTreeItem person = tree.expandNode("筹备", "人员").getNode("周承砚");
        Place first = Place.of(session.dossier().getPersons().getFirst());
        opens(desktop, person, first);
        opens(desktop, stage.getNode("会议方案"), Place.of(session.dossier().getMeeting()));

        tree.getTreeItem("概览").click();
        shows(desktop, Desktop.OVERVIEW);
        opens(desktop, person, first);
    }

    @Test
    void opensAgainWhatIsSelectedAndBehindAnotherTab(Desktop desktop) {
        DossierSession session = desktop.openSample();
        BotTree tree = desktop.bot().treeWithId("navigator.tree");
        Place stage = Place.group(session.dossier(), "talks");
        opens(desktop, tree.getTreeItem("谈心谈话"), stage);
        desktop.execute("candor.command.previousEditor");
        shows(desktop, Desktop.OVERVIEW);

        opens(desktop, tree.getTreeItem("谈心谈话"), stage);
    }

    private static void opens(Desktop desktop, BotTreeItem item, Place place) {
        item.click();
        inFront(desktop, part -> place.equals(Editors.placeOf(part)));
    }

    private static void shows(Desktop desktop, String view) {
        inFront(desktop, part -> view.equals(part.getElementId()));
    }

    private static void inFront(Desktop desktop, Predicate<MPart> wanted) {
        EPartService parts = desktop.parts();
        desktop.bot()
                .waitUntil(Condition.that(
                        "not in front",
                        () -> desktop.call(() -> parts.getParts().stream()
                                .anyMatch(part -> wanted.test(part) && parts.isPartVisible(part)))));
    }
}
