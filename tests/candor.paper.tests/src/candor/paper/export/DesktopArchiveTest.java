// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.document.Audience;
import candor.paper.PreviewBot;
import candor.testing.Bot;
import candor.testing.Condition;
import candor.workbench.save.FileChooser;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.ScriptedChooser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole dossier as a folder for the archive. */
@ExtendWith(DesktopExtension.class)
class DesktopArchiveTest extends ExportCase {

    /** Milliseconds. */
    private static final long ARCHIVING = 120_000;

    @Test
    void theWholeDossierBecomesAFolderForTheArchive(Desktop desktop) throws IOException {
        desktop.provide(FileChooser.class, new ScriptedChooser(folder));
        desktop.openSample();
        PreviewBot.block(desktop);

        desktop.execute("candor.command.archive");
        Bot question = desktop.bot().shell("有拦截问题").bot();
        assertThat(question.sees("请示")).isTrue();
        question.button("作为草稿归档").click();

        // Every document of the sample in every format.
        desktop.bot()
                .waitUntil(
                        Condition.that("not written", () -> desktop.bot().hasWidgetWithId("export.files")), ARCHIVING);
        Bot result = desktop.bot().shell("导出结果").bot();
        assertThat(result.tableWithId("export.files").column("文件")).contains("归档目录.pdf", "归档目录.xlsx");
        assertThat(result.tableWithId("export.files").column("情况")).anyMatch(state -> state.startsWith("草稿"));
        assertThat(result.sees("仍要导出（草稿）")).as("that was decided before").isFalse();
        result.button("关闭").click();
        assertThat(files())
                .as("one folder, not a second with the drafts")
                .singleElement()
                .asString()
                .endsWith("-归档");
        try (Stream<Path> archive = Files.walk(folder)) {
            assertThat(archive.filter(file -> file.endsWith("归档目录.pdf"))).hasSize(1);
        }
    }

    @Test
    void anArchiveThatIsCancelledIsNotThere(Desktop desktop) {
        register(new Own("慢稿", Set.of(Audience.INTERNAL), new CountDownLatch(1)));
        desktop.provide(FileChooser.class, new ScriptedChooser(folder));
        desktop.openSample();

        desktop.execute("candor.command.archive");
        desktop.bot().shell("请稍候").bot().button("取消").click();

        desktop.bot().waitUntil(Condition.that("still there", () -> files().isEmpty()), ARCHIVING);
    }
}
