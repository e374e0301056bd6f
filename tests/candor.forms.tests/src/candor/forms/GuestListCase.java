// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.SwtExtension;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list of guests in a window, for tests of what every list can do. */
@ExtendWith(SwtExtension.class)
abstract class GuestListCase {

    static final String TABLE = "Trip.guests/table";

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
}
