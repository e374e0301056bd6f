// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.BotText;
import candor.testing.CutTexts;
import candor.testing.UiThread;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a hand that knows spreadsheets expects of a list besides the clipboard. */
class ListHabitsTest extends GuestListCase {
    private static final int DRAGGED = 211;

    @BeforeEach
    void threeGuests() {
        List.of("王五", "李四", "张三").forEach(club::guest);
    }

    @Test
    void theMenuOfTheRowsDoesWhatKeysDo() {
        BotTable table = list();
        table.select(0);
        List<String> entries = choose(table, "");
        assertThat(entries).contains("下移\tCtrl+↓", "粘贴\tCtrl+V", "向下填充：各行与第一行相同\tCtrl+D 不能");
        choose(table, "下移\tCtrl+↓");
        assertThat(club.guestNames()).containsExactly("李四", "王五", "张三");
    }

    @Test
    void theMenuOfTheKeyboardComesToItsRow() {
        BotTable table = list();
        table.select(1);
        Event called = UiThread.call(shell.getDisplay(), () -> {
            Event event = new Event();
            event.detail = SWT.MENU_KEYBOARD;
            event.doit = false;
            table.widget.notifyListeners(SWT.MenuDetect, event);
            return event;
        });
        Point at = UiThread.call(shell.getDisplay(), () -> table.widget.toControl(called.x, called.y));
        assertThat(table.<Boolean>get(shown -> {
                    Rectangle row = shown.getItem(1).getBounds(1);
                    return at.x == row.x && at.y == row.y + row.height;
                }))
                .isTrue();
    }

    @Test
    void rowsStandWhereTheyAreDroppedAndOneUndoTakesThemBack() {
        BotTable table = list();
        table.select(0).drag(1, true);
        assertThat(club.guestNames()).containsExactly("李四", "王五", "张三");
        assertThat(table.selection()).as("what was dragged stays selected").containsExactly(1);
        club.undo();
        assertThat(club.guestNames()).containsExactly("王五", "李四", "张三");
        assertThat(canUndo()).isFalse();
        table.select(1, 2).drag(0, false);
        assertThat(club.guestNames()).as("several keep their order").containsExactly("李四", "张三", "王五");
        club.undo();
        table.select(0, 2).drag(2, true);
        assertThat(club.guestNames()).containsExactly("李四", "王五", "张三");
        club.undo();
        table.select(0, 1).drag(0, true);
        assertThat(canUndo()).as("let go where they stood").isFalse();
    }

    @Test
    void rowsThatAreSortedAreNotDragged() {
        BotTable table = list();
        table.header("姓名").select(0).drag(2, true);
        assertThat(club.guestNames()).containsExactly("王五", "李四", "张三");
        assertThat(canUndo()).isFalse();
    }

    @Test
    void homeAndEndGoToTheEdgesOfARowAndWithControlOfTheList() {
        UiThread.act(shell.getDisplay(), () -> shell.setSize(460, 700));
        BotTable table = list();
        table.select(1);
        table.pressKey(0, SWT.END);
        assertThat(written(table, "慢")).as("the last column").isEqualTo("慢");
        assertThat(width(table, 2)).as("moved past those that stay").isZero();
        table.pressKey(0, SWT.HOME);
        assertThat(width(table, 2)).as("back at the beginning").isPositive();
        table.pressKey(SWT.MOD1, SWT.END);
        assertThat(table.selection()).containsExactly(2);
        table.pressKey(SWT.MOD1, SWT.HOME);
        assertThat(table.selection()).containsExactly(0);
        table.pressKey(0, SWT.F2);
        assertThat(new Bot(table.widget).hasWidgetWithId("Guest.name")).isTrue();
        new Bot(table.widget).textWithId("Guest.name").traverse(0, SWT.TRAVERSE_RETURN);
        assertThat(table.selection()).as("Enter goes down").containsExactly(1);
        table.pressKey(0, SWT.F2);
        new Bot(table.widget).textWithId("Guest.name").traverse(SWT.SHIFT, SWT.TRAVERSE_RETURN);
        assertThat(table.selection()).as("with Shift up").containsExactly(0);
    }

    private static int width(BotTable table, int column) {
        return table.<Integer>get(shown -> shown.getColumn(column).getWidth());
    }

    /** Types a remark into the current cell of the second row and answers what the row says then. */
    private Object written(BotTable table, String remark) {
        table.pressKey(0, SWT.F2);
        new Bot(table.widget).textWithId("Guest.remark").setText(remark);
        new Bot(table.widget).textWithId("Guest.remark").traverse(0, SWT.TRAVERSE_RETURN);
        table.select(1);
        return guest(1).eGet(TripModel.GUEST_REMARK);
    }

    @Test
    void whoIsNotThereYetIsMadeInACellToo() {
        BotTable table = list();
        table.click(1, 5).select(1);
        table.pressKey(0, SWT.F2);
        BotText sponsor = new Bot(table.widget).textWithId("Guest.sponsor");
        sponsor.setText("赵云");
        sponsor.pressKey(0, SWT.ARROW_DOWN);
        sponsor.traverse(0, SWT.TRAVERSE_RETURN);
        bot.settle();
        EObject made = (EObject) guest(1).eGet(TripModel.GUEST_SPONSOR);
        assertThat(made.eGet(TripModel.MEMBER_NAME)).isEqualTo("赵云");
        assertThat(made.eContainer()).isSameAs(club.club);
        club.undo();
        assertThat(made.eContainer()).isNull();
        assertThat(canUndo()).isFalse();
    }

    @Test
    void allRowsAreCopiedWithAAndC() {
        BotTable table = list();
        table.pressKey(SWT.MOD1, 'a');
        table.pressKey(SWT.MOD1, 'c');
        assertThat(clipboard().lines()).hasSize(4).last().asString().startsWith("张三\t");
        table.header("姓名").pressKey(SWT.MOD1, 'c');
        assertThat(clipboard().lines().map(line -> line.split("\t")[0]))
                .as("as they are sorted")
                .containsExactly("姓名", "李四", "王五", "张三");
    }

    @Test
    void aColumnKeepsTheWidthThatItWasGiven() {
        BotTable table = list();
        UiThread.act(shell.getDisplay(), () -> table.widget.getColumn(1).setWidth(DRAGGED));
        BotTable again = list();
        assertThat(again.<Integer>get(shown -> shown.getColumn(1).getWidth())).isEqualTo(DRAGGED);
    }

    @Test
    void allRowsAreSeenAlsoAboveTheBarThatMovesTheColumns() {
        UiThread.act(shell.getDisplay(), () -> shell.setSize(460, 700));
        BotTable table = list();
        bot.settle();
        assertThat(bot.hasWidgetWithId("Trip.guests/columns")).isTrue();
        int last = table.<Integer>get(
                shown -> shown.getItem(2).getBounds().y + shown.getItem(2).getBounds().height);
        // The header is a part of the client area, above 0.
        assertThat(last)
                .isLessThanOrEqualTo(
                        table.<Integer>get(shown -> shown.getClientArea().y + shown.getClientArea().height));
        assertThat(bot.widgetWithId("Trip.guests/columns").<Integer>get(bar -> ((Control) bar).getSize().y))
                .isPositive();
    }

    @Test
    void howManyRowsThereAreIsReadInANarrowWindowToo() {
        IntStream.range(0, 9).forEach(index -> club.member("甲" + index));
        UiThread.act(shell.getDisplay(), () -> shell.setSize(430, 700));
        club.open(shell, club.club, FormContents.only(TripModel.MEMBERS));
        assertThat(bot.hasWidgetWithId("Club.members/filter")).isTrue();
        assertThat(CutTexts.below(shell.getDisplay(), shell)).isEmpty();
    }

    private BotTable list() {
        BotTable table = table();
        bot.settle();
        return table;
    }
}
