// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import static candor.model.meeting.MeetingPackage.Literals.MEETING__PLANNED_WEEKDAY;
import static candor.model.meeting.MeetingPackage.Literals.TALK__RAISED_BY_INITIATOR;
import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Finding;
import candor.core.rules.LiveCheck;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.Talk;
import candor.model.meeting.Weekday;
import candor.testing.Bot;
import candor.testing.BotTree;
import candor.testing.BotTreeItem;
import candor.testing.Condition;
import candor.workbench.editor.Editors;
import candor.workbench.findings.Fixes;
import candor.workbench.place.Place;
import candor.workbench.problems.ProblemsPane;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.tabs.DossierTabs;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the checks find, everywhere a person may meet it. */
@ExtendWith(DesktopExtension.class)
class FindingsTest {

    private static final String FIELD = "Meeting.plannedWeekday";

    @BeforeEach
    void onADayOfTheSample(Desktop desktop) {
        ZoneId zone = ZoneId.systemDefault();
        desktop.provide(
                Clock.class,
                Clock.fixed(LocalDate.of(2022, 1, 25).atStartOfDay(zone).toInstant(), zone));
    }

    @AfterEach
    void today(Desktop desktop) {
        desktop.call(() -> {
            desktop.service(Sessions.class).all().forEach(desktop.service(ProblemsPane.class)::close);
            return null;
        });
        desktop.provide(Clock.class, Clock.systemDefaultZone());
    }

    @Test
    void aWrongWeekdayIsToldAtItsFieldAndMendedThere(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        Meeting meeting = session.dossier().getMeeting();
        desktop.act(() -> desktop.editors(session).open(Place.of(meeting)));
        assertThat(bot.hasWidgetWithId(FIELD + "/finding")).isFalse();

        desktop.act(() -> Fixtures.set(session, meeting, MEETING__PLANNED_WEEKDAY, Weekday.MONDAY));
        bot.waitUntil(shown(bot, true));
        assertThat(bot.widgetWithId(FIELD + "/finding").getText()).contains("星期一", "星期四");

        bot.link("改为星期四").click();
        bot.waitUntil(shown(bot, false));
        assertThat(meeting.getPlannedWeekday()).isEqualTo(Weekday.THURSDAY);

        desktop.undo();
        bot.waitUntil(shown(bot, true));
        assertThat(meeting.getPlannedWeekday()).isEqualTo(Weekday.MONDAY);
    }

    @Test
    void theNavigatorMarksThePlaceAndAllAboveIt(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        Meeting meeting = session.dossier().getMeeting();
        BotTreeItem stage = bot.treeWithId("navigator.tree").expandNode("筹备");
        BotTreeItem plan = stage.getNode("会议方案");
        assertThat(plan.cell(1)).isEmpty();

        desktop.act(() -> Fixtures.set(session, meeting, MEETING__PLANNED_WEEKDAY, Weekday.MONDAY));
        bot.waitUntil(Condition.that("no mark", () -> plan.widget.getText(1).equals("1")));
        assertThat(stage.cell(1)).isEqualTo("1");
        assertThat(plan.<Object>get(item -> item.getImage(1))).isNotNull();
        assertThat(bot.treeWithId("navigator.tree").getTreeItem("学习研讨").cell(1)).isEmpty();

        desktop.undo();
        bot.waitUntil(
                Condition.that("still marked", () -> plan.widget.getText(1).isEmpty()));
        assertThat(stage.cell(1)).isEmpty();
    }

    @Test
    void theListLeadsToTheFieldMendsAndFollowsUndo(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        desktop.act(
                () -> Fixtures.set(session, session.dossier().getMeeting(), MEETING__PLANNED_WEEKDAY, Weekday.MONDAY));
        desktop.execute("candor.command.check");
        BotTree list = bot.treeWithId("problems.tree");
        BotTreeItem row = list.getTreeItem("拦截").getNode("2022年1月20日是星期四，拟定的是星期一，请核对会期。");
        assertThat(row.cell(1)).isEqualTo("筹备 › 会议方案 › 拟召开星期");
        assertThat(row.cell(2)).startsWith("星期与日期一致");
        assertThat(bot.toolbarButtonWithId("problems.summary").getText()).isEqualTo("问题 1  拦截 1");
        assertThat(bot.widgetWithId("problems.summary.worst").getText()).contains("拟定的是星期一", "拟召开星期");

        row.doubleClick();
        bot.waitUntil(Condition.that(
                "not at the field",
                () -> desktop.display().getFocusControl() instanceof Combo combo
                        && FIELD.equals(combo.getData("candor.id"))));

        bot.treeWithId("problems.tree").contextMenu("改为星期四").click();
        bot.waitUntil(Condition.that("not mended", () -> bot.sees("填写的内容没有检查出问题（期限见概览）。已按")));
        assertThat(bot.hasWidgetWithId(FIELD + "/finding")).isFalse();
        assertThat(bot.treeWithId("navigator.tree").getTreeItem("筹备").cell(1)).isEmpty();
        assertThat(bot.toolbarButtonWithId("problems.summary").getText()).isEqualTo("内容检查无问题");

        desktop.undo();
        bot.waitUntil(shown(bot, true));
        assertThat(bot.treeWithId("navigator.tree").getTreeItem("筹备").cell(1)).isEqualTo("1");
        assertThat(bot.treeWithId("problems.tree").items()).containsExactly("拦截  1");
    }

    @Test
    void aFindingInARowLeadsIntoTheDetailOfItsList(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        Talk talk = session.dossier().getTalks().get(7);
        Editors editors = desktop.editors(session);
        desktop.act(() -> editors.open(Place.group(session.dossier(), "talks")));
        desktop.act(() -> Fixtures.set(session, talk, TALK__RAISED_BY_INITIATOR, "2022年1月20日（星期一）谈过一次，指出调研不够"));
        LiveCheck check = desktop.call(() -> desktop.service(DossierTabs.class)
                .of(session)
                .orElseThrow()
                .getContext()
                .get(LiveCheck.class));
        bot.waitUntil(Condition.that("nothing found", () -> !check.known().isEmpty()));

        desktop.execute("candor.command.nextProblem");
        bot.waitUntil(Condition.that(
                "not in the detail",
                () -> desktop.display().getFocusControl() instanceof Text text
                        && "Talk.raisedByInitiator".equals(text.getData("candor.id"))));
        assertThat(desktop.call(editors::shown)).doesNotContain(Place.of(talk));
        assertThat(bot.tableWithId("Dossier.talks/table").selection()).containsExactly(7);
    }

    @Test
    void theListIsClosedByItsButtonAndStaysSo(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        ProblemsPane pane = desktop.service(ProblemsPane.class);
        assertThat(desktop.call(() -> pane.isOpen(session))).isFalse();

        bot.toolbarButtonWithId("problems.summary").click();
        assertThat(bot.hasWidgetWithId("problems.filter")).isTrue();
        assertThat(desktop.activePart().getElementId()).isEqualTo(Ids.PROBLEMS);
        DossierSession other = desktop.openSample();
        assertThat(desktop.call(() -> pane.isOpen(other))).as("as it was left").isTrue();

        EPartService parts = desktop.parts();
        MPart part = desktop.call(() -> {
            pane.open(other);
            return parts.getActivePart();
        });
        MUIElement stack = desktop.call(part::getParent);
        desktop.act(() -> parts.hidePart(part, true));
        bot.waitUntil(Condition.that("its room is still there", () -> !stack.isToBeRendered()));
        DossierSession third = desktop.openSample();
        assertThat(desktop.call(() -> pane.isOpen(third))).isFalse();
        desktop.execute("candor.command.problems");
        assertThat(desktop.call(() -> pane.isOpen(third))).isTrue();
        desktop.execute("candor.command.problems");
        assertThat(desktop.call(() -> pane.isOpen(third))).isFalse();
    }

    @Test
    void theKeyThatClosesATabClosesTheListItIsPressedInAndNotTheDossier(Desktop desktop) {
        DossierSession session = desktop.openSample();
        ProblemsPane pane = desktop.service(ProblemsPane.class);
        desktop.act(() -> pane.open(session));
        desktop.execute("candor.command.close");
        assertThat(desktop.call(() -> pane.isOpen(session))).isFalse();
        assertThat(desktop.service(Sessions.class).all()).contains(session);
    }

    @Test
    void whatTheFilterHidesCanBeShownAgain(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        desktop.act(
                () -> Fixtures.set(session, session.dossier().getMeeting(), MEETING__PLANNED_WEEKDAY, Weekday.MONDAY));
        desktop.execute("candor.command.check");
        bot.textWithId("problems.filter").setText("没有这样的词");
        bot.waitUntil(Condition.that("not filtered", () -> bot.sees("都被筛选掉了")));

        bot.link("共有 1 个问题，都被筛选掉了。全部显示").click();
        bot.waitUntil(Condition.that("still hidden", () -> bot.hasWidgetWithId("problems.tree")));
        assertThat(bot.textWithId("problems.filter").getText()).isEmpty();
    }

    @Test
    void aFixThatIsNoLongerDueSaysSo(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        Meeting meeting = session.dossier().getMeeting();
        IEclipseContext context = desktop.call(() ->
                desktop.service(DossierTabs.class).of(session).orElseThrow().getContext());
        Finding finding = desktop.call(() -> {
            Fixtures.set(session, meeting, MEETING__PLANNED_WEEKDAY, Weekday.MONDAY);
            return context.get(LiveCheck.class).findings().getFirst();
        });
        desktop.act(() -> Fixtures.set(session, meeting, MEETING__PLANNED_WEEKDAY, Weekday.THURSDAY));

        desktop.act(() -> context.get(Fixes.class).run(finding, finding.fixes().getFirst()));
        assertThat(bot.shell("提示").bot().sees("这个问题已经不在了")).isTrue();
    }

    @Test
    void closingTheDossierEndsItsCheck(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Dossier dossier = session.dossier();
        EObject deep = dossier.getMeeting().getParticipations().getFirst();
        assertThat(deep.eAdapters()).anyMatch(FindingsTest::listensForTheCheck);

        desktop.closeAll();
        desktop.bot().settle();
        assertThat(deep.eAdapters()).noneMatch(FindingsTest::listensForTheCheck);
    }

    private static boolean listensForTheCheck(Adapter adapter) {
        return adapter.getClass().getName().startsWith(LiveCheck.class.getPackageName());
    }

    private static Condition shown(Bot bot, boolean shown) {
        return Condition.that("finding shown: " + !shown, () -> bot.hasWidgetWithId(FIELD + "/finding") == shown);
    }
}
