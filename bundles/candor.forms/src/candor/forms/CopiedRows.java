// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.base.clipboard.PastedTable;
import candor.forms.text.FormTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Rows of a list that only shows, on the clipboard as spreadsheets have them: with their header, by Ctrl+C or the menu of the list. */
public final class CopiedRows implements ClipboardTarget {

    private final Table table;

    private CopiedRows(Table table) {
        this.table = table;
    }

    /** Lets the rows of a table be copied. */
    public static void install(Table table) {
        CopiedRows rows = new CopiedRows(table);
        ClipboardTarget.install(table, rows);
        table.addListener(SWT.KeyDown, rows::key);
        Menu menu = new Menu(table);
        rows.entry(menu, "menu.copy", rows::copy);
        rows.entry(menu, "menu.copyAll", () -> rows.put(Stream.of(table.getItems())));
        table.setMenu(menu);
    }

    private void entry(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(FormTexts.get(key));
        item.addListener(SWT.Selection, event -> action.run());
        FormKit.identify(item, key);
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'c') {
            copy();
        }
    }

    /** The selected rows, all where none is selected. */
    @Override
    public void copy() {
        put(Stream.of(table.getSelectionCount() > 0 ? table.getSelection() : table.getItems()));
    }

    /** Copies only: what is shown stays. */
    @Override
    public void cut() {
        copy();
    }

    @Override
    public void paste() {
        // The list takes nothing.
    }

    private void put(Stream<TableItem> rows) {
        List<List<String>> lines = new ArrayList<>();
        if (table.getHeaderVisible()) {
            lines.add(Stream.of(table.getColumns())
                    .map(TableColumn::getText)
                    .map(LiteralText::shown)
                    .toList());
        }
        rows.map(this::cells).forEach(lines::add);
        ClipboardText.put(table.getDisplay(), new PastedTable(lines).text());
    }

    private List<String> cells(TableItem row) {
        return IntStream.range(0, Math.max(1, table.getColumnCount()))
                .mapToObj(row::getText)
                .toList();
    }
}
