// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.FieldContext;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.forms.text.FormTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;

/** The menu of the rows of a list: whatever keys and buttons do, in words. Entries are asked whether they can when it opens. */
final class RowMenu {
    /**
     * @param id of the entry, a path element; empty for a line between entries
     * @param text with its key behind a tab
     */
    private record Entry(String id, String text, BooleanSupplier possible, Runnable action) {}

    private final FieldContext context;
    private final List<Entry> entries = new ArrayList<>();

    RowMenu(FieldContext context, Table table) {
        this.context = context;
        Menu menu = new Menu(table);
        menu.addMenuListener(MenuListener.menuShownAdapter(shown -> fill(menu)));
        table.setMenu(menu);
        table.addListener(SWT.MenuDetect, event -> {
            if (event.detail == SWT.MENU_KEYBOARD && table.getSelectionIndex() >= 0) {
                place(event, table);
            }
        });
    }

    /** Brings a menu that is called by key to the row that it is about, wherever the mouse is. */
    private static void place(Event event, Table table) {
        table.showSelection();
        Rectangle row = table.getItem(table.getSelectionIndex()).getBounds(1);
        Point below = table.toDisplay(row.x, row.y + row.height);
        event.x = below.x;
        event.y = below.y;
    }

    /** Adds an entry; message {@code menu.<id>} is its text. */
    void add(String id, BooleanSupplier possible, Runnable action) {
        add(id, FormTexts.get("menu." + id), possible, action);
    }

    /** Adds an entry with a text of its own. */
    void add(String id, String text, BooleanSupplier possible, Runnable action) {
        entries.add(new Entry(id, text, possible, action));
    }

    /** Adds a line between entries. */
    void line() {
        entries.add(new Entry("", "", () -> false, () -> {}));
    }

    private void fill(Menu menu) {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        for (Entry entry : entries) {
            MenuItem item = new MenuItem(menu, entry.id().isEmpty() ? SWT.SEPARATOR : SWT.PUSH);
            if (!entry.id().isEmpty()) {
                item.setText(LiteralText.of(entry.text()));
                item.setEnabled(entry.possible().getAsBoolean());
                item.addListener(SWT.Selection, event -> entry.action().run());
                FormKit.identify(item, context.id("menu/" + entry.id()));
            }
        }
    }
}
