// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import static candor.model.meeting.MeetingPackage.Literals.MEETING__VENUE;
import static org.assertj.core.api.Assertions.assertThat;

import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.model.meeting.Talk;
import candor.testing.Bot;
import candor.testing.BotTreeItem;
import candor.testing.BotWidget;
import candor.testing.Condition;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.editor.Editors;
import candor.workbench.failure.Failures;
import candor.workbench.memory.WindowMemory;
import candor.workbench.navigator.Navigator;
import candor.workbench.place.Place;
import candor.workbench.save.FileChooser;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.start.RecentFiles;
import candor.workbench.tabs.DossierTabs;
import candor.workbench.task.TaskRunner;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import candor.workbench.testing.ScriptedChooser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The program as a person uses it. */
@ExtendWith(DesktopExtension.class)
class DesktopTest {

    @TempDir
    private Path folder;

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
    void oneClickLooksAndEditingKeeps(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        List<Place> persons =
                session.dossier().getPersons().stream().map(Place::of).toList();
        Editors editors = desktop.editors(session);

        desktop.act(() -> editors.look(persons.get(0)));
        desktop.act(() -> editors.look(persons.get(1)));
        assertThat(desktop.call(editors::shown)).contains(persons.get(1)).doesNotContain(persons.get(0));
        open(desktop, session, persons.get(1));
        desktop.act(() -> editors.look(persons.get(2)));
        assertThat(desktop.call(editors::shown)).contains(persons.get(1), persons.get(2));
        assertThat(bot.sees(session.dossier().getPersons().get(2).getName())).isTrue();
    }

    @Test
    void theNavigatorLeadsToForms(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();

        BotTreeItem meeting = bot.tree().expandNode("筹备").getNode("会议方案");
        meeting.select().doubleClick();
        assertThat(bot.textWithId("Meeting.venue").getText())
                .isEqualTo(session.dossier().getMeeting().getVenue());
        assertThat(desktop.activePart().getElementId()).isEqualTo(Ids.EDITOR);
    }

    @Test
    void theFilterLeavesWhatIsCalledSo(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        String name = session.dossier().getPersons().getFirst().getName();

        Tree tree = bot.tree().widget;
        bot.textWithId("navigator.filter").setText("没有这样的名字");
        bot.waitUntil(Condition.that("still there", () -> tree.getItemCount() == 0));
        bot.textWithId("navigator.filter").setText(name);
        bot.waitUntil(Condition.that("not there", () -> tree.getItemCount() > 0));
        assertThat(bot.tree().items()).hasSizeLessThan(10);
    }

    @Test
    void theContextMenuMakesWhatIsOfferedThere(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        int talks = session.dossier().getTalks().size();
        String stage = bot.tree().items().stream()
                .filter(text -> text.startsWith("谈心谈话"))
                .findFirst()
                .orElseThrow();

        goToNavigator(desktop);
        bot.tree().getTreeItem(stage).select();
        bot.tree().contextMenu("新建谈心谈话").click();
        assertThat(session.dossier().getTalks()).hasSize(talks + 1);
        desktop.undo();
        assertThat(session.dossier().getTalks()).hasSize(talks);
    }

    @Test
    void deletingIsOneStepAndClosesTheForm(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Place talk = Place.of(session.dossier().getTalks().getFirst());
        open(desktop, session, talk);
        Editors editors = desktop.editors(session);
        desktop.act(() -> navigator(desktop, session).reveal(talk));
        goToNavigator(desktop);
        assertThat(desktop.canExecute("candor.command.delete")).isTrue();

        desktop.delete();
        assertThat(session.dossier().getTalks()).doesNotContain((Talk) talk.object());
        desktop.bot()
                .waitUntil(Condition.that("still shown", () -> !editors.shown().contains(talk)));
        desktop.undo();
        assertThat(session.dossier().getTalks().getFirst()).isSameAs(talk.object());
    }

    @Test
    void quittingWithChangesCanBeCancelled(Desktop desktop) {
        DossierSession session = changed(desktop);
        Bot bot = desktop.bot();

        desktop.execute("candor.command.quit");
        bot.shell("保存").bot().button("取消").click();
        assertThat(session.isDirty()).isTrue();
        assertThat(desktop.service(Sessions.class).all()).containsExactly(session);
        assertThat(bot.cTabItem("*样例").isActive()).isTrue();
    }

    @Test
    void quittingStopsWhenTheFileDialogIsCancelled(Desktop desktop) {
        DossierSession session = changed(desktop);
        desktop.provide(FileChooser.class, ScriptedChooser.CANCELS);

        desktop.execute("candor.command.quit");
        desktop.bot().shell("保存").bot().button("保存").click();
        assertThat(session.isDirty()).isTrue();
        assertThat(desktop.bot().cTabItem("*样例").isActive()).isTrue();
    }

    @Test
    void closingStopsWhenSavingFails(Desktop desktop) {
        DossierSession session = changed(desktop);
        desktop.provide(
                FileChooser.class, new ScriptedChooser(folder.resolve("没有").resolve("甲.meeting")));
        Bot bot = desktop.bot();

        desktop.execute("candor.command.closeDossier");
        bot.shell("保存").bot().button("保存").click();
        Bot failure = bot.shell("出错了").bot();
        assertThat(failure.sees("甲.meeting")).isTrue();
        failure.button("关闭").click();
        assertThat(desktop.service(Sessions.class).all()).containsExactly(session);
        assertThat(session.isDirty()).isTrue();
    }

    @Test
    void closingWithoutSavingIsADecision(Desktop desktop) {
        changed(desktop);

        desktop.execute("candor.command.closeDossier");
        desktop.bot().shell("保存").bot().button("不保存").click();
        assertThat(desktop.service(Sessions.class).all()).isEmpty();
        assertThat(desktop.activePart().getElementId()).isEqualTo(Ids.START);
    }

    @Test
    void aFileThatIsOpenIsShownNotOpenedTwice(Desktop desktop) throws MeetingFileException {
        DossierSession first = desktop.openSample();
        Path file = folder.resolve("甲.meeting");
        first.write(file);
        desktop.openSample();
        desktop.provide(FileChooser.class, new ScriptedChooser(file));

        desktop.execute("candor.command.open");
        assertThat(desktop.service(Sessions.class).all()).hasSize(2);
        assertThat(desktop.activePart().getContext().get(DossierSession.class)).isSameAs(first);
    }

    @Test
    void aBadFileIsToldInWordsWithDetails(Desktop desktop) throws Exception {
        Path file = Files.writeString(folder.resolve("坏.meeting"), "不是压缩包");
        Bot bot = desktop.bot();

        desktop.act(() -> desktop.service(DossierOpener.class).open(file));
        Bot failure = bot.shell("出错了").bot();
        assertThat(failure.sees("坏.meeting")).isTrue();
        assertThat(failure.sees("日志")).isTrue();
        failure.button("显示详情 >>").click();
        assertThat(failure.text().getText()).contains("MeetingFileException");
        failure.button("关闭").click();
        assertThat(desktop.service(Sessions.class).all()).isEmpty();
    }

    @Test
    void whatTakesLongIsShownAndCanBeCancelled(Desktop desktop) {
        AtomicReference<Exception> outcome = new AtomicReference<>();
        CountDownLatch never = new CountDownLatch(1);
        Bot bot = desktop.bot();

        desktop.act(() -> {
            try {
                desktop.service(TaskRunner.class).run("正在做一件长事", () -> {
                    never.await();
                    return null;
                });
            } catch (Exception ended) {
                outcome.set(ended);
            }
        });
        Bot progress = bot.shell("请稍候").bot();
        assertThat(progress.sees("正在做一件长事")).isTrue();
        progress.button("取消").click();
        bot.waitUntil(Condition.that("not cancelled", () -> outcome.get() != null));
        assertThat(outcome.get()).isInstanceOf(CancellationException.class);
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
    void newDossiersBeginWithACampaign(Desktop desktop) {
        Bot bot = desktop.bot();

        desktop.execute("candor.command.new");
        Bot dialog = bot.shell("新建卷宗").bot();
        assertThat(dialog.table().rowCount()).isPositive();
        dialog.button("新建").click();
        Sessions sessions = desktop.service(Sessions.class);
        bot.waitUntil(Condition.that("not begun", () -> !sessions.all().isEmpty()));
        assertThat(sessions.all())
                .singleElement()
                .satisfies(session -> assertThat(session.dossier().getProfile()).isNotNull());
    }

    @Test
    void lastYearsDossierGoesOn(Desktop desktop) throws MeetingFileException {
        DossierSession lastYear = desktop.openSample();
        Path file = folder.resolve("上年.meeting");
        lastYear.write(file);
        desktop.provide(FileChooser.class, new ScriptedChooser(file));
        Bot bot = desktop.bot();
        Sessions sessions = desktop.service(Sessions.class);

        desktop.execute("candor.command.newFromLastYear");
        bot.shell("接着“上年.meeting”新建").bot().button("新建").click();
        bot.waitUntil(Condition.that("not begun", () -> sessions.all().size() == 2));
        DossierSession begun = sessions.all().getLast();
        assertThat(begun.file()).isEmpty();
        assertThat(begun.dossier().getPersons())
                .hasSameSizeAs(lastYear.dossier().getPersons());
    }

    @Test
    void goingBackToAFormGoesBackToItsField(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        open(desktop, session, Place.of(session.dossier().getMeeting()));
        bot.textWithId("Meeting.venue").setFocus();

        goToNavigator(desktop);
        bot.waitUntil(
                Condition.that("still in the form", () -> desktop.display().getFocusControl() instanceof Tree));
        open(desktop, session, Place.of(session.dossier().getMeeting()));
        assertThat(bot.textWithId("Meeting.venue").isFocused()).isTrue();
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

    private static DossierSession changed(Desktop desktop) {
        DossierSession session = desktop.openSample();
        desktop.call(() -> {
            Fixtures.set(session, session.dossier().getMeeting(), MEETING__VENUE, "第九会议室");
            return null;
        });
        return session;
    }

    /** Opening a form lets the toolkit hand on the focus in its own time; the navigator has to have it for good. */
    private static void goToNavigator(Desktop desktop) {
        desktop.execute("candor.command.navigator");
        EPartService parts = desktop.parts();
        desktop.bot()
                .waitUntil(Condition.that(
                        "not in the navigator",
                        () -> desktop.display().getFocusControl() instanceof Tree
                                && Ids.NAVIGATOR.equals(parts.getActivePart().getElementId())));
    }

    private static void open(Desktop desktop, DossierSession session, Place place) {
        Editors editors = desktop.editors(session);
        desktop.act(() -> editors.open(place));
    }

    private static Navigator navigator(Desktop desktop, DossierSession session) {
        return ContextInjectionFactory.make(
                Navigator.class,
                desktop.service(DossierTabs.class).of(session).orElseThrow().getContext());
    }
}
