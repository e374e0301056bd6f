// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.Condition;
import candor.testing.UiThread;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;

/** Rows between a list and a spreadsheet: pasted, copied out, filled. */
class ListClipboardTest extends GuestListCase {
    @Test
    void linesBecomeRowsByTheirPlace() {
        BotTable table = table("王五");
        paste(table, "陈晓\t平稳\t35\t是\t李敏\t膝盖不好\r\n刘洋\t\t28\t否\t张　建国\t\r\n");
        assertThat(club.guestNames()).containsExactly("王五", "陈晓", "刘洋");
        assertThat(guest(1).eGet(TripModel.GUEST_PACE)).isEqualTo(TripModel.pace("STEADY"));
        assertThat(guest(1).eGet(TripModel.GUEST_AGE)).isEqualTo(35);
        assertThat(guest(1).eGet(TripModel.GUEST_PAID)).isEqualTo(true);
        assertThat(guest(1).eGet(TripModel.GUEST_SPONSOR)).isSameAs(club.li);
        assertThat(guest(1).eGet(TripModel.GUEST_REMARK)).isEqualTo("膝盖不好");
        assertThat(guest(2).eGet(TripModel.GUEST_SPONSOR)).isSameAs(club.zhang);
        assertThat(table.selection()).as("what was pasted is selected").containsExactly(1, 2);
        club.undo();
        assertThat(club.guestNames()).as("one step").containsExactly("王五");
        assertThat(UiThread.call(shell.getDisplay(), club.stack::canUndo)).isFalse();
    }

    @Test
    void columnsAreFoundByTheirHeader() {
        BotTable table = table("王五");
        paste(table, "序号\t年龄\t姓名\n1\t35\t陈晓\n2\t28\t刘洋\n");
        assertThat(club.guestNames()).containsExactly("王五", "陈晓", "刘洋");
        assertThat(guest(2).eGet(TripModel.GUEST_AGE)).isEqualTo(28);
    }

    @Test
    void aColumnThatOnlyCountsIsLeftOut() {
        BotTable table = table("王五");
        paste(table, "1\t陈晓\n2\t刘洋\n");
        assertThat(club.guestNames()).containsExactly("王五", "陈晓", "刘洋");
    }

    @Test
    void anEmptyListTakesRowsToo() {
        club.open(shell, TripModel.GUESTS);
        put("陈晓\n刘洋");
        bot.link("还没有客人。新增，或者粘贴从表格软件复制来的行").click("paste");
        assertThat(club.guestNames()).containsExactly("陈晓", "刘洋");
    }

    @Test
    void anEmptyListThatIsGoneToTakesTheKeyboardAndRows() {
        ScrolledForm form = club.open(shell, TripModel.GUESTS);
        UiThread.act(shell.getDisplay(), () -> form.reveal(TripModel.GUESTS));
        bot.waitUntil(Condition.that("the keyboard is elsewhere", () -> "Trip.guests/empty".equals(focus())));
        put("陈晓\n刘洋");
        UiThread.act(
                shell.getDisplay(),
                () -> ClipboardTarget.of(shell.getDisplay().getFocusControl()).paste());
        assertThat(club.guestNames()).containsExactly("陈晓", "刘洋");
        club.undo();
        assertThat(focus()).as("the keyboard stays with the list").isEqualTo("Trip.guests/empty");
        club.redo();
        assertThat(focus()).isEqualTo("Trip.guests/table");
    }

    @Test
    void rowsThatArePastedBelowTheWindowsEdgeComeIntoView() {
        ScrolledForm form = club.open(shell);
        UiThread.act(shell.getDisplay(), () -> {
            shell.setSize(460, 420);
            form.reveal(TripModel.GUESTS);
        });
        bot.waitUntil(Condition.that("the keyboard is elsewhere", () -> "Trip.guests/empty".equals(focus())));
        put("陈晓\n刘洋\n周平\n");
        UiThread.act(
                shell.getDisplay(),
                () -> ClipboardTarget.of(shell.getDisplay().getFocusControl()).paste());
        Control table = bot.tableWithId("Trip.guests/table").widget;
        bot.waitUntil(Condition.that(
                "the rows are out of view",
                () -> UiThread.call(shell.getDisplay(), () -> {
                    int bottom = bottom(table.getParent(), form);
                    return table.isFocusControl() && bottom <= form.control().getSize().y;
                })));
    }

    /** The lower edge of a control, counted from the upper edge of the window's page. */
    private int bottom(Control inner, ScrolledForm form) {
        Rectangle bounds = shell.getDisplay().map(inner.getParent(), form.control(), inner.getBounds());
        return bounds.y + bounds.height;
    }

    private String focus() {
        return UiThread.call(shell.getDisplay(), () -> {
            Control focus = shell.getDisplay().getFocusControl();
            return focus == null ? "" : (String) focus.getData("candor.id");
        });
    }

    @Test
    void namesThatNothingHasAreMadeWhenThatIsWanted() {
        BotTable table = table("王五");
        paste(table, "姓名\t介绍人\n陈晓\t赵&孙\n刘洋\t赵　&孙\n周平\t李敏\n");
        Bot dialog = bot.shell(TITLE).bot();
        assertThat(dialog.tableWithId("paste/rows").column("为什么放不进去").getFirst())
                .contains("赵&孙");
        assertThat(UiThread.call(
                        shell.getDisplay(), () -> ((Button) dialog.buttonWithId("paste/makes").widget).getText()))
                .as("every letter of the name is shown")
                .contains("赵&&孙");
        dialog.buttonWithId("paste/makes").select();
        assertThat(dialog.tableWithId("paste/rows").column("为什么放不进去")).allMatch(String::isEmpty);
        dialog.button("粘贴放得进去的").click();

        EObject made = (EObject) guest(1).eGet(TripModel.GUEST_SPONSOR);
        assertThat(made.eGet(made.eClass().getEStructuralFeature("name"))).isEqualTo("赵&孙");
        assertThat(made.eContainer()).isNotNull();
        assertThat(guest(2).eGet(TripModel.GUEST_SPONSOR)).as("made once").isSameAs(made);
        assertThat(guest(3).eGet(TripModel.GUEST_SPONSOR)).isSameAs(club.li);
        club.undo();
        assertThat(made.eContainer()).as("one step").isNull();
        assertThat(club.guestNames()).containsExactly("王五");
    }

    @Test
    void whatDoesNotFitIsShownBeforeAnythingHappens() {
        BotTable table = table("王五");
        paste(table, "姓名\t年龄\t介绍人\t籍贯\n陈晓\t三十五\t赵钱孙\t河北\n刘洋\t28\t李敏\t山东\n");
        Bot dialog = bot.shell(TITLE).bot();
        assertThat(club.guestNames()).containsExactly("王五");
        assertThat(dialog.widgetWithId("paste/summary").getText()).contains("新增 2 行，改写 0 行", "有 2 格放不进去", "没有“籍贯”这一列");
        BotTable preview = dialog.tableWithId("paste/rows");
        assertThat(preview.cell(0, "为什么放不进去")).contains("“三十五”不是整数").contains("名册里没有“赵钱孙”");
        assertThat(preview.cell(1, "为什么放不进去")).isEmpty();
        dialog.button("粘贴放得进去的").click();
        assertThat(club.guestNames()).containsExactly("王五", "陈晓", "刘洋");
        assertThat(guest(1).eIsSet(TripModel.GUEST_AGE)).isFalse();
        assertThat(guest(2).eGet(TripModel.GUEST_SPONSOR)).isSameAs(club.li);
    }

    @Test
    void cancellingThePreviewChangesNothing() {
        BotTable table = table("王五");
        paste(table, "陈晓\t飞快\n");
        bot.shell(TITLE).bot().button("取消").click();
        assertThat(club.guestNames()).containsExactly("王五");
        assertThat(UiThread.call(shell.getDisplay(), club.stack::canUndo)).isFalse();
    }

    @Test
    void cellsGoOverRowsFromTheChosenCellAndTheRestIsNew() {
        BotTable table = table("王五", "李四");
        table.select(0).click(0, 3);
        paste(table, "41\n42\n43");
        assertThat(List.of(guest(0), guest(1), guest(2)))
                .extracting(guest -> guest.eGet(TripModel.GUEST_AGE))
                .containsExactly(41, 42, 43);
        club.undo();
        assertThat(club.guestNames()).containsExactly("王五", "李四");
        assertThat(guest(0).eGet(TripModel.GUEST_AGE)).isEqualTo(0);
    }

    @Test
    void oneLineGoesIntoAllRowsThatAreSelected() {
        BotTable table = table("王五", "李四", "张三");
        table.click(0, 3).select(0, 2);
        paste(table, "50");
        assertThat(List.of(guest(0), guest(1), guest(2)))
                .extracting(guest -> guest.eGet(TripModel.GUEST_AGE))
                .containsExactly(50, 0, 50);
    }

    @Test
    void whatIsSealedIsNeverPastedOver() {
        BotTable table = table("王五");
        club.elsewhere(() -> guest(0).eSet(TripModel.GUEST_STAMP, "已盖章"));
        paste(table, "姓名\t愿望\n陈晓\t靠窗\n");
        assertThat(guest(1).eGet(TripModel.GUEST_WISH)).isEqualTo("靠窗");
        assertThat(guest(0).eGet(TripModel.GUEST_WISH)).isNull();
    }

    @Test
    void nothingOnTheClipboardIsSaid() {
        BotTable table = table("王五");
        paste(table, " \t \n");
        assertThat(bot.sees("剪贴板里没有文字。请先在表格软件或文档中复制，再来粘贴。")).isTrue();
    }

    @Test
    void rowsGoOutWithTheirHeaderAndComeBackAsTheyWere() {
        BotTable table = table("王五", "李四");
        club.elsewhere(() -> guest(0).eSet(TripModel.GUEST_REMARK, "第一行\n第二行"));
        club.elsewhere(() -> guest(0).eSet(TripModel.GUEST_WISH, "不在列里"));
        table.select(0).pressKey(SWT.MOD1, 'c');
        assertThat(clipboard()).isEqualTo("姓名\t步速\t年龄\t已缴费\t介绍人\t备注\n王五\t轻松\t\t否\t\t\"第一行\n第二行\"\n");
        table.pressKey(SWT.MOD1, 'v');
        assertThat(club.guestNames()).containsExactly("王五", "王五", "李四");
        assertThat(guest(1).eGet(TripModel.GUEST_WISH))
                .as("also what no column shows")
                .isEqualTo("不在列里");
        put(clipboard().replace("王五", "赵六"));
        table.pressKey(SWT.MOD1, 'v');
        assertThat(club.guestNames()).containsExactly("王五", "王五", "赵六", "李四");
        assertThat(guest(2).eGet(TripModel.GUEST_REMARK)).isEqualTo("第一行\n第二行");
    }

    @Test
    void theFirstOfTheSelectedRowsFillsTheOthers() {
        BotTable table = table("王五", "李四", "张三");
        club.elsewhere(() -> guest(0).eSet(TripModel.GUEST_AGE, 33));
        table.click(0, 3).select(0, 1, 2);
        table.pressKey(SWT.MOD1, 'd');
        assertThat(List.of(guest(1), guest(2)))
                .extracting(guest -> guest.eGet(TripModel.GUEST_AGE))
                .containsExactly(33, 33);
        club.undo();
        assertThat(guest(2).eGet(TripModel.GUEST_AGE)).isEqualTo(0);
    }

    @Test
    void oneValueIsTypedIntoAllSelectedRowsInOneStep() {
        BotTable table = table("王五", "李四", "张三");
        table.click(0, 6).select(0, 1);
        table.pressKey(0, SWT.F2);
        Bot cell = new Bot(table.widget);
        cell.textWithId("Guest.remark").setText("走慢一些");
        cell.textWithId("Guest.remark").traverse(SWT.MOD1, SWT.TRAVERSE_RETURN);
        assertThat(List.of(guest(0), guest(1), guest(2)))
                .extracting(guest -> guest.eGet(TripModel.GUEST_REMARK))
                .containsExactly("走慢一些", "走慢一些", null);
        club.undo();
        assertThat(guest(0).eGet(TripModel.GUEST_REMARK)).isNull();
        assertThat(UiThread.call(shell.getDisplay(), club.stack::canUndo)).isFalse();
    }

    @Test
    void thousandsOfRowsAreOneStep() {
        BotTable table = table("王五");
        String lines = IntStream.range(0, 2_000)
                .mapToObj(number -> "客" + number + "\t快速\t" + (20 + number % 50) + "\t是\t李敏")
                .collect(Collectors.joining("\n"));
        paste(table, lines);
        assertThat(club.guestNames()).hasSize(2_001).endsWith("客1999");
        assertThat(guest(2_000).eGet(TripModel.GUEST_SPONSOR)).isSameAs(club.li);
        club.undo();
        assertThat(club.guestNames()).containsExactly("王五");
        club.redo();
        assertThat(table.rowCount()).isEqualTo(2_001);
    }
}
