// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.edit.Seals;
import candor.forms.FieldContext;
import candor.forms.FormNavigation;
import candor.forms.text.FormTexts;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;

/** What a person does to the rows of a list, by button or key; a button that can do nothing now is grey. */
final class RowActions {
    private final FieldContext context;
    private final ListEdits edits;
    private final ListBar bar;
    private final RowsTable rows;
    private final CellEditing cells;
    private final ToolItem add;
    private final ToolItem remove;
    private final ToolItem up;
    private final ToolItem down;
    private final ToolItem duplicate;
    private final ActButtons acts;
    private final RowClipboard clipboard;
    private final Runnable showAll;
    private ToolItem open;

    /** @param showAll shows rows that are left out */
    RowActions(
            FieldContext context, ListEdits edits, ListBar bar, RowsTable rows, CellEditing cells, Runnable showAll) {
        this.showAll = showAll;
        this.context = context;
        this.edits = edits;
        this.bar = bar;
        this.rows = rows;
        this.cells = cells;
        add = bar.button("add", this::add);
        remove = bar.button("remove", this::remove);
        up = bar.button("up", () -> move(-1));
        down = bar.button("down", () -> move(1));
        duplicate = bar.button("duplicate", this::duplicate);
        if (context.kit().services().navigation() != FormNavigation.NONE) {
            open = bar.button("open", this::open);
        }
        acts = new ActButtons(context, bar, rows, this::select);
        clipboard = new RowClipboard(context, edits, rows, cells, this::select);
        RowDrag.install(context, edits, rows, clipboard, this::select);
        menu();
        rows.table().addListener(SWT.KeyDown, this::key);
    }

    private void menu() {
        RowMenu menu = new RowMenu(context, rows.table());
        menu.add("add", this::canAdd, this::add);
        menu.add("duplicate", () -> duplicate.getEnabled(), this::duplicate);
        menu.add("remove", () -> remove.getEnabled(), this::remove);
        menu.line();
        menu.add("cut", () -> remove.getEnabled(), clipboard::cut);
        menu.add("copy", () -> rows.model().shown() > 0, clipboard::copy);
        menu.add("copyCell", () -> !rows.selection().isEmpty(), clipboard::copyCell);
        menu.add("paste", () -> !context.isReadOnly(), clipboard::paste);
        menu.add("pasteOver", () -> !context.isReadOnly() && !rows.selection().isEmpty(), clipboard::pasteOver);
        menu.line();
        menu.add("edit", () -> rows.selection().size() == 1, cells::edit);
        menu.add("fillDown", cells::canFill, cells::fillDown);
        menu.add("editAll", cells::canFill, cells::edit);
        menu.line();
        menu.add("up", () -> up.getEnabled(), () -> move(-1));
        menu.add("down", () -> down.getEnabled(), () -> move(1));
        menu.add(
                "all", () -> rows.model().shown() > 0, () -> select(rows.model().rows()));
        if (open != null) {
            menu.add("open", () -> open.getEnabled(), this::open);
        }
        acts.addTo(menu);
    }

    /** Pastes rows from the clipboard. */
    void paste() {
        clipboard.paste();
    }

    /** Adds a row behind the selection and opens its first cell. */
    void add() {
        if (canAdd()) {
            bar.chooseOffer(add, child -> {
                List<EObject> selection = rows.selection();
                int last = selection.isEmpty() ? -1 : edits.rows().indexOf(selection.getLast());
                if (edits.add(child, last < 0 ? edits.rows().size() : last + 1)) {
                    select(List.of(child));
                    cells.editFirst(child);
                }
            });
        }
    }

    private void remove() {
        List<EObject> doomed = rows.selection();
        int first = rows.table().getSelectionIndex();
        if (edits.remove(doomed, rows.table().getShell()) && rows.model().shown() > 0) {
            select(List.of(rows.model().near(Math.min(first, rows.model().size() - 1))));
        }
    }

    private void move(int by) {
        List<EObject> moved = rows.selection();
        if (rows.model().isPlain() && edits.move(moved, by)) {
            select(moved);
        }
    }

    private void duplicate() {
        if (canAdd() && rows.selection().size() == 1) {
            EObject copy = edits.duplicate(rows.selection().getFirst());
            if (copy != null) {
                select(List.of(copy));
            }
        }
    }

    /** Copies the row, or gives several selected rows the value of the first one in the current column. */
    private void duplicateOrFill() {
        if (rows.selection().size() > 1) {
            cells.fillDown();
        } else {
            duplicate();
        }
    }

    private void open() {
        context.kit().services().navigation().open(rows.selection().getFirst());
    }

    /** Makes the buttons tell what can be done with the rows selected. */
    void enable() {
        int count = rows.selection().size();
        boolean plain = rows.model().isPlain();
        boolean writable = !context.isReadOnly();
        add.setEnabled(canAdd());
        boolean sealed = writable && rows.selection().stream().anyMatch(Seals::holdsSealed);
        remove.setEnabled(writable && count > 0 && !sealed);
        remove.setToolTipText(FormTexts.get("list.remove") + (sealed ? FormTexts.get("list.sealed") : ""));
        up.setEnabled(writable && count > 0 && plain);
        down.setEnabled(writable && count > 0 && plain);
        String why = plain ? "" : FormTexts.get("list.notPlain");
        up.setToolTipText(FormTexts.get("list.up") + why);
        down.setToolTipText(FormTexts.get("list.down") + why);
        duplicate.setEnabled(canAdd() && count == 1);
        acts.enable();
        if (open != null) {
            open.setEnabled(count == 1
                    && context.kit()
                            .services()
                            .navigation()
                            .canOpen(rows.selection().getFirst()));
        }
    }

    /** The same of the acts alone: what they can do may depend on anything in the model. */
    void enableActs() {
        acts.enable();
    }

    boolean canAdd() {
        int most = context.feature().getUpperBound();
        return !context.isReadOnly() && (most < 0 || edits.rows().size() < most);
    }

    private void select(List<EObject> chosen) {
        if (chosen.stream().anyMatch(row -> rows.model().indexOf(row) < 0)) {
            showAll.run();
        }
        rows.select(chosen);
        rows.table().setFocus();
        rows.table().notifyListeners(SWT.Selection, new Event());
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        Runnable action =
                switch (event.keyCode) {
                    case SWT.INSERT -> this::add;
                    case SWT.DEL -> this::remove;
                    case SWT.ARROW_UP -> control ? () -> move(-1) : null;
                    case SWT.ARROW_DOWN -> control ? () -> move(1) : null;
                    case 'd' -> control ? this::duplicateOrFill : null;
                    case 'a' -> control ? () -> select(rows.model().rows()) : null;
                    case 'c' -> control ? clipboard::copy : null;
                    case 'x' -> control ? clipboard::cut : null;
                    case 'v' -> control ? clipboard::paste : null;
                    default -> null;
                };
        // Copying also works in a read-only list.
        if (action != null && (!context.isReadOnly() || event.keyCode == 'c' || event.keyCode == 'a')) {
            event.doit = false;
            action.run();
        }
    }
}
