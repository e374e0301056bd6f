// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.SwtExtension;
import candor.testing.UiThread;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list of guests in a window, for tests of what every list can do. */
@ExtendWith(SwtExtension.class)
abstract class GuestListCase {

    static final String TABLE = "Trip.guests/table";

    /** What the preview of pasting is called. */
    static final String TITLE = "粘贴到“客人”";

    final Club club = new Club();
    Shell shell;
    Bot bot;

    @BeforeEach
    void window(Shell shell, Bot bot) {
        this.shell = shell;
        this.bot = bot;
    }

    /** Opens the list with these guests behind those there are. */
    final BotTable table(String... names) {
        List.of(names).forEach(club::guest);
        club.open(shell, TripModel.GUESTS);
        return bot.tableWithId(TABLE);
    }

    /** One of the guests, from 0. */
    final EObject guest(int index) {
        return Club.list(club.trip, TripModel.GUESTS).get(index);
    }

    /** Pastes a text into a list. */
    final void paste(BotTable table, String text) {
        put(text);
        table.pressKey(SWT.MOD1, 'v');
    }

    /** Puts a text on the clipboard. */
    final void put(String text) {
        UiThread.act(shell.getDisplay(), () -> ClipboardText.put(shell.getDisplay(), text));
    }

    /** The text on the clipboard. */
    final String clipboard() {
        return UiThread.call(shell.getDisplay(), () -> ClipboardText.get(shell.getDisplay()))
                .replace("\r\n", "\n");
    }

    final boolean canUndo() {
        return UiThread.call(shell.getDisplay(), club.stack::canUndo);
    }

    /** Opens the menu of a list and chooses an entry, where one is named; its entries, with what cannot be chosen now. */
    final List<String> choose(BotTable table, String chosen) {
        return UiThread.call(shell.getDisplay(), () -> {
            Menu menu = table.widget.getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            Stream.of(menu.getItems())
                    .filter(item -> item.getText().equals(chosen) && !chosen.isEmpty())
                    .forEach(item -> item.notifyListeners(SWT.Selection, new Event()));
            return Stream.of(menu.getItems()).map(GuestListCase::entry).toList();
        });
    }

    private static String entry(MenuItem item) {
        return item.getText() + (item.isEnabled() ? "" : " 不能");
    }
}
