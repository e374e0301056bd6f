// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.board;

import candor.rectification.ui.RectificationTexts;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;

/** The menu of the cards: open one, or bring them to another column. */
final class CardMenu {

    private CardMenu() {}

    static void install(Table table, BoardState here, Consumer<BoardState> move, Runnable open) {
        Menu menu = new Menu(table);
        item(menu, RectificationTexts.get("board.open"), open);
        for (BoardState state : BoardState.values()) {
            if (state.state().isPresent() && state != here) {
                item(menu, RectificationTexts.get("board.to." + state), () -> move.accept(state));
            }
        }
        table.setMenu(menu);
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
