// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.BotText;
import candor.testing.SwtExtension;
import candor.testing.UiThread;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Editing in the cells of a table, with the keyboard as in a spreadsheet. */
@ExtendWith(SwtExtension.class)
class CellEditingTest {
    private final Club club = new Club();
    private Bot bot;
    private BotTable table;

    @BeforeEach
    void open(Shell shell, Bot bot) {
        List.of("王五", "李四", "张三").forEach(club::guest);
        club.open(shell, TripModel.GUESTS);
        this.bot = bot;
        table = bot.tableWithId("Trip.guests/table");
        UiThread.call(shell.getDisplay(), () -> {
            shell.forceActive();
            return null;
        });
        table.select(0);
        bot.textWithId("Guest.name");
    }

    @Test
    void f2OpensEnterClosesAndGoesDown() {
        table.pressKey(0, SWT.F2);
        BotText cell = cell("Guest.name");
        assertThat(cell.getText()).isEqualTo("王五");
        cell.setText("王伍");
        assertThat(table.cell(0, "姓名")).as("written while typing").isEqualTo("王伍");
        cell.traverse(SWT.TRAVERSE_RETURN);
        assertThat(cell.isDisposed()).isTrue();
        assertThat(table.selection()).containsExactly(1);
        assertThat(value(0, TripModel.GUEST_NAME)).isEqualTo("王伍");
    }

    @Test
    void escTakesTheChangeBack() {
        table.pressKey(0, SWT.F2);
        cell("Guest.name").setText("王");
        cell("Guest.name").traverse(SWT.TRAVERSE_ESCAPE);
        assertThat(value(0, TripModel.GUEST_NAME)).isEqualTo("王五");
        assertThat(club.stack.isSaveNeeded()).isFalse();
        assertThat(table.cell(0, "姓名")).isEqualTo("王五");
    }

    @Test
    void tabGoesRightAndOnToTheNextRow() {
        table.pressKey(0, SWT.F2);
        cell("Guest.name").traverse(SWT.TRAVERSE_TAB_NEXT);
        inTable("Guest.pace");
        bot.comboBoxWithId("Guest.pace").setSelection("快速");
        assertThat(value(0, TripModel.GUEST_PACE)).isEqualTo(TripModel.pace("FAST"));
        bot.comboBoxWithId("Guest.pace").traverse(SWT.TRAVERSE_TAB_NEXT);
        cell("Guest.age").setText("42").traverse(SWT.TRAVERSE_TAB_NEXT);
        assertThat(value(0, TripModel.GUEST_AGE)).isEqualTo(42);
        table.pressKey(0, ' ');
        assertThat(value(0, TripModel.GUEST_PAID)).as("yes or no by Space").isEqualTo(true);
        table.pressKey(0, SWT.ARROW_RIGHT);
        table.pressKey(0, SWT.F2);
        cell("Guest.sponsor").setText("李").traverse(SWT.TRAVERSE_TAB_NEXT);
        assertThat(value(0, TripModel.GUEST_SPONSOR)).isSameAs(club.li);
        cell("Guest.remark").setText("好").traverse(SWT.TRAVERSE_TAB_NEXT);
        assertThat(table.selection()).containsExactly(1);
        assertThat(cell("Guest.name").getText()).isEqualTo("李四");
        cell("Guest.name").traverse(SWT.TRAVERSE_TAB_PREVIOUS);
        assertThat(table.selection()).containsExactly(0);
        assertThat(cell("Guest.remark").getText()).isEqualTo("好");
    }

    @Test
    void typingOpensTheCellAndReplacesWhatStoodThere() {
        table.pressKey(0, 'x');
        assertThat(cell("Guest.name").getText()).isEqualTo("x");
        assertThat(value(0, TripModel.GUEST_NAME)).isEqualTo("x");
    }

    @Test
    void aSecondClickOpensTheCellThatWasClicked() {
        table.click(0, 3);
        assertThat(bot.hasWidgetWithId("Guest.age")).as("in the form below").isTrue();
        table.click(0, 3);
        bot.settle();
        cell("Guest.age").setText("30").traverse(SWT.TRAVERSE_RETURN);
        assertThat(value(0, TripModel.GUEST_AGE)).isEqualTo(30);
    }

    @Test
    void whatCannotBeReadIsNotTaken() {
        table.pressKey(0, SWT.ARROW_RIGHT);
        table.pressKey(0, SWT.ARROW_RIGHT);
        table.pressKey(0, SWT.F2);
        cell("Guest.age").setText("abc").traverse(SWT.TRAVERSE_RETURN);
        assertThat(value(0, TripModel.GUEST_AGE)).isEqualTo(0);
        assertThat(bot.sees("“abc”不是整数")).as("said below the table").isTrue();
    }

    @Test
    void aTextOfSeveralLinesIsEditedInTheFormBelow() {
        club.elsewhere(() -> guest(0).eSet(TripModel.GUEST_REMARK, "一\n二"));
        table.click(0, 6);
        table.pressKey(0, SWT.F2);
        int editors = table.get(widget -> widget.getChildren().length);
        assertThat(editors).isZero();
    }

    @Test
    void theTableItselfGivesBackItsEditor(Shell shell) {
        table.pressKey(0, SWT.F2);
        club.open(shell, TripModel.TITLE);
        assertThat(guest(0).eAdapters().stream()
                        .filter(adapter -> adapter.getClass().getName().contains("FormScope")))
                .isEmpty();
    }

    /** The field in the cell, not the one in the form below. */
    private BotText cell(String id) {
        inTable(id);
        return new Bot(table.widget).textWithId(id);
    }

    private void inTable(String id) {
        new Bot(table.widget).widgetWithId(id);
    }

    private Object value(int row, EStructuralFeature feature) {
        return guest(row).eGet(feature);
    }

    private EObject guest(int row) {
        return Club.list(club.trip, TripModel.GUESTS).get(row);
    }
}
