// SPDX-License-Identifier: EPL-2.0
package candor.paper.settings;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.style.HouseStyle;
import candor.paper.PaperSettings;
import candor.testing.Bot;
import candor.testing.Condition;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.nio.file.Path;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.ui.model.application.MApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page of the documents among the preferences. */
@ExtendWith(DesktopExtension.class)
class DocumentsPageTest {

    private static final String EVEN_IMPRINT = "settings.imprint.even";
    private static final String APPLY = "应用并关闭";

    @TempDir
    private Path folder;

    @AfterEach
    void asItWas() {
        settings(Desktop.get()).setExportFolder(null);
        settings(Desktop.get()).setFontFolder(null);
        settings(Desktop.get()).setStyle(HouseStyle.STANDARD);
    }

    @Test
    void whatIsChosenHolds(Desktop desktop) {
        Bot bot = open(desktop);
        bot.textWithId("settings.export").setText(folder.toString());
        bot.textWithId("settings.fonts").setText(folder.getParent().toString());
        bot.button(APPLY).click();

        assertThat(settings(desktop).exportFolder()).contains(folder);
        assertThat(settings(desktop).fontFolder()).contains(folder.getParent());
    }

    /** What an office wants of its 版记 is kept, shown when the page is opened again, and goes back to the standard's own. */
    @Test
    void theImprintOnAnEvenPageIsChosenHere(Desktop desktop) {
        Bot bot = open(desktop);
        assertThat(bot.buttonWithId(EVEN_IMPRINT).isChecked()).isFalse();
        bot.buttonWithId(EVEN_IMPRINT).click();
        bot.button(APPLY).click();
        assertThat(settings(desktop).style().imprintOnEvenPage()).isTrue();

        Bot again = open(desktop);
        assertThat(again.buttonWithId(EVEN_IMPRINT).isChecked()).isTrue();
        again.button("恢复默认值").click();
        again.button(APPLY).click();
        assertThat(settings(desktop).style()).isEqualTo(HouseStyle.STANDARD);
    }

    @Test
    void aFolderThatIsNotThereIsRefused(Desktop desktop) {
        Bot bot = open(desktop);
        bot.textWithId("settings.export").setText(folder.resolve("没有").toString());

        assertThat(bot.button(APPLY).isEnabled()).isFalse();
        bot.textWithId("settings.export").setText("");
        assertThat(bot.button(APPLY).isEnabled()).isTrue();
    }

    @Test
    void theFontsOfDocumentsAreListed(Desktop desktop) {
        Bot bot = open(desktop);

        bot.waitUntil(Condition.that(
                "not listed", () -> bot.tableWithId("settings.fonts.roles").rowCount() == 5));
        assertThat(bot.tableWithId("settings.fonts.roles").column("用途")).contains("仿宋体", "小标宋体");
    }

    private static PaperSettings settings(Desktop desktop) {
        return desktop.call(() -> ContextInjectionFactory.make(
                PaperSettings.class, desktop.service(MApplication.class).getContext()));
    }

    private static Bot open(Desktop desktop) {
        desktop.execute("candor.command.settings");
        Bot bot = desktop.bot().shell("首选项").bot();
        bot.tree().getTreeItem("文书").select();
        return bot;
    }
}
