// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.Condition;
import candor.testing.SwtExtension;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ten thousand rows: only what is in view may cost anything. */
@ExtendWith(SwtExtension.class)
class LargeListTest {
    private static final int ROWS = 10_000;

    /** More than a window has, and far less than the list. */
    private static final int A_WINDOW = 100;

    private final Club club = new Club();
    private Bot bot;
    private BotTable table;

    @BeforeEach
    void open(Shell shell, Bot bot) {
        this.bot = bot;
        List<EObject> guests = new ArrayList<>();
        for (int index = 0; index < ROWS; index++) {
            EObject guest = TripModel.create(TripModel.GUEST, TripModel.GUEST_NAME, "客" + index);
            guest.eSet(TripModel.GUEST_AGE, ROWS - index);
            guests.add(guest);
        }
        Club.list(club.trip, TripModel.GUESTS).addAll(guests);
        club.open(shell, TripModel.GUESTS);
        table = bot.tableWithId("Trip.guests/table");
        bot.waitUntil(Condition.that("nothing is painted", () -> touched() > 0));
    }

    @Test
    void onlyRowsInViewAreFilled() {
        assertThat(table.rowCount()).isEqualTo(ROWS);
        assertThat(touched()).isPositive().isLessThan(A_WINDOW);
    }

    @Test
    void scrollingFillsWhatComesIntoView() {
        table.get(widget -> {
            widget.setTopIndex(ROWS - 1);
            return null;
        });
        bot.waitUntil(Condition.that("the last row is not filled", () -> listens(ROWS - 1)));
        assertThat(table.cell(ROWS - 1, "姓名")).isEqualTo("客9999");
        assertThat(touched()).isLessThan(2 * A_WINDOW);
        assertThat(listens(ROWS / 2)).isFalse();
    }

    @Test
    void filteringFillsOnlyWhatIsFound() {
        bot.textWithMessage("筛选").setText("客99");
        assertThat(table.rowCount()).isEqualTo(111);
        assertThat(table.cell(1, "姓名")).isEqualTo("客990");
        assertThat(touched()).isLessThan(2 * A_WINDOW);
    }

    @Test
    void sortingFillsOnlyTheFirst() {
        table.header("年龄");
        assertThat(table.cell(0, "姓名")).isEqualTo("客9999");
        bot.settle();
        assertThat(touched()).isLessThan(2 * A_WINDOW);
    }

    @Test
    void editingARowRefillsOnlyWhatIsInView() {
        table.select(3);
        bot.text("客3");
        table.pressKey(0, SWT.F2);
        new Bot(table.widget).textWithId("Guest.name").setText("改");
        assertThat(table.cell(3, "姓名")).isEqualTo("改");
        bot.settle();
        assertThat(touched()).isLessThan(2 * A_WINDOW);
    }

    @Test
    void addingAndRemovingARowStaysLight() {
        table.select(0);
        table.pressKey(0, SWT.DEL);
        assertThat(table.rowCount()).isEqualTo(ROWS - 1);
        club.undo();
        assertThat(table.rowCount()).isEqualTo(ROWS);
        bot.settle();
        assertThat(touched()).isLessThan(2 * A_WINDOW);
    }

    /** How many rows the table has filled and listens to. */
    private long touched() {
        return Club.list(club.trip, TripModel.GUESTS).stream()
                .filter(LargeListTest::isListenedTo)
                .count();
    }

    private boolean listens(int row) {
        return isListenedTo(Club.list(club.trip, TripModel.GUESTS).get(row));
    }

    private static boolean isListenedTo(EObject guest) {
        return guest.eAdapters().stream()
                .anyMatch(adapter -> adapter.getClass().getName().startsWith(FormScope.class.getName()));
    }
}
