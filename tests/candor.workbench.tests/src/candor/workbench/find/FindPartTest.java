// SPDX-License-Identifier: EPL-2.0
package candor.workbench.find;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.store.MeetingStore;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Problem;
import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.BotTreeItem;
import candor.testing.Condition;
import candor.workbench.Ids;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding words in a dossier, in the running program. */
@ExtendWith(DesktopExtension.class)
class FindPartTest {

    private static final String VENUE = "水务大厦９号会议室";

    @Test
    void findsWhileTypingAndLeadsToTheField(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        desktop.act(() -> Fixtures.set(session, session.dossier().getMeeting(), Literals.MEETING__VENUE, VENUE));

        desktop.execute("candor.command.find");
        assertThat(bot.textWithId("find.words").isFocused()).isTrue();
        bot.textWithId("find.words").setText("大厦9号");
        waitFor(bot, "找到 1 处");
        Tree tree = tree(bot);
        BotTreeItem stage = bot.treeWithId("find.hits").getTreeItem("筹备  1");
        assertThat(stage.getNodes()).containsExactly(VENUE);
        assertThat(desktop.call(() -> tree.getItem(0).getItem(0).getText(1))).isEqualTo("会议方案 › 会议室");

        bot.textWithId("find.words").pressKey(SWT.NONE, SWT.ARROW_DOWN);
        assertThat(desktop.call(tree::isFocusControl)).isTrue();
        assertThat(desktop.call(() -> tree.getSelection()[0].getText())).isEqualTo(VENUE);
        stage.getNode(VENUE).doubleClick();
        bot.waitUntil(Condition.that(
                "not at the field",
                () -> desktop.display().getFocusControl() instanceof Control focus
                        && "Meeting.venue".equals(focus.getData("candor.id"))));
        assertThat(desktop.activePart().getElementId()).isEqualTo(Ids.EDITOR);
        Tree navigator = bot.treeWithId("navigator.tree").widget;
        assertThat(desktop.call(() -> navigator.getSelection()[0].getText()))
                .as("the navigator goes there too")
                .isEqualTo("会议方案");
    }

    @Test
    void replacesWhatIsAgreedToInOneStep(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        Meeting meeting = session.dossier().getMeeting();
        desktop.act(() -> {
            Fixtures.set(session, meeting, Literals.MEETING__VENUE, VENUE);
            Fixtures.set(session, meeting, Literals.MEETING__THEME, "在" + VENUE + "和" + VENUE);
        });
        desktop.execute("candor.command.find");
        bot.textWithId("find.words").setText("大厦9号");
        bot.textWithId("find.with").setText("小楼");
        bot.button("替换…").click();
        BotTable list = bot.shell("替换").bot().tableWithId("replace.list");
        assertThat(list.column("现在")).anyMatch(text -> text.endsWith(VENUE));
        int fields = list.<Integer>get(table -> table.getItemCount());
        bot.shell("替换").bot().button("替换").click();
        bot.waitUntil(Condition.that("not replaced", () -> bot.sees("替换了 " + fields + " 个栏目")));
        assertThat(meeting.getVenue()).contains("小楼").doesNotContain("9号");
        assertThat(meeting.getTheme()).containsPattern("小楼.*小楼").doesNotContain("9号");

        desktop.undo();
        assertThat(meeting.getVenue()).isEqualTo(VENUE);
        assertThat(meeting.getTheme()).isEqualTo("在" + VENUE + "和" + VENUE);
    }

    @Test
    void followsEdits(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        desktop.execute("candor.command.find");

        bot.textWithId("find.words").setText(VENUE);
        waitFor(bot, "没有找到");
        desktop.act(() -> Fixtures.set(session, session.dossier().getMeeting(), Literals.MEETING__VENUE, VENUE));
        waitFor(bot, "找到 1 处");
        desktop.undo();
        waitFor(bot, "没有找到");
    }

    @Test
    void typingGoesOnWhileALargeDossierIsLookedThrough(Desktop desktop) {
        MeetingStore store = desktop.service(MeetingStore.class);
        Dossier large = MeetingFactory.eINSTANCE.createDossier();
        for (int i = 0; i < 20_000; i++) {
            Problem problem = MeetingFactory.eINSTANCE.createProblem();
            problem.setSummary("第" + i + "个问题");
            large.getProblems().add(problem);
        }
        desktop.act(() -> desktop.service(DossierOpener.class).open("大", () -> store.create(large)));
        Bot bot = desktop.bot();
        bot.waitUntil(Condition.that(
                "not opened", () -> !desktop.service(Sessions.class).all().isEmpty()));
        desktop.execute("candor.command.find");
        Tree tree = tree(bot);

        AtomicInteger turns = new AtomicInteger();
        Runnable[] turn = new Runnable[1];
        turn[0] = () -> {
            turns.incrementAndGet();
            if (tree.getItemCount() == 0) {
                desktop.display().timerExec(1, turn[0]);
            }
        };
        bot.textWithId("find.words").setText("第19999个");
        desktop.act(turn[0]);
        waitFor(bot, "找到 1 处");
        // The event loop had its turn again and again before the last object was reached.
        assertThat(turns.get()).isGreaterThan(2);
        assertThat(desktop.call(() -> {
                    TreeItem stage = tree.getItem(0);
                    return stage.getItem(0).getText();
                }))
                .isEqualTo("第19999个问题");

        bot.textWithId("find.words").setText("个问题");
        waitFor(bot, "只列出前 500 处");

        // Every hit is replaced, not only those that are listed, in one step that is taken back in one.
        bot.textWithId("find.with").setText("个毛病");
        bot.button("替换…").click();
        bot.shell("替换").bot().button("替换").click();
        bot.waitUntil(Condition.that("not replaced", () -> bot.sees("替换了 20000 个栏目")));
        assertThat(large.getProblems().getLast().getSummary()).isEqualTo("第19999个毛病");
        desktop.undo();
        assertThat(large.getProblems())
                .noneMatch(problem -> problem.getSummary().contains("毛病"));
    }

    @Test
    void closingTakesItsRoomAway(Desktop desktop) {
        desktop.openSample();
        desktop.execute("candor.command.find");
        assertThat(desktop.activePart().getElementId()).isEqualTo(Ids.FIND);
        MUIElement stack = desktop.call(() ->
                desktop.service(EModelService.class).find(Ids.PROBLEMS_STACK, desktop.service(MApplication.class)));
        assertThat(stack.isToBeRendered()).isTrue();

        desktop.execute("candor.command.close");
        desktop.bot().waitUntil(Condition.that("still there", () -> !stack.isToBeRendered()));
        desktop.execute("candor.command.find");
        assertThat(desktop.activePart().getElementId()).isEqualTo(Ids.FIND);
    }

    @Test
    void isNoPlaceOfTheNavigator(Desktop desktop) {
        desktop.openSample();

        assertThat(desktop.bot().tree().items()).doesNotContain("查找");
        assertThat(desktop.bot().menu("视图").items()).contains("查找");
        assertThat(desktop.bot().menu("编辑").items()).contains("查找…");
    }

    private static Tree tree(Bot bot) {
        return bot.treeWithId("find.hits").widget;
    }

    private static void waitFor(Bot bot, String count) {
        bot.waitUntil(Condition.that("not " + count + " but " + bot.labels(), () -> bot.sees(count)));
    }
}
