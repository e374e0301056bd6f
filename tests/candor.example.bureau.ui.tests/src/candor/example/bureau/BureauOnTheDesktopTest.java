// SPDX-License-Identifier: EPL-2.0
package candor.example.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.Condition;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.time.LocalDate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person has of a bureau's bundle on the desktop, without a line of code for it. */
@ExtendWith(DesktopExtension.class)
class BureauOnTheDesktopTest {

    private static final String LIST = "Dossier.extensions[InspectionFinding]";

    @Test
    void findingsAreEnteredListedFoundAndDeleted(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();

        // The stage of the package, and the form of its list.
        bot.tree().getTreeItem(stage(bot)).select();
        bot.waitUntil(Condition.that("no list", () -> bot.hasWidgetWithId(LIST + "/add")));
        assertThat(bot.sees("巡察反馈问题")).isTrue();

        // A new one by the menu of the navigator, with its form.
        goToNavigator(desktop);
        bot.tree().contextMenu("新建巡察反馈问题").click();
        bot.waitUntil(Condition.that("no form", () -> bot.hasWidgetWithId("InspectionFinding.name")));
        bot.textWithId("InspectionFinding.name").setText("会前征求意见不够广泛");
        bot.textWithId("InspectionFinding.dueOn").setText("2022-3-1");
        assertThat(bot.labels()).contains("问题", "整改期限", "责任人");
        desktop.act(session::flush);
        EObject finding = desktop.call(() -> session.dossier().getExtensions().getFirst());
        assertThat(finding.eGet(Inspections.NAME)).isEqualTo("会前征求意见不够广泛");
        assertThat(finding.eGet(Inspections.DUE_ON)).isEqualTo(LocalDate.of(2022, 3, 1));

        // The check of the bundle, at the place; the view of the bundle.
        bot.waitUntil(Condition.that("no row", () -> stage(bot).endsWith("1")));
        bot.waitUntil(Condition.that(
                "not marked", () -> bot.tree().getTreeItem(stage(bot)).cell(1).contains("1")));
        bot.menu("视图").menu("未完成整改的问题").click();
        BotTable open = bot.tableWithId("bureau.open");
        assertThat(open.rowCount()).isEqualTo(1);
        assertThat(open.cell(0, 0)).isEqualTo("会前征求意见不够广泛");

        // It is deleted and comes back.
        goToNavigator(desktop);
        bot.tree().getTreeItem(stage(bot)).expand().getNode("会前征求意见不够广泛").select();
        desktop.delete();
        assertThat(desktop.call(() -> session.dossier().getExtensions())).isEmpty();
        desktop.undo();
        assertThat(desktop.call(() -> session.dossier().getExtensions())).containsExactly(finding);
    }

    private static void goToNavigator(Desktop desktop) {
        desktop.execute("candor.command.navigator");
        desktop.bot()
                .waitUntil(Condition.that(
                        "not in the navigator", () -> desktop.display().getFocusControl() instanceof Tree));
    }

    private static String stage(Bot bot) {
        return bot.tree().items().stream()
                .filter(text -> text.startsWith("巡察整改"))
                .findFirst()
                .orElseThrow();
    }
}
