// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.Condition;
import candor.testing.Keyboard;
import candor.testing.SwtExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With real keys, through the window system: what the toolkit makes of them is half of the matter. */
@ExtendWith(SwtExtension.class)
class FormKeyboardTest {
    private final Club club = new Club();
    private Shell shell;
    private Bot bot;
    private Keyboard keyboard;

    @BeforeEach
    void prepare(Shell shell, Bot bot) {
        this.shell = shell;
        this.bot = bot;
        this.keyboard = bot.keyboard();
        List.of("Wang", "Li", "Zhang").forEach(club::guest);
    }

    @Test
    void tabLeadsThroughTheFieldsAlsoOutOfALongText() {
        club.open(shell, TripModel.TITLE, TripModel.DESCRIPTION, TripModel.DAY);
        bot.textWithLabel("名称").setFocus();
        keyboard.type("walk");
        until("typing is shown", () -> "walk".equals(club.trip.eGet(TripModel.TITLE)));
        keyboard.press(SWT.TAB);
        until("the long text has the keyboard", () -> bot.textWithId("Trip.description")
                .isFocused());
        keyboard.type("far");
        keyboard.press(SWT.TAB);
        until("the day has the keyboard", () -> bot.textWithId("Trip.day").isFocused());
        assertThat(club.trip.eGet(TripModel.DESCRIPTION)).isEqualTo("far");
        keyboard.type("20220120");
        until("the day is taken", () -> LocalDate.of(2022, 1, 20).equals(club.trip.eGet(TripModel.DAY)));
    }

    @Test
    void theTableIsEditedAsASpreadsheet() {
        BotTable table = open();
        keyboard.press(SWT.F2);
        until("the cell is open", () -> inCell("Guest.name"));
        keyboard.type("Wong");
        keyboard.press(SWT.CR);
        until("the next row is selected", () -> table.selection().equals(List.of(1)));
        assertThat(value(0, TripModel.GUEST_NAME)).isEqualTo("Wong");
        assertThat(inCell("Guest.name"))
                .as("Enter closes and does not open the next")
                .isFalse();
        keyboard.type("x");
        until("typing opens the cell", () -> inCell("Guest.name"));
        keyboard.press(SWT.TAB);
        until("the pace is open", () -> inCell("Guest.pace"));
        assertThat(value(1, TripModel.GUEST_NAME)).isEqualTo("x");
        keyboard.press(SWT.TAB);
        until("the age is open", () -> inCell("Guest.age"));
        keyboard.type("42");
        keyboard.press(SWT.ESC);
        until("the cell is closed", () -> !inCell("Guest.age"));
        assertThat(value(1, TripModel.GUEST_AGE)).isEqualTo(0);
        assertThat(table.isFocused()).isTrue();
    }

    @Test
    void rowsMoveWithControl() {
        BotTable table = open();
        keyboard.press(SWT.CTRL, SWT.ARROW_DOWN);
        until("the row has moved", () -> club.guestNames().equals(List.of("Li", "Wang", "Zhang")));
        assertThat(table.selection()).containsExactly(1);
        keyboard.press(SWT.CTRL, SWT.ARROW_DOWN);
        until("the row has moved on", () -> club.guestNames().equals(List.of("Li", "Zhang", "Wang")));
        keyboard.press(SWT.CTRL, SWT.ARROW_UP);
        until("the row has moved back", () -> club.guestNames().equals(List.of("Li", "Wang", "Zhang")));
    }

    private BotTable open() {
        club.open(shell, TripModel.GUESTS);
        BotTable table = bot.tableWithId("Trip.guests/table");
        table.setFocus();
        table.select(0);
        bot.text("Wang");
        return table;
    }

    private boolean inCell(String id) {
        return new Bot(bot.tableWithId("Trip.guests/table").widget).hasWidgetWithId(id);
    }

    private Object value(int row, EStructuralFeature feature) {
        return Club.list(club.trip, TripModel.GUESTS).get(row).eGet(feature);
    }

    private void until(String what, BooleanSupplier test) {
        bot.waitUntil(Condition.that("not yet: " + what, test));
    }
}
