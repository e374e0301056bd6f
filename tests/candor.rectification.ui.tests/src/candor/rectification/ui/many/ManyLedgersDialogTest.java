// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.many;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.Condition;
import candor.workbench.save.FileChooser;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.ScriptedChooser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The window over a folder of dossiers, in the running program. */
@ExtendWith(DesktopExtension.class)
class ManyLedgersDialogTest {

    private static final String COMMAND = "candor.command.manyLedgers";
    private static final String TITLE = "多卷宗台账";

    @TempDir
    private Path folder;

    private Desktop desktop;
    private Bot bot;
    private int problems;

    @BeforeEach
    void fill(Desktop desktop) throws Exception {
        this.desktop = desktop;
        bot = desktop.bot();
        MeetingStore store = new MeetingStore();
        DossierDocument sample = Samples.open(store);
        problems = sample.dossier().getProblems().size();
        store.save(sample, folder.resolve("甲.meeting"));
        Files.copy(
                folder.resolve("甲.meeting"),
                Files.createDirectories(folder.resolve("下级")).resolve("=甲&<副本>.meeting"));
        desktop.provide(FileChooser.class, new ScriptedChooser(folder));
    }

    private Bot open() {
        desktop.execute(COMMAND);
        bot.waitUntil(Condition.that("not shown", () -> bot.hasWidgetWithId("many.totals")));
        return bot.shell(TITLE).bot();
    }

    @Test
    void totalsAreShownWhatIsUnreadIsListedAndAllOfItIsExported() throws Exception {
        Path broken = Files.writeString(folder.resolve("坏.meeting"), "不是卷宗");
        Bot dialog = open();
        BotTable totals = dialog.tableWithId("many.totals");
        assertThat(totals.column("单位")).startsWith("合计").hasSize(3);
        assertThat(totals.column("问题数")).containsExactly("" + 2 * problems, "" + problems, "" + problems);
        assertThat(dialog.sees("有1个单位同一年度的卷宗不止一份（示例市水务局党组）"))
                .as("a copy is counted, and a person is told")
                .isTrue();
        BotTable unread = dialog.tableWithId("many.unread");
        assertThat(unread.column("文件")).containsExactly(broken.toString());
        assertThat(unread.cell(0, "原因")).contains("这不是卷宗文件");

        Path target = folder.resolve("汇总.xlsx");
        desktop.provide(FileChooser.class, new ScriptedChooser(target));
        dialog.button("导出汇总…").click();
        bot.waitUntil(Condition.that("not told", () -> dialog.sees("已导出到 " + target)));
        assertThat(target).isNotEmptyFile();

        desktop.provide(FileChooser.class, ScriptedChooser.CANCELS);
        dialog.button("导出汇总…").click();
        dialog.button("关闭").click();
        bot.waitUntil(Condition.that("still open", () -> !bot.hasWidgetWithId("many.totals")));
    }

    @Test
    void whereAllCanBeReadNothingIsListedAndAFolderWithoutDossiersIsTold() throws Exception {
        Bot dialog = open();
        assertThat(dialog.hasWidgetWithId("many.unread")).isFalse();
        dialog.button("关闭").click();

        Path empty = Files.createDirectory(folder.resolve("空"));
        desktop.provide(FileChooser.class, new ScriptedChooser(empty));
        desktop.execute(COMMAND);
        bot.waitUntil(Condition.that("not told", () -> bot.sees("里没有卷宗（.meeting）")));
    }
}
