// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import static candor.model.meeting.MeetingPackage.Literals.MEETING__VENUE;
import static org.assertj.core.api.Assertions.assertThat;

import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.testing.Bot;
import candor.testing.Condition;
import candor.workbench.memory.WindowMemory;
import candor.workbench.save.FileChooser;
import candor.workbench.session.DossierSession;
import candor.workbench.settings.Language;
import candor.workbench.settings.Settings;
import candor.workbench.settings.SettingsPage;
import candor.workbench.settings.Theme;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import candor.workbench.testing.ScriptedChooser;
import candor.workbench.theme.Themes;
import java.nio.file.Path;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Preferences, the layout of the window, and what happens after an error nobody expected. */
@ExtendWith(DesktopExtension.class)
class SettingsDialogTest {

    private static final String APPLY = "应用并关闭";

    @TempDir
    private Path folder;

    @AfterEach
    void asItWas() {
        Desktop desktop = Desktop.get();
        Settings settings = desktop.service(Settings.class);
        desktop.call(() -> {
            settings.setLanguage(Language.AS_STARTED);
            settings.setAutosaveSeconds(Settings.AUTOSAVE_DEFAULT);
            settings.setKeepBackups(Settings.BACKUPS_DEFAULT);
            themes(desktop).activate(Theme.SYSTEM);
            return null;
        });
    }

    @Test
    void whatIsChosenHolds(Desktop desktop) {
        Settings settings = desktop.service(Settings.class);
        Bot bot = open(desktop);

        bot.comboBoxWithId("settings.language").setSelection("English");
        bot.comboBoxWithId("settings.theme").setSelection("深色主题");
        bot.tree().getTreeItem("编辑与保存").select();
        choose(desktop, bot, "settings.autosave", 0);
        choose(desktop, bot, "settings.backups", 3);
        bot.button(APPLY).click();

        assertThat(settings.language()).isEqualTo(Language.ENGLISH);
        assertThat(settings.theme()).isEqualTo(Theme.DARK);
        assertThat(settings.autosaveSeconds()).isZero();
        assertThat(settings.keepBackups()).isEqualTo(3);
        assertThat(desktop.call(() -> themes(desktop).isActive("candor.theme.dark")))
                .isTrue();
    }

    @Test
    void cancellingChangesNothing(Desktop desktop) {
        Bot bot = open(desktop);
        bot.comboBoxWithId("settings.language").setSelection("English");
        bot.button("取消").click();

        assertThat(desktop.service(Settings.class).language()).isEqualTo(Language.AS_STARTED);
    }

    @Test
    void aPageThatWasNotLookedAtChangesNothing(Desktop desktop) {
        desktop.call(() -> {
            desktop.service(Settings.class).setKeepBackups(7);
            return null;
        });
        open(desktop).button(APPLY).click();

        assertThat(desktop.service(Settings.class).keepBackups()).isEqualTo(7);
    }

    @Test
    void theUsualComesBack(Desktop desktop) {
        desktop.call(() -> {
            desktop.service(Settings.class).setKeepBackups(7);
            return null;
        });
        Bot bot = open(desktop);
        bot.tree().getTreeItem("编辑与保存").select();
        bot.button("恢复默认值").click();
        bot.button(APPLY).click();

        assertThat(desktop.service(Settings.class).keepBackups()).isEqualTo(Settings.BACKUPS_DEFAULT);
    }

    @Test
    void otherBundlesHavePagesToo(Desktop desktop) {
        BundleContext bundles =
                FrameworkUtil.getBundle(SettingsDialogTest.class).getBundleContext();
        ServiceRegistration<SettingsPage> contributed =
                bundles.registerService(SettingsPage.class, new ProbePage(), null);
        try {
            Bot bot = open(desktop);
            bot.tree().getTreeItem("探针").select();
            assertThat(bot.sees("探针页")).isTrue();
        } finally {
            contributed.unregister();
        }
    }

    @Test
    void theLayoutGoesBackToThatOfANewProgram(Desktop desktop) {
        desktop.openSample();
        EModelService model = desktop.service(EModelService.class);
        MApplication application = desktop.service(MApplication.class);
        String usual = desktop.call(() -> model.find(Ids.NAVIGATOR, model.findSnippet(application, Ids.DOSSIER))
                .getContainerData());
        desktop.call(() -> {
            navigator(model, application).setContainerData("5555");
            ((MWindow) model.find(Ids.WINDOW, application)).setWidth(900);
            desktop.service(WindowMemory.class).remember();
            return null;
        });
        Shell shell = desktop.call(() -> (Shell) ((MWindow) model.find(Ids.WINDOW, application)).getWidget());
        desktop.act(() -> shell.setMaximized(true));
        desktop.bot().waitUntil(Condition.that("not maximized", shell::getMaximized));

        desktop.execute("candor.command.resetLayout");
        desktop.bot().waitUntil(Condition.that("still maximized", () -> !shell.getMaximized()));
        assertThat(desktop.call(() -> navigator(model, application).getContainerData()))
                .isEqualTo(usual);
        desktop.bot()
                .waitUntil(Condition.that(
                        "another width", () -> ((MWindow) model.find(Ids.WINDOW, application)).getWidth() == 1366));
    }

    @Test
    void afterAnUnexpectedErrorTheDossierIsThereAndCanBeSaved(Desktop desktop) throws MeetingFileException {
        DossierSession session = desktop.openSample();
        desktop.call(() -> {
            Fixtures.set(session, session.dossier().getMeeting(), MEETING__VENUE, "第九会议室");
            return null;
        });
        desktop.display().asyncExec(() -> {
            throw new IllegalStateException("探针：出错");
        });

        Bot failure = desktop.bot().shell("出错了").bot();
        assertThat(failure.sees("可以继续使用")).isTrue();
        failure.button("显示详情 >>").click();
        assertThat(failure.text().getText()).contains("探针：出错", "SettingsDialogTest");
        failure.button("复制详情").click();
        assertThat(desktop.call(() -> {
                    Clipboard clipboard = new Clipboard(desktop.display());
                    Object content = clipboard.getContents(TextTransfer.getInstance());
                    clipboard.dispose();
                    return content;
                }))
                .asString()
                .contains("探针：出错");
        failure.button("关闭").click();

        Path file = folder.resolve("甲.meeting");
        desktop.provide(FileChooser.class, new ScriptedChooser(file));
        // The window gets the keyboard back from the dialog in its own time.
        desktop.bot().waitUntil(Condition.that("cannot save", () -> desktop.canExecute("candor.command.save")));
        desktop.execute("candor.command.save");
        desktop.bot().waitUntil(Condition.that("not saved", () -> !session.isDirty()));
        assertThat(new MeetingStore().open(file).dossier().getMeeting().getVenue())
                .isEqualTo("第九会议室");
    }

    private static MUIElement navigator(EModelService model, MApplication application) {
        return model.findElements(application, Ids.NAVIGATOR, MUIElement.class, null)
                .getFirst();
    }

    private static Themes themes(Desktop desktop) {
        return ContextInjectionFactory.make(
                Themes.class, desktop.service(MApplication.class).getContext());
    }

    private static Bot open(Desktop desktop) {
        desktop.execute("candor.command.settings");
        Bot bot = desktop.bot().shell("首选项").bot();
        bot.tree().getTreeItem("一般").select();
        return bot;
    }

    private static void choose(Desktop desktop, Bot bot, String id, int value) {
        Spinner spinner = (Spinner) bot.widgetWithId(id).widget;
        desktop.call(() -> {
            spinner.setSelection(value);
            return null;
        });
    }

    private static final class ProbePage implements SettingsPage {

        @Override
        public String id() {
            return "candor.probe";
        }

        @Override
        public int order() {
            return 900;
        }

        @Override
        public IPreferencePage create(IEclipseContext application) {
            return new PreferencePage("探针") {
                @Override
                protected Control createContents(Composite parent) {
                    Label label = new Label(parent, SWT.NONE);
                    label.setText("探针页");
                    return label;
                }
            };
        }
    }
}
