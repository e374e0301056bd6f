// SPDX-License-Identifier: EPL-2.0
package candor.workbench.keys;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.Condition;
import candor.workbench.Ids;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything can be reached by the keyboard. */
@ExtendWith(DesktopExtension.class)
class WindowKeyboardTest {

    private static final String NEW = "candor.command.new";

    @Test
    void goesFromTabToTabAndBack(Desktop desktop) {
        DossierSession session = desktop.openSample();
        desktop.open(session, Place.of(session.dossier().getMeeting()));
        MPart form = desktop.activePart();

        desktop.execute("candor.command.nextEditor");
        assertThat(desktop.activePart().getElementId()).isEqualTo(Desktop.OVERVIEW);
        desktop.execute("candor.command.previousEditor");
        assertThat(desktop.activePart()).isSameAs(form);
        desktop.execute("candor.command.previousEditor");
        assertThat(desktop.activePart().getElementId()).isEqualTo(Desktop.OVERVIEW);
    }

    @Test
    void goesRoundThePartsThatCanBeSeen(Desktop desktop) {
        desktop.openSample();
        desktop.execute("candor.command.find");
        String start = desktop.activePart().getElementId();

        Set<String> seen = new LinkedHashSet<>();
        while (seen.add(desktop.activePart().getElementId())) {
            desktop.execute("candor.command.nextPane");
        }
        assertThat(seen).contains(Ids.NAVIGATOR, Desktop.OVERVIEW, Ids.FIND).doesNotContain(Ids.EDITOR);
        assertThat(desktop.activePart().getElementId()).isEqualTo(start);
        desktop.execute("candor.command.previousPane");
        desktop.execute("candor.command.nextPane");
        assertThat(desktop.activePart().getElementId()).isEqualTo(start);
    }

    /** The guide is another bundle's: what counts is that the key leads to the page of the part in front. */
    @Test
    void theGuideOpensAtThePageOfThePartInFront(Desktop desktop) {
        DossierSession session = desktop.openSample();
        assertThat(page(desktop)).startsWith("概览");
        desktop.open(session, Place.of(session.dossier().getTalks().getFirst()));
        assertThat(page(desktop)).startsWith("谈心谈话");
        desktop.execute("candor.command.guide");
        assertThat(text(desktop)).startsWith("使用指南");
    }

    private static String page(Desktop desktop) {
        desktop.execute("candor.command.help");
        return text(desktop);
    }

    private static String text(Desktop desktop) {
        StyledText page = (StyledText) desktop.bot().widgetWithId("guide.page").widget;
        return desktop.call(page::getText);
    }

    @Test
    void noKeyReachesBehindADialog(Desktop desktop) {
        desktop.openSample();
        desktop.bot().waitUntil(Condition.that("no keys", () -> acting(desktop).contains(NEW)));
        desktop.execute("candor.command.keys");
        desktop.bot().waitUntil(Condition.that("keys reach behind", () -> !acting(desktop)
                .contains(NEW)));
        assertThat(acting(desktop)).as("the guide opens above the dialog").containsExactly("candor.command.help");
        Shell dialog = desktop.bot().shell("快捷键").widget;
        assertThat(page(desktop)).contains("快捷键…");
        Shell guide = desktop.bot().shell("使用指南").widget;
        assertThat(desktop.call(guide::getParent)).isSameAs(dialog);
        desktop.act(() -> guide.traverse(SWT.TRAVERSE_ESCAPE));
        assertThat(guide.isDisposed()).isTrue();
        assertThat(dialog.isDisposed()).as("Esc closes what is in front").isFalse();
        desktop.bot().shell("快捷键").bot().button("关闭").click();
        desktop.bot()
                .waitUntil(Condition.that("no keys again", () -> acting(desktop).contains(NEW)));
    }

    /** The commands that keys lead to now. */
    private static Set<String> acting(Desktop desktop) {
        return desktop.call(() -> {
            MApplication application = desktop.service(MApplication.class);
            EBindingService bindings = application.getContext().getActiveLeaf().get(EBindingService.class);
            return application.getBindingTables().stream()
                    .flatMap(table -> table.getBindings().stream())
                    .map(binding -> bindings.getPerfectMatch(bindings.createSequence(binding.getKeySequence())))
                    .filter(Objects::nonNull)
                    .map(binding -> binding.getParameterizedCommand().getId())
                    .collect(Collectors.toSet());
        });
    }

    @Test
    void theKeysAreListed(Desktop desktop) {
        desktop.execute("candor.command.keys");

        Bot dialog = desktop.bot().shell("快捷键").bot();
        BotTable table = dialog.tableWithId("keys.table");
        assertThat(table.getTableItem("查找").getText(1)).isEqualTo("Ctrl+F");
        assertThat(table.getTableItem("重做").getText(1)).isEqualTo("Ctrl+Y 或 Shift+Ctrl+Z");
        assertThat(table.getTableItem("下一个区域").getText(1)).isEqualTo("F6");
        assertThat(table.column("按键")).contains("F1", "Ctrl+E");
        assertThat(table.column("菜单")).contains("卷宗", "编辑", "视图", "到处都可用");
        dialog.button("关闭").click();
    }
}
