// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.BotTable;
import candor.testing.UiThread;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
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
        List<String> entries = menu(table, "");
        assertThat(entries).contains("下移\tCtrl+↓", "粘贴\tCtrl+V", "向下填充：各行与第一行相同\tCtrl+D 不能");
        menu(table, "下移\tCtrl+↓");
        assertThat(club.guestNames()).containsExactly("李四", "王五", "张三");
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

    private boolean canUndo() {
        return UiThread.call(shell.getDisplay(), club.stack::canUndo);
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

    private BotTable list() {
        BotTable table = table();
        bot.settle();
        return table;
    }

    /** Opens the menu of a list and chooses an entry, where one is named; its entries, with what cannot be chosen now. */
    private List<String> menu(BotTable table, String chosen) {
        return UiThread.call(shell.getDisplay(), () -> {
            Menu menu = table.widget.getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            Stream.of(menu.getItems())
                    .filter(item -> item.getText().equals(chosen) && !chosen.isEmpty())
                    .forEach(item -> item.notifyListeners(SWT.Selection, new Event()));
            return Stream.of(menu.getItems()).map(ListHabitsTest::entry).toList();
        });
    }

    private static String entry(MenuItem item) {
        return item.getText() + (item.isEnabled() ? "" : " 不能");
    }
}
