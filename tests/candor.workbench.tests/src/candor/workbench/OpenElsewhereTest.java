// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.Condition;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.save.FileChooser;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.ScriptedChooser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file that somebody else has open. */
@ExtendWith(DesktopExtension.class)
class OpenElsewhereTest extends FileOfOthers {

    @Test
    void aFileThatIsOpenIsMarkedUntilItIsClosed(Desktop desktop) {
        open(desktop);
        assertThat(beside()).singleElement().asString().contains("lock");

        desktop.execute("candor.command.closeDossier");
        desktop.bot().waitUntil(Condition.that("still marked", () -> beside().isEmpty()));
    }

    @Test
    void theMarkGoesWithTheFile(Desktop desktop) {
        DossierSession session = open(desktop);
        desktop.provide(FileChooser.class, new ScriptedChooser(folder.resolve("乙.meeting")));
        desktop.execute("candor.command.saveAs");

        desktop.bot().waitUntil(Condition.that("not marked anew", () -> beside().stream()
                .anyMatch(name -> name.contains("乙.meeting.lock"))));
        assertThat(beside()).noneMatch(name -> name.contains("甲.meeting.lock"));
        assertThat(session.file()).contains(folder.resolve("乙.meeting"));
    }

    @Test
    void whoHasItOpenIsSaidAndACopyCanBeSeen(Desktop desktop) throws IOException {
        heldByAnother();
        desktop.act(() -> desktop.service(DossierOpener.class).open(file));
        Bot bot = desktop.bot().shell("文件正在别处使用").bot();
        assertThat(bot.sees("“甲.meeting”由 王 在电脑 别的电脑 上打开")).isTrue();

        bot.button("只看副本").click();
        DossierSession session = only(desktop);
        assertThat(session.file()).isEmpty();
        assertThat(session.name()).isEqualTo("甲（副本）");
        assertThat(marker()).content().contains("别的电脑");
    }

    @Test
    void aPersonCanOpenItAllTheSame(Desktop desktop) throws IOException {
        heldByAnother();
        desktop.act(() -> desktop.service(DossierOpener.class).open(file));
        desktop.bot().shell("文件正在别处使用").bot().button("仍然打开").click();

        assertThat(only(desktop).file()).contains(file);
        assertThat(marker()).content().doesNotContain("别的电脑");
    }

    @Test
    void aPersonCanLeaveIt(Desktop desktop) throws IOException {
        heldByAnother();
        desktop.act(() -> desktop.service(DossierOpener.class).open(file));
        desktop.bot().shell("文件正在别处使用").bot().button("取消").click();

        desktop.bot().settle();
        assertThat(desktop.service(Sessions.class).all()).isEmpty();
        assertThat(marker()).content().contains("别的电脑");
    }

    @Test
    void whatAnotherHasOpenIsNotReplaced(Desktop desktop) throws IOException {
        heldByAnother();
        byte[] before = Files.readAllBytes(file);
        desktop.openSample();
        desktop.provide(FileChooser.class, new ScriptedChooser(file));

        for (String command : List.of("candor.command.saveAs", "candor.command.saveProfile")) {
            desktop.execute(command);
            Bot told = desktop.bot().shell("提示").bot();
            assertThat(told.sees("不能替换")).as(command).isTrue();
            told.button("确定").click();
            assertThat(Files.readAllBytes(file)).as(command).isEqualTo(before);
        }
    }

    private void heldByAnother() throws IOException {
        Files.writeString(marker(), """
                {"user": "王", "machine": "别的电脑", "pid": 7, "started": "2022-01-05T00:00:00Z", "since": "2022-01-05T00:00:00Z"}
                """);
    }

    private List<String> beside() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> !name.endsWith(".meeting"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
