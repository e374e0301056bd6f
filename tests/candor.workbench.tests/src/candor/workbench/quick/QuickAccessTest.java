// SPDX-License-Identifier: EPL-2.0
package candor.workbench.quick;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Person;
import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.Condition;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything that can be done and gone to, from one field. */
@ExtendWith(DesktopExtension.class)
class QuickAccessTest {

    private static final String QUICK = "candor.command.quickAccess";

    /** So many that hardly any computer reads their names in the first slice of a search. */
    private static final int MANY = 5_000;

    @Test
    void listsOnlyWhatCanBeRunNowWithItsKeys(Desktop desktop) {
        Bot bot = desktop.bot();
        desktop.execute("candor.command.start");

        desktop.execute(QUICK);
        assertThat(bot.textWithId("quick.field").isFocused()).isTrue();
        BotTable table = bot.tableWithId("quick.table");
        assertThat(table.column(0)).contains("新建卷宗", "退出").doesNotContain("查找", "保存", "谈心谈话", "快速访问", "切换主题");
        assertThat(table.getTableItem("新建卷宗").getText(1)).isEqualTo("Ctrl+N");
        bot.textWithId("quick.field").traverse(SWT.TRAVERSE_ESCAPE);

        desktop.openSample();
        desktop.execute(QUICK);
        table = bot.tableWithId("quick.table");
        assertThat(table.column(0)).contains("查找", "概览", "关于", "谈心谈话", "问题台账");
        assertThat(table.column(2)).contains("命令", "视图", "阶段", "清单").doesNotContain("内容");
    }

    @Test
    void typedInitialsLeadToAStageByKeyboardAlone(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();

        desktop.execute(QUICK);
        bot.textWithId("quick.field").setText("txth");
        BotTable table = bot.tableWithId("quick.table");
        bot.waitUntil(Condition.that("too much", () -> "谈心谈话".equals(table.cell(0, 0)) && table.rowCount() < 20));
        assertThat(table.selection()).containsExactly(0);
        bot.textWithId("quick.field").enter();
        assertThat(shown(desktop, session)).containsExactly(Place.group(session.dossier(), "talks"));
        assertThat(bot.hasWidgetWithId("quick.field")).isFalse();
    }

    @Test
    void aListIsGoneToByItsOwnName(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();

        desktop.execute(QUICK);
        bot.textWithId("quick.field").setText("问题台账");
        BotTable table = bot.tableWithId("quick.table");
        bot.waitUntil(Condition.that("not found", () -> "问题台账".equals(table.cell(0, 0))));
        assertThat(table.cell(0, 1)).isEqualTo("整改");
        bot.textWithId("quick.field").enter();
        assertThat(shown(desktop, session)).containsExactly(Place.field(session.dossier(), Literals.DOSSIER__PROBLEMS));
    }

    @Test
    void whatBearsTheTypedNameComesBeforeWhatOnlyBeginsWithIt(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();

        desktop.execute(QUICK);
        bot.textWithId("quick.field").setText("整改");
        BotTable table = bot.tableWithId("quick.table");
        bot.waitUntil(Condition.that(
                "the view of that name in front", () -> table.rowCount() > 1 && "整改".equals(table.cell(0, 0))));
        bot.textWithId("quick.field").enter();
        assertThat(shown(desktop, session)).containsExactly(Place.group(session.dossier(), "rectification"));

        desktop.execute(QUICK);
        bot.textWithId("quick.field").setText("整改方案");
        BotTable objects = bot.tableWithId("quick.table");
        bot.waitUntil(Condition.that("another object in front", () -> "整改方案".equals(objects.cell(0, 0))));
    }

    @Test
    void objectsAreFoundByNameWithTheWayToThem(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        Person person = session.dossier().getPersons().getFirst();

        desktop.execute(QUICK);
        bot.textWithId("quick.field").setText(person.getName());
        BotTable table = bot.tableWithId("quick.table");
        bot.waitUntil(Condition.that(
                "not found", () -> table.rowCount() > 0 && person.getName().equals(table.cell(0, 0))));
        assertThat(table.cell(0, 1)).isEqualTo("筹备 › 人员");
        assertThat(table.cell(0, 2)).isEqualTo("内容");
        bot.textWithId("quick.field").enter();
        assertThat(shown(desktop, session)).containsExactly(Place.of(person));
    }

    @Test
    void enterBeforeAnythingIsFoundMeansWhatIsFoundFirst(Desktop desktop) {
        DossierSession session = desktop.openSample();
        desktop.act(() -> {
            for (int i = 0; i < MANY; i++) {
                session.dossier().getPersons().add(person("张" + i));
            }
            session.dossier().getPersons().add(person("最末位"));
        });
        Bot bot = desktop.bot();

        desktop.execute(QUICK);
        Text field = (Text) bot.textWithId("quick.field").widget;
        desktop.act(() -> {
            field.setText("最末位");
            assertThat(((Table) bot.tableWithId("quick.table").widget)
                            .getItem(0)
                            .getText())
                    .as("nobody knows yet that nothing is called so")
                    .isIn("正在查找…", "最末位");
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
        bot.waitUntil(Condition.that("lost", () -> shown(desktop, session)
                .equals(List.of(Place.of(session.dossier().getPersons().getLast())))));
    }

    private static Person person(String name) {
        Person person = MeetingFactory.eINSTANCE.createPerson();
        person.setName(name);
        return person;
    }

    @Test
    void openedAgainItKnowsTheDossierBelow(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        desktop.execute(QUICK);
        bot.textWithId("quick.field").setText("没有这样的");
        bot.waitUntil(Condition.that("something is found", () -> "没有叫这个名字的"
                .equals(bot.tableWithId("quick.table").cell(0, 0))));

        desktop.execute(QUICK);
        bot.textWithId("quick.field").setText("谈心谈话");
        BotTable table = bot.tableWithId("quick.table");
        bot.waitUntil(Condition.that("not found", () -> "谈心谈话".equals(table.cell(0, 0))));
        bot.textWithId("quick.field").enter();
        assertThat(shown(desktop, session)).containsExactly(Place.group(session.dossier(), "talks"));
        assertThat(bot.treeWithId("navigator.tree").selection())
                .as("the navigator goes along")
                .singleElement()
                .asString()
                .startsWith("谈心谈话");
    }

    @Test
    void theArrowsMoveInTheListWhileTheKeyboardStaysInTheField(Desktop desktop) {
        desktop.openSample();
        Bot bot = desktop.bot();

        desktop.execute(QUICK);
        BotTable table = bot.tableWithId("quick.table");
        bot.textWithId("quick.field").pressKey(SWT.NONE, SWT.ARROW_DOWN);
        bot.textWithId("quick.field").pressKey(SWT.NONE, SWT.ARROW_DOWN);
        bot.textWithId("quick.field").pressKey(SWT.NONE, SWT.ARROW_UP);
        assertThat(table.selection()).containsExactly(1);
        assertThat(bot.textWithId("quick.field").isFocused()).isTrue();
        bot.textWithId("quick.field").pressKey(SWT.NONE, SWT.PAGE_UP);
        assertThat(table.selection()).containsExactly(0);
    }

    @Test
    void whatWasChosenLastComesFirst(Desktop desktop) {
        desktop.openSample();
        Bot bot = desktop.bot();

        desktop.execute(QUICK);
        bot.textWithId("quick.field").setText("学习研讨");
        BotTable first = bot.tableWithId("quick.table");
        bot.waitUntil(Condition.that("too much", () -> "学习研讨".equals(first.cell(0, 0))));
        bot.textWithId("quick.field").enter();

        desktop.execute(QUICK);
        assertThat(bot.tableWithId("quick.table").cell(0, 0)).isEqualTo("学习研讨");
    }

    @Test
    void aCommandIsMeantForWhereTheKeyboardWas(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        desktop.act(
                () -> desktop.editors(session).open(Place.of(session.dossier().getMeeting())));
        bot.textWithId("Meeting.venue").setFocus();

        desktop.execute(QUICK);
        assertThat(bot.tableWithId("quick.table").column(0)).contains("复制").doesNotContain("删除", "复制一份");
        bot.textWithId("quick.field").setText("关闭页签");
        bot.textWithId("quick.field").enter();
        bot.waitUntil(Condition.that(
                "still open", () -> desktop.editors(session).shown().isEmpty()));
    }

    @Test
    void whatIsChosenActsOnTheTextInWhichTheKeyboardWas(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        desktop.act(
                () -> desktop.editors(session).open(Place.of(session.dossier().getMeeting())));
        bot.textWithId("Meeting.venue").setFocus();
        desktop.act(() -> {
            ((Text) bot.textWithId("Meeting.venue").widget).selectAll();
            Clipboard clipboard = new Clipboard(desktop.display());
            clipboard.clearContents();
            clipboard.dispose();
        });

        desktop.execute(QUICK);
        bot.textWithId("quick.field").setText("复制");
        bot.textWithId("quick.field").enter();
        bot.waitUntil(Condition.that("not copied", () -> copied(desktop)
                .equals(session.dossier().getMeeting().getVenue())));
    }

    private static String copied(Desktop desktop) {
        return desktop.call(() -> {
            Clipboard clipboard = new Clipboard(desktop.display());
            Object content = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return String.valueOf(content);
        });
    }

    @Test
    void theFieldInTheToolBarOpensIt(Desktop desktop) {
        desktop.openSample();
        Bot bot = desktop.bot();
        assertThat(bot.sees("Ctrl+3")).isTrue();

        Widget field = bot.widgetWithId("quick.open").widget;
        desktop.act(() -> field.notifyListeners(SWT.MouseUp, new Event()));
        assertThat(bot.hasWidgetWithId("quick.table")).isTrue();
        bot.textWithId("quick.field").traverse(SWT.TRAVERSE_ESCAPE);
        assertThat(bot.hasWidgetWithId("quick.table")).isFalse();
        assertThat(desktop.activePart().getElementId()).isEqualTo(Desktop.OVERVIEW);
    }

    private static List<Place> shown(Desktop desktop, DossierSession session) {
        return desktop.call(() -> desktop.editors(session).shown());
    }
}
