// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.FieldContext;
import candor.forms.FieldKind;
import candor.forms.format.Formats;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Editing in the cells of a table, as in a spreadsheet: arrow keys choose a cell, F2, Enter or a second click opens it,
 * Enter closes it and goes down, with Shift up, Home and End go to the first and last cell of the row, with Ctrl of the list, Ctrl+Enter writes into all selected rows, Tab goes right, Esc takes the change back, Space switches yes and no. The editors are
 * the same fields as in a form.
 */
final class CellEditing {
    private final FieldContext context;
    private final RowsTable rows;
    private final ListEdits edits;
    private final Table table;
    private final CellEditor editor;
    private int column = 1;
    private EObject clicked;

    CellEditing(FieldContext context, RowsTable rows, ListEdits edits) {
        this.context = context;
        this.edits = edits;
        this.rows = rows;
        this.table = rows.table();
        editor = new CellEditor(context, table, this::traverse);
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.DefaultSelection, event -> edit());
        table.addListener(SWT.MouseDown, this::click);
        table.addListener(SWT.PaintItem, this::outline);
        table.addListener(SWT.FocusIn, event -> table.redraw());
        table.addListener(SWT.FocusOut, event -> table.redraw());
    }

    /** Opens the current cell; one that cannot be edited here stays closed. */
    void edit() {
        EObject row = currentRow();
        EStructuralFeature feature = rows.column(column);
        if (row == null || feature == null || !opens(row, feature)) {
            return;
        }
        if (isBoolean(feature)) {
            toggle(row, feature);
            return;
        }
        rows.reveal(column);
        editor.open(row, feature, column);
    }

    /** Opens the first cell of a row that can be edited, as for a new one. */
    void editFirst(EObject row) {
        for (int index = 1; index < table.getColumnCount(); index++) {
            if (opens(row, rows.column(index)) && !isBoolean(rows.column(index))) {
                column = index;
                edit();
                return;
            }
        }
    }

    /** Closes the open cell and keeps what was typed. */
    void close() {
        editor.close();
    }

    /** The column of the current cell, from 1. */
    int column() {
        return column;
    }

    /** Gives all selected rows the value of the first in the current column. */
    void fillDown() {
        close();
        List<EObject> filled = rows.selection();
        EStructuralFeature feature = rows.column(column);
        if (filled.size() > 1 && feature != null) {
            edits.fill(filled, feature, filled.getFirst().eGet(feature));
        }
    }

    /** Whether the rows selected can be given one value in the current column. */
    boolean canFill() {
        EStructuralFeature feature = rows.column(column);
        return rows.selection().size() > 1
                && feature != null
                && !(feature instanceof EReference reference && reference.isContainment())
                && rows.selection().stream().skip(1).anyMatch(row -> edits.mayWrite(row, feature));
    }

    /** Takes what was typed into one cell back and writes it into that column of all rows that are selected, as one step. */
    private void spread() {
        EObject row = currentRow();
        EStructuralFeature feature = rows.column(column);
        Object value = editor.take(row, feature);
        edits.fill(rows.selection(), feature, value);
        table.setFocus();
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_RETURN -> {
                event.doit = false;
                if ((event.stateMask & SWT.MOD1) != 0) {
                    spread();
                    return;
                }
                close();
                go((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1, 0);
            }
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                editor.cancel();
                table.setFocus();
            }
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                event.doit = false;
                close();
                next(event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
            }
            default -> {
                // Arrow keys belong to the field.
            }
        }
    }

    /** Opens the next cell that can be edited, on the next row after the last. */
    private void next(int by) {
        int cells = table.getColumnCount() - 1;
        int place = table.getSelectionIndex() * cells + column - 1 + by;
        while (place >= 0 && place < rows.model().size() * cells) {
            EObject row = rows.model().get(place / cells);
            int candidate = place % cells + 1;
            if (opens(row, rows.column(candidate))) {
                table.setSelection(place / cells);
                selected();
                column = candidate;
                if (isBoolean(rows.column(candidate))) {
                    table.setFocus();
                    table.redraw();
                } else {
                    edit();
                }
                return;
            }
            place += by;
        }
        table.setFocus();
    }

    private void go(int down, int right) {
        int row = table.getSelectionIndex() + down;
        if (down != 0 && row >= 0 && row < rows.model().size()) {
            table.setSelection(row);
            selected();
        }
        column = Math.max(1, Math.min(table.getColumnCount() - 1, column + right));
        table.setFocus();
        rows.reveal(column);
        table.redraw();
    }

    /** Goes to the first or last cell of the row, or of the whole list. */
    private void edge(boolean last, boolean whole) {
        int row = table.getSelectionIndex();
        int down = last ? rows.model().size() - 1 - row : -row;
        int columns = table.getColumnCount();
        if (!last) {
            rows.revealFirst();
        }
        go(whole ? down : 0, last ? columns : -columns);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F2) {
            event.doit = false;
            edit();
        } else if (event.stateMask == 0 && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT)) {
            event.doit = false;
            go(0, event.keyCode == SWT.ARROW_RIGHT ? 1 : -1);
        } else if ((event.stateMask & ~SWT.MOD1) == 0 && (event.keyCode == SWT.HOME || event.keyCode == SWT.END)) {
            event.doit = false;
            edge(event.keyCode == SWT.END, event.stateMask != 0);
        } else if (event.character == SWT.BS && event.stateMask == 0) {
            event.doit = false;
            edit();
            editor.typeOver("");
        } else if (event.character == ' ' && isBoolean(rows.column(column))) {
            event.doit = false;
            edit();
        } else if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0
                && event.character > ' '
                && event.character != SWT.DEL) {
            event.doit = false;
            edit();
            editor.typeOver(String.valueOf(event.character));
        }
    }

    private void click(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        if (item == null || event.button != 1) {
            return;
        }
        int hit = columnAt(item, event);
        EObject row = rows.model().get(table.indexOf(item));
        if (row == null) {
            return;
        }
        boolean again = row == clicked && hit == column && event.stateMask == 0;
        clicked = row;
        column = Math.max(1, hit);
        table.redraw();
        if (event.stateMask == 0 && (again || isBoolean(rows.column(hit)))) {
            // Run after the table has handled the click.
            table.getDisplay().asyncExec(() -> {
                if (!table.isDisposed() && currentRow() == row) {
                    edit();
                }
            });
        }
    }

    private int columnAt(TableItem item, Event event) {
        for (int index = 0; index < table.getColumnCount(); index++) {
            Rectangle bounds = item.getBounds(index);
            if (event.x >= bounds.x && event.x < bounds.x + bounds.width) {
                return index;
            }
        }
        return 0;
    }

    /** A line around the current cell, while the table has the keyboard. */
    private void outline(Event event) {
        if (event.index != column || !table.isFocusControl()) {
            return;
        }
        TableItem item = (TableItem) event.item;
        if (table.isSelected(table.indexOf(item))) {
            Rectangle bounds = item.getBounds(column);
            // The bounds of the item leave out what was added to the height of its row.
            bounds.y = event.y;
            bounds.height = event.height;
            GC gc = event.gc;
            gc.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
            gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
        }
    }

    private void toggle(EObject row, EStructuralFeature feature) {
        FieldContext toggled = context.cell(row, feature);
        toggled.set(!Boolean.TRUE.equals(row.eGet(feature)));
        toggled.scope().close();
    }

    private boolean opens(EObject row, EStructuralFeature feature) {
        return row != null
                && feature != null
                && row.eClass().getFeatureID(feature) >= 0
                && kind(row, feature).fitsCell()
                && edits.mayWrite(row, feature)
                && !Objects.toString(row.eGet(feature), "").contains("\n");
    }

    private FieldKind kind(EObject row, EStructuralFeature feature) {
        return context.kit().services().kinds().choose(row, feature);
    }

    private EObject currentRow() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < rows.model().size() ? rows.model().get(index) : null;
    }

    private void selected() {
        Event event = new Event();
        event.item = table.getItem(table.getSelectionIndex());
        table.notifyListeners(SWT.Selection, event);
    }

    private static boolean isBoolean(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute && !feature.isMany() && Formats.isBoolean(attribute);
    }
}
