// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.edit.ModelAnnotations;
import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.Condition;
import candor.testing.SwtExtension;
import candor.testing.UiThread;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A containment as a table: rows added, removed, moved, copied, sorted and filtered. */
@ExtendWith(SwtExtension.class)
class ListTest {
    private final Club club = new Club();
    private Shell shell;
    private Bot bot;

    @BeforeEach
    void fill(Shell shell, Bot bot) {
        this.shell = shell;
        this.bot = bot;
        List.of("王五", "李四", "张三").forEach(club::guest);
    }

    @Test
    void showsTheColumnsTheModelNames() {
        BotTable table = open();
        assertThat(table.columns()).containsExactly("序", "姓名", "步速", "年龄", "已缴费", "介绍人", "备注");
        assertThat(table.column("姓名")).containsExactly("王五", "李四", "张三");
        assertThat(table.column("序")).containsExactly("1", "2", "3");
        assertThat(table.column("步速")).containsOnly("轻松");
        assertThat(bot.sees("3 条")).isTrue();
        Label count = (Label) bot.widgetWithId("Trip.guests/count").widget;
        assertThat(UiThread.call(shell.getDisplay(), () -> count.getForeground().getRGB()))
                .as("quieter than the words of the list")
                .isEqualTo(FormColors.LIGHT.secondary());
    }

    @Test
    void anEmptyListInvites() {
        Club.list(club.trip, TripModel.GUESTS).clear();
        club.open(shell, TripModel.GUESTS);
        assertThat(bot.hasWidgetWithId("Trip.guests/table")).isFalse();
        bot.link("还没有客人。新增，或者粘贴从表格软件复制来的行").click();
        assertThat(club.guestNames()).hasSize(1);
        assertThat(bot.hasWidgetWithId("Trip.guests/table")).isTrue();
    }

    @Test
    void addsBehindTheSelectionAndOpensTheFirstCell() {
        BotTable table = open();
        table.select(0);
        bot.toolbarButtonWithId("Trip.guests/add").click();
        bot.settle();
        assertThat(table.selection()).containsExactly(1);
        bot.textWithId("Guest.name").setText("赵六");
        assertThat(club.guestNames()).containsExactly("王五", "赵六", "李四", "张三");
        club.undo();
        club.undo();
        assertThat(club.guestNames()).containsExactly("王五", "李四", "张三");
        assertThat(table.rowCount()).isEqualTo(3);
    }

    @Test
    void aListWhoseRowsHaveNumbersShowsNoneOfItsOwn() {
        EcoreUtil.setAnnotation(TripModel.GUEST_AGE, ModelAnnotations.SOURCE, "numbers", "true");
        try {
            club.guest("赵六").eSet(TripModel.GUEST_AGE, 7);
            club.open(shell, TripModel.GUESTS);
            BotTable table = bot.tableWithId("Trip.guests/table");
            assertThat(table.columns()).doesNotContain("序").contains("年龄");
            assertThat(table.column(0)).as("but where a row has none yet").containsExactly("1", "2", "3", "");
        } finally {
            EcoreUtil.setAnnotation(TripModel.GUEST_AGE, ModelAnnotations.SOURCE, "numbers", null);
        }
    }

    @Test
    void theFirstRowIsBornOtherwiseThanThoseBehindIt() {
        Club.list(club.trip, TripModel.GUESTS).clear();
        club.open(shell, TripModel.GUESTS);
        bot.link("还没有客人。新增，或者粘贴从表格软件复制来的行").click();
        bot.toolbarButtonWithId("Trip.guests/add").click();
        assertThat(Club.list(club.trip, TripModel.GUESTS).stream().map(guest -> guest.eGet(TripModel.GUEST_PACE)))
                .containsExactly(TripModel.pace("EASY"), TripModel.pace("STEADY"));
    }

    @Test
    void leadsToAFieldOfARowAlsoOfOneThatTheFilterHides() {
        IntStream.range(0, 9).forEach(number -> club.guest("客人" + number));
        ScrolledForm form = club.open(shell, TripModel.GUESTS);
        BotTable table = bot.tableWithId("Trip.guests/table");
        bot.textWithId("Trip.guests/filter").setText("王五");
        assertThat(table.column("姓名")).containsExactly("王五");
        EObject hidden = Club.list(club.trip, TripModel.GUESTS).get(1);

        assertThat(UiThread.call(shell.getDisplay(), () -> form.reveal(hidden, TripModel.GUEST_NAME)))
                .isTrue();
        assertThat(table.selection()).containsExactly(1);
        assertThat(bot.textWithId("Guest.name").getText()).isEqualTo("李四");
        assertThat(bot.textWithId("Guest.name").isFocused()).isTrue();
        assertThat(UiThread.call(shell.getDisplay(), () -> form.reveal(club.zhang, TripModel.MEMBER_NAME)))
                .as("a field of something that this form does not show")
                .isFalse();
    }

    @Test
    void removesTheSelectionAndUndoBringsItBack() {
        BotTable table = open();
        table.select(0, 1);
        table.pressKey(0, SWT.DEL);
        assertThat(club.guestNames()).containsExactly("张三");
        assertThat(table.selection()).as("the next row").containsExactly(0);
        club.undo();
        assertThat(table.column("姓名")).containsExactly("王五", "李四", "张三");
    }

    @Test
    void movesRowsByKeyAndTheSelectionGoesWithThem() {
        BotTable table = open();
        table.select(0);
        table.pressKey(SWT.MOD1, SWT.ARROW_DOWN);
        assertThat(club.guestNames()).containsExactly("李四", "王五", "张三");
        assertThat(table.selection()).containsExactly(1);
        table.select(1, 2);
        table.pressKey(SWT.MOD1, SWT.ARROW_UP);
        assertThat(club.guestNames()).containsExactly("王五", "张三", "李四");
        assertThat(table.selection()).containsExactly(0, 1);
        table.pressKey(SWT.MOD1, SWT.ARROW_UP);
        assertThat(club.guestNames()).as("at the edge").containsExactly("王五", "张三", "李四");
        club.undo();
        club.undo();
        assertThat(club.guestNames()).containsExactly("王五", "李四", "张三");
    }

    @Test
    void copiesARow() {
        BotTable table = open();
        table.select(1);
        table.pressKey(SWT.MOD1, 'd');
        assertThat(club.guestNames()).containsExactly("王五", "李四", "李四", "张三");
        assertThat(table.selection()).containsExactly(2);
    }

    @Test
    void sortsByItsHeadsAndDoesNotMoveWhileSorted() {
        BotTable table = open();
        table.select(2);
        table.header("姓名");
        assertThat(table.column("姓名")).containsExactly("李四", "王五", "张三");
        assertThat(table.column("序")).as("numbers are those of the list").containsExactly("2", "1", "3");
        assertThat(table.selection()).containsExactly(2);
        assertThat(bot.toolbarButtonWithId("Trip.guests/up").isEnabled()).isFalse();
        assertThat(bot.toolbarButtonWithId("Trip.guests/up").getToolTipText()).contains("筛选或排序时不能移动");
        table.header("姓名");
        assertThat(table.column("姓名")).containsExactly("张三", "王五", "李四");
        table.header("姓名");
        assertThat(table.column("姓名")).containsExactly("王五", "李四", "张三");
        assertThat(bot.toolbarButtonWithId("Trip.guests/up").isEnabled()).isTrue();
    }

    @Test
    void filtersAsOneTypes() {
        for (int index = 0; index < 10; index++) {
            club.guest("刘" + index);
        }
        BotTable table = open();
        bot.textWithMessage("筛选").setText("刘 7");
        assertThat(table.column("姓名")).containsExactly("刘7");
        assertThat(bot.sees("13 条中的 1 条")).isTrue();
        bot.textWithMessage("筛选").setText("");
        assertThat(table.rowCount()).isEqualTo(13);
    }

    @Test
    void theSelectedRowHasItsFormBelow() {
        BotTable table = open();
        table.select(1);
        bot.textWithLabel("姓名").setText("李思");
        assertThat(table.cell(1, "姓名")).isEqualTo("李思");
        table.select(0);
        assertThat(bot.text("王五").getId()).isEqualTo("Guest.name");
        table.select(0, 1);
        bot.waitUntil(Condition.that("a form of two rows", () -> !bot.hasWidgetWithId("Guest")));
    }

    @Test
    void aChangeElsewhereIsShownAndTheSelectionStaysOnItsRow() {
        BotTable table = open();
        table.select(2);
        club.elsewhere(() -> Club.list(club.trip, TripModel.GUESTS).removeFirst());
        assertThat(table.column("姓名")).containsExactly("李四", "张三");
        assertThat(table.selection()).containsExactly(1);
        EObject last = Club.list(club.trip, TripModel.GUESTS).getLast();
        club.elsewhere(() -> last.eSet(TripModel.GUEST_NAME, "张山"));
        assertThat(table.cell(1, "姓名")).isEqualTo("张山");
    }

    @Test
    void theWorstFindingMarksTheRow() {
        EObject second = Club.list(club.trip, TripModel.GUESTS).get(1);
        club.services = club.services.withFindings(new FixedFindings(
                List.of(new FieldFinding(FieldSeverity.ERROR, "缺年龄。", second, TripModel.GUEST_AGE, List.of()))));
        BotTable table = open();
        boolean marked = table.getTableItem(1).get(item -> item.getImage(0) != null);
        boolean other = table.getTableItem(0).get(item -> item.getImage(0) != null);
        assertThat(marked).isTrue();
        assertThat(other).isFalse();
    }

    private BotTable open() {
        club.open(shell, TripModel.GUESTS);
        return bot.tableWithId("Trip.guests/table");
    }

    @Test
    void theFormTakesWhatTheRowsLeave() {
        club.guest("陈晓");
        club.open(shell, TripModel.GUESTS);
        BotTable table = bot.tableWithId("Trip.guests/table");
        table.select(0);
        Control detail = (Control) bot.widgetWithId("Trip.guests/detail").widget;
        bot.settle();
        int few = table.<Integer>get(shown -> shown.getSize().y);
        int form = UiThread.call(shell.getDisplay(), () -> detail.getParent().getSize().y);
        assertThat(few).isLessThan(form);

        club.elsewhere(() -> {
            for (int i = 0; i < 40; i++) {
                club.guest("客" + i);
            }
        });
        bot.settle();
        assertThat(table.<Integer>get(shown -> shown.getSize().y)).isGreaterThan(few);
        assertThat(table.<Integer>get(shown -> shown.getSize().y)).isLessThan(form);
    }
}
