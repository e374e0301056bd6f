// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import static candor.model.meeting.MeetingPackage.Literals.MEETING__VENUE;
import static org.assertj.core.api.Assertions.assertThat;

import candor.core.store.MeetingFileException;
import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.Condition;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.save.FileChooser;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.task.TaskRunner;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import candor.workbench.testing.ScriptedChooser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Making, opening, saving and closing dossiers as a person does. */
@ExtendWith(DesktopExtension.class)
class DesktopFilesTest extends DesktopSteps {

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

    /** A file written by the version before, or by the one that is running, makes no difference to who opens it. */
    @Test
    void aFileOfAnEarlierFormatOpensWithoutAWord(Desktop desktop) throws IOException {
        for (String format : List.of("1-first", "1-last", "2-last", "3-first")) {
            Path file = Files.copy(
                    Path.of("..", "candor.core.tests", "formats", format + ".meeting"),
                    folder.resolve(format + ".meeting"));
            byte[] before = Files.readAllBytes(file);

            DossierSession session = desktop.open(file);

            assertThat(session.file()).contains(file);
            assertThat(session.isDirty()).isFalse();
            assertThat(desktop.canExecute("candor.command.undo")).isFalse();
            assertThat(desktop.call(() -> Stream.of(desktop.display().getShells())
                            .filter(Shell::isVisible)
                            .count()))
                    .as("windows")
                    .isEqualTo(1L);
            assertThat(file).hasBinaryContent(before);
        }
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
    void aYearThatContradictsTheCampaignIsAskedForAgain(Desktop desktop) {
        Bot bot = desktop.bot();
        desktop.execute("candor.command.new");
        Bot dialog = bot.shell("新建卷宗").bot();
        BotTable campaigns = dialog.tableWithId("new.campaigns");
        Spinner year = (Spinner) dialog.widgetWithId("new.year").widget;
        campaigns.select(campaigns.column(0).indexOf("年度民主生活会"));
        desktop.act(() -> {
            year.setSelection(2019);
            year.notifyListeners(SWT.Selection, new Event());
        });
        campaigns.select(campaigns.column(0).indexOf("党史学习教育专题民主生活会"));
        campaigns.select(campaigns.column(0).indexOf("年度民主生活会"));
        assertThat(desktop.<Integer>call(year::getSelection))
                .as("what was entered stays for a campaign of every year")
                .isEqualTo(2019);
        campaigns.select(campaigns.column(0).indexOf("党史学习教育专题民主生活会"));
        assertThat(desktop.<Integer>call(year::getSelection))
                .as("of the campaign")
                .isEqualTo(2021);
        desktop.act(() -> year.setSelection(2023));
        dialog.button("新建").click();
        bot.button("返回修改").click();
        assertThat(desktop.service(Sessions.class).all()).as("nothing is begun").isEmpty();
        dialog.button("新建").click();
        bot.button("按 2021 年度新建").click();
        Sessions sessions = desktop.service(Sessions.class);
        bot.waitUntil(Condition.that("not begun", () -> !sessions.all().isEmpty()));
        assertThat(sessions.all().getFirst().dossier().getYear()).isEqualTo(2021);
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

    private static DossierSession changed(Desktop desktop) {
        DossierSession session = desktop.openSample();
        desktop.call(() -> {
            Fixtures.set(session, session.dossier().getMeeting(), MEETING__VENUE, "第九会议室");
            return null;
        });
        return session;
    }
}
