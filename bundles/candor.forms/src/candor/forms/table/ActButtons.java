// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.FieldContext;
import candor.forms.FormKit;
import candor.forms.ListAct;
import candor.forms.ListRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;

/** The acts a program has for a list: buttons above it, and the menu of its rows. */
final class ActButtons {
    private final FieldContext context;
    private final RowsTable rows;
    private final Consumer<List<EObject>> select;
    private final Map<ListAct, ToolItem> buttons = new LinkedHashMap<>();

    /** @param select selects rows and goes to the first */
    ActButtons(FieldContext context, ListBar bar, RowsTable rows, Consumer<List<EObject>> select) {
        this.context = context;
        this.rows = rows;
        this.select = select;
        context.kit().services().acts().stream()
                .filter(act -> act.concerns((EReference) context.feature()))
                .forEach(act -> buttons.put(act, bar.button(act, () -> run(act))));
        if (!buttons.isEmpty()) {
            menu();
        }
    }

    /** Makes the buttons tell what can be done with the rows selected. */
    void enable() {
        ListRows selected = selected();
        buttons.forEach((act, button) -> button.setEnabled(isPossible(act, selected)));
    }

    private void menu() {
        Menu menu = new Menu(rows.table());
        menu.addMenuListener(MenuListener.menuShownAdapter(shown -> {
            for (MenuItem old : menu.getItems()) {
                old.dispose();
            }
            buttons.keySet().forEach(act -> {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(act.label().replace("&", "&&"));
                item.setEnabled(isPossible(act, selected()));
                item.addListener(SWT.Selection, event -> run(act));
                FormKit.identify(item, context.id("menu/" + act.id()));
            });
        }));
        rows.table().setMenu(menu);
    }

    private void run(ListAct act) {
        ListRows selected = selected();
        if (isPossible(act, selected)) {
            act.run(selected);
        }
    }

    private boolean isPossible(ListAct act, ListRows selected) {
        return !context.isReadOnly() && act.isPossible(selected);
    }

    private ListRows selected() {
        return new ListRows(context, rows.selection(), rows.table().getShell(), select);
    }
}
