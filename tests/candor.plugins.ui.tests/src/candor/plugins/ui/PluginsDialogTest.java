// SPDX-License-Identifier: EPL-2.0
package candor.plugins.ui;

import static org.assertj.core.api.Assertions.assertThat;

import candor.plugins.Installed.Trouble;
import candor.plugins.Installer;
import candor.plugins.Plugin;
import candor.plugins.PluginFolder;
import candor.testing.Bot;
import candor.testing.BotShell;
import candor.testing.BotTable;
import candor.testing.SwtExtension;
import candor.testing.UiThread;
import candor.workbench.failure.Failures;
import candor.workbench.save.FileChooser;
import candor.workbench.task.TaskRunner;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

/** The window of plugins as a person uses it. */
@ExtendWith(SwtExtension.class)
class PluginsDialogTest {

    @TempDir
    private Path temporary;

    private Shell owner;
    private Bot bot;
    private PluginFolder folder;
    private PluginsDialog dialog;
    private Path chosen;

    @BeforeEach
    void open(Shell shell) {
        owner = shell;
        bot = new Bot(shell.getDisplay());
        folder = new PluginFolder(temporary.resolve("plugins"));
        Installer installer = Installer.of(
                folder, FrameworkUtil.getBundle(PluginsDialog.class).getBundleContext());
        UiThread.act(shell.getDisplay(), () -> {
            dialog = new PluginsDialog(
                    shell,
                    new PluginDesk(folder, installer, new AtOnce()),
                    chooser(),
                    new Failures(shell.getDisplay()));
            dialog.open();
        });
    }

    @Test
    void aPluginIsInstalledShownAndRemoved() throws Exception {
        chosen = jar("Bundle-Vendor: 某局");
        assertThat(details()).isEqualTo("还没有安装扩展。");
        assertThat(isEnabled("plugins.button.remove")).isFalse();

        bot.buttonWithId("plugins.button.install").click();
        BotShell question = bot.shell("安装扩展");
        assertThat(question.bot().labels()).anyMatch(label -> label.contains("将安装：走访 1.0.0（某局）\n没有签名"));
        question.bot().button("安装").click();

        BotTable table = bot.tableWithId("plugins.table");
        assertThat(table.column("扩展")).containsExactly("走访");
        assertThat(table.column("状态")).containsExactly("启用");
        assertThat(details()).contains("标识：bureau.visits", "没有签名");
        bot.buttonWithId("plugins.button.check").click();
        assertThat(details()).contains("检查过了，可以使用。");

        bot.buttonWithId("plugins.button.remove").click();
        bot.shell("移除扩展").bot().button("移除").click();
        assertThat(table.rowCount()).isZero();
        assertThat(folder.all()).isEmpty();
        assertThat(dialog.hasChanged()).isTrue();
    }

    @Test
    void whatDoesNotFitIsExplainedAndNotOffered() throws Exception {
        chosen = jar("Require-Bundle: candor.core;bundle-version=\"[7.0,8.0)\"");

        bot.buttonWithId("plugins.button.install").click();

        BotShell told = bot.shell("安装扩展");
        assertThat(told.bot().labels())
                .anyMatch(label -> label.contains("需要“candor.core”的版本 [7.0.0,8.0.0)，现有的是 0.1.0"));
        told.bot().button("确定").click();
        assertThat(folder.all()).isEmpty();
        assertThat(dialog.hasChanged()).isFalse();
    }

    @Test
    void oneThatIsSwitchedOffSaysWhyAndIsTriedAgain() throws Exception {
        chosen = jar("Bundle-Vendor: 某局");
        bot.buttonWithId("plugins.button.install").click();
        bot.shell("安装扩展").bot().button("安装").click();
        Plugin plugin = folder.all().getFirst().plugin();
        assertThat(isEnabled("plugins.button.enable")).isFalse();
        folder.switchOff(plugin, Trouble.SLOW, "3");
        UiThread.act(owner.getDisplay(), dialog::refresh);

        assertThat(bot.tableWithId("plugins.table").column("状态")).containsExactly("停用");
        assertThat(details()).contains("启动太慢，3 秒内没有就绪");
        bot.buttonWithId("plugins.button.enable").click();

        assertThat(bot.tableWithId("plugins.table").column("状态")).containsExactly("启用");
        assertThat(folder.all().getFirst().isOff()).isFalse();
    }

    private String details() {
        return bot.textWithId("plugins.details").getText();
    }

    private boolean isEnabled(String id) {
        return bot.buttonWithId(id).<Boolean>get(button -> button.isEnabled());
    }

    private Path jar(String line) throws IOException {
        Path file = temporary.resolve("visits.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            zip.write(("Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-Name: 走访\n"
                            + "Bundle-SymbolicName: bureau.visits\nBundle-Version: 1.0.0\n" + line + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** Whatever is asked for, the person chooses the file of this test. */
    private FileChooser chooser() {
        return (FileChooser) Proxy.newProxyInstance(
                FileChooser.class.getClassLoader(),
                new Class<?>[] {FileChooser.class},
                (proxy, method, arguments) -> Optional.of(chosen));
    }

    private static final class AtOnce implements TaskRunner {
        @Override
        public <T> T run(String title, Callable<T> task) throws Exception {
            return task.call();
        }
    }
}
