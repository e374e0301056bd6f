// SPDX-License-Identifier: EPL-2.0
package candor.workbench.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.base.contribution.Faults;
import candor.testing.Bot;
import candor.testing.BotTreeItem;
import candor.testing.Condition;
import candor.workbench.Ids;
import candor.workbench.session.DossierSession;
import candor.workbench.tabs.DossierTabs;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.List;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.CLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A view that a model fragment contributes, in a program that does not know it. */
@ExtendWith(DesktopExtension.class)
class DossierViewsTest {

    private static final String PROBE = "candor.probe";

    @Test
    void viewsAreSaidByTheirDescriptors(Desktop desktop) {
        DossierViews views = views(desktop, desktop.openSample());

        assertThat(views.all().stream().filter(view -> view.id().startsWith(PROBE)))
                .containsExactly(
                        new DossierView(
                                PROBE,
                                "关于",
                                "platform:/plugin/candor.workbench/icons/stage/study.svg",
                                Ids.EDITORS,
                                "study",
                                10),
                        new DossierView("candor.probe.second", "后面的视图", null, Ids.EDITORS, "study", 20));
    }

    @Test
    void theNavigatorShowsAViewAtTheTopOfItsStage(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();

        BotTreeItem stage = bot.tree().getTreeItem(study(bot)).expand();
        assertThat(stage.getNodes()).startsWith("关于", "后面的视图").hasSizeGreaterThan(2);
        stage.getNode("关于").select().doubleClick();
        assertThat(desktop.activePart().getElementId()).isEqualTo(PROBE);
        assertThat(bot.cTabItem("关于").isActive()).isTrue();
        assertThat(bot.textWithId("probe.text").isFocused()).isTrue();
        ProbeView view = (ProbeView) desktop.activePart().getObject();
        assertThat(view.session).isSameAs(session);
        assertThat(view.forms.domain()).isSameAs(session.domain());
        assertThat(view.context.get(DossierSession.class)).isSameAs(session);
    }

    @Test
    void aViewThatCannotBeMadeIsNamedAndTheOthersOpen(Desktop desktop) {
        desktop.openSample();
        Bot bot = desktop.bot();

        desktop.expectError(BrokenView.class.getName());
        bot.menu("视图").menu("坏的视图").click();
        Bot notice = bot.shell("提示").bot();
        assertThat(notice.labels()).anySatisfy(text -> assertThat(text).contains("坏的视图", "打不开"));
        notice.button("确定").click();
        assertThat(desktop.service(Faults.class).all()).anySatisfy(fault -> assertThat(fault.toString())
                .contains(BrokenView.class.getName(), "candor.workbench"));
        bot.waitUntil(Condition.that("not said", () -> ((CLabel) bot.widgetWithId("status.event").widget)
                .getToolTipText()
                .contains(BrokenView.class.getName())));
        bot.menu("视图").menu("关于").click();
        assertThat(desktop.activePart().getElementId()).isEqualTo(PROBE);
    }

    @Test
    void theFilterFindsViewsToo(Desktop desktop) {
        desktop.openSample();
        Bot bot = desktop.bot();

        bot.textWithId("navigator.filter").setText("后面的视图");
        bot.waitUntil(Condition.that("too much", () -> bot.tree().widget.getItemCount() == 1));
        assertThat(bot.tree().getTreeItem(study(bot)).expand().getNodes()).containsExactly("后面的视图");
    }

    @Test
    void theMenuOpensItOnceInEachDossierAndClosingLetsItGo(Desktop desktop) {
        desktop.openSample();
        Bot bot = desktop.bot();

        bot.menu("视图").menu("关于").click();
        MPart first = desktop.activePart();
        bot.menu("视图").menu("关于").click();
        assertThat(desktop.activePart()).isSameAs(first);

        DossierSession other = desktop.openSample();
        bot.menu("视图").menu("关于").click();
        assertThat(desktop.activePart()).isNotSameAs(first);
        assertThat(((ProbeView) desktop.activePart().getObject()).session).isSameAs(other);

        ProbeView view = (ProbeView) desktop.activePart().getObject();
        desktop.execute("candor.command.close");
        assertThat(view.closed).isTrue();
        assertThat(desktop.call(() -> view.views.find(PROBE))).isEmpty();
        assertThat(desktop.call(() -> other.dossier())).isNotNull();
    }

    @Test
    void withoutADossierThereIsNothingToView(Desktop desktop) {
        desktop.execute("candor.command.start");

        assertThat(desktop.activePart().getElementId()).isEqualTo(Ids.START);
        assertThat(desktop.bot().menu("视图").items()).contains("起始页").doesNotContain("关于");
    }

    @Test
    void anUnknownViewIsAnError(Desktop desktop) {
        DossierViews views = views(desktop, desktop.openSample());

        assertThatThrownBy(() -> desktop.call(() -> views.open("candor.nowhere")))
                .hasStackTraceContaining("candor.nowhere");
    }

    private static String study(Bot bot) {
        List<String> stages = bot.tree().items();
        return stages.stream()
                .filter(text -> text.startsWith("学习研讨"))
                .findFirst()
                .orElseThrow();
    }

    private static DossierViews views(Desktop desktop, DossierSession session) {
        return desktop.call(() -> ContextInjectionFactory.make(
                DossierViews.class,
                desktop.service(DossierTabs.class).of(session).orElseThrow().getContext()));
    }
}
