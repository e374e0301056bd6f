// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.FieldContext;
import candor.forms.ListAct;
import candor.forms.ListRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Button;

/** The acts a program has for a list: buttons above it, and entries in the menu of its rows. */
final class ActButtons {
    private final FieldContext context;
    private final RowsTable rows;
    private final Consumer<List<EObject>> select;
    private final Map<ListAct, Button> buttons = new LinkedHashMap<>();

    /** @param select selects rows and goes to the first */
    ActButtons(FieldContext context, ListBar bar, RowsTable rows, Consumer<List<EObject>> select) {
        this.context = context;
        this.rows = rows;
        this.select = select;
        context.kit().services().acts().stream()
                .filter(act -> act.concerns((EReference) context.feature()))
                .forEach(act -> buttons.put(act, bar.button(act, () -> run(act))));
    }

    /** Puts the acts into the menu of the rows. */
    void addTo(RowMenu menu) {
        if (!buttons.isEmpty()) {
            menu.line();
        }
        buttons.keySet()
                .forEach(act -> menu.add(act.id(), act.label(), () -> isPossible(act, selected()), () -> run(act)));
    }

    /** Makes the buttons tell what can be done with the rows selected. */
    void enable() {
        ListRows selected = selected();
        buttons.forEach((act, button) -> button.setEnabled(isPossible(act, selected)));
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
