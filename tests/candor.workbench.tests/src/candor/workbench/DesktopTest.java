// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.testing.Bot;
import candor.testing.BotWidget;
import candor.testing.Condition;
import candor.workbench.failure.Failures;
import candor.workbench.memory.WindowMemory;
import candor.workbench.place.Place;
import candor.workbench.save.FileChooser;
import candor.workbench.session.DossierSession;
import candor.workbench.start.RecentFiles;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.ScriptedChooser;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The program as a person uses it. */
@ExtendWith(DesktopExtension.class)
class DesktopTest extends DesktopSteps {

    @Test
    void theStartPageOpensTheSample(Desktop desktop) {
        Bot bot = desktop.bot();
        desktop.execute("candor.command.start");

        bot.link("示例卷宗").click();
        assertThat(bot.cTabItem("示例卷宗").isActive()).isTrue();
        assertThat(bot.tree().items())
                .as("the stages, and what other bundles put beside them")
                .hasSizeGreaterThanOrEqualTo(11)
                .startsWith("概览")
                .anyMatch(text -> text.matches("筹备\\s+4/4"))
                .anyMatch(text -> text.matches("谈心谈话\\s+32/32"));
        BotWidget<Widget> countdown = bot.widgetWithId("meeting.countdown");
        bot.waitUntil(Condition.that(
                "no date", () -> ((Label) countdown.widget).getText().startsWith("2022-01-20")));
        assertThat(bot.sees("还没有保存成文件")).isTrue();
    }

    @Test
    void everyPartIsDrawn(Desktop desktop) {
        DossierSession session = desktop.openSample();
        open(desktop, session, Place.of(session.dossier().getMeeting()));

        List<MPart> parts = desktop.call(() -> desktop
                .service(EModelService.class)
                .findElements(desktop.service(MApplication.class), null, MPart.class, null)
                .stream()
                .filter(MPart::isToBeRendered)
                .toList());
        assertThat(parts)
                .extracting(MPart::getElementId)
                .contains(Ids.START, Ids.DOSSIER, Ids.NAVIGATOR, Desktop.OVERVIEW, Ids.EDITOR);
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.getWidget() != null || Ids.EDITOR.equals(part.getElementId()))
                    .as(part.getElementId())
                    .isTrue();
            assertThat(part.getWidget() == null || part.getObject() != null)
                    .as(part.getElementId())
                    .isTrue();
        });
    }

    @Test
    void editUndoRedoSave(Desktop desktop) throws MeetingFileException {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        Path file = folder.resolve("一次会议.meeting");
        String before = session.dossier().getMeeting().getVenue();
        open(desktop, session, Place.of(session.dossier().getMeeting()));

        bot.textWithId("Meeting.venue").setText("第九会议室");
        assertThat(session.dossier().getMeeting().getVenue()).isEqualTo("第九会议室");
        ToolItem undo = bot.toolbarButtonWithTooltip("撤销").widget;
        bot.waitUntil(Condition.that("cannot undo", undo::isEnabled));
        bot.toolbarButtonWithTooltip("撤销").click();
        assertThat(bot.textWithId("Meeting.venue").getText()).isEqualTo(before);
        assertThat(session.isDirty()).isFalse();
        desktop.execute("candor.command.redo");
        assertThat(bot.textWithId("Meeting.venue").getText()).isEqualTo("第九会议室");

        desktop.provide(FileChooser.class, new ScriptedChooser(file));
        bot.toolbarButtonWithTooltip("保存").click();
        bot.waitUntil(Condition.that("not saved", () -> !session.isDirty()));
        assertThat(new MeetingStore().open(file).dossier().getMeeting().getVenue())
                .isEqualTo("第九会议室");
        assertThat(bot.cTabItem("一次会议").isActive()).isTrue();
        assertThat(desktop.service(RecentFiles.class).all()).startsWith(file);
    }

    @Test
    void theDarkThemeIsDarkAndGoesAgain(Desktop desktop) {
        desktop.openSample();
        Bot bot = desktop.bot();

        desktop.execute("candor.command.theme", "candor.parameter.theme", "candor.theme.dark");
        Tree tree = bot.tree().widget;
        bot.waitUntil(Condition.that("still light", () -> tree.getBackground().getRed() < 0x80));
        desktop.execute("candor.command.theme", "candor.parameter.theme", "candor.theme.light");
        bot.waitUntil(Condition.that("still dark", () -> tree.getBackground().getRed() > 0x80));
    }

    @Test
    void cutCopyPasteMeanTheTextWhileTyping(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        desktop.act(() -> navigator(desktop, session)
                .reveal(Place.of(session.dossier().getTalks().getFirst())));

        goToNavigator(desktop);
        bot.textWithId("navigator.filter").setFocus();
        assertThat(desktop.canExecute("candor.command.copy")).isTrue();
        assertThat(desktop.canExecute("candor.command.delete")).isFalse();
        assertThat(desktop.canExecute("candor.command.duplicate")).isFalse();
    }

    @Test
    void theAboutBoxNamesEveryPart(Desktop desktop) {
        desktop.execute("candor.command.about");

        Bot about = desktop.bot().shell("关于").bot();
        assertThat(about.sees("EPL-2.0")).isTrue();
        assertThat(about.table().column("组成部分")).contains("candor.workbench", "org.eclipse.swt", "com.google.gson");
    }

    @Test
    void theDivisionOfTheWindowIsRemembered(Desktop desktop) {
        desktop.openSample();
        WindowMemory memory = desktop.call(() -> ContextInjectionFactory.make(
                WindowMemory.class, desktop.service(MApplication.class).getContext()));
        EModelService model = desktop.service(EModelService.class);
        MApplication application = desktop.service(MApplication.class);

        desktop.call(() -> {
            model.findElements(application, Ids.NAVIGATOR, MPart.class, null)
                    .getFirst()
                    .setContainerData("3210");
            memory.remember();
            memory.restore();
            return null;
        });
        assertThat(desktop.call(() -> model.find(Ids.NAVIGATOR, model.findSnippet(application, Ids.DOSSIER))
                        .getContainerData()))
                .isEqualTo("3210");
    }

    /** Messages of exceptions name files, and files are named after people. */
    @Test
    void failuresGoToTheLogWithoutWhatTheyName(Desktop desktop) {
        Failures failures = desktop.service(Failures.class);

        IllegalStateException failure = new IllegalStateException("王五.meeting");

        desktop.act(() -> failures.log(failure));
        assertThat(org.eclipse.core.runtime.Platform.getLogFileLocation().toFile())
                .content()
                .contains("IllegalStateException", "failuresGoToTheLogWithoutWhatTheyName")
                .doesNotContain("王五");
    }
}
