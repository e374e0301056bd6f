// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.Field;
import candor.forms.FieldContext;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The one field that is open in a cell of a table; the same field as in a form, without its frame. */
final class CellEditor {
    private final FieldContext context;
    private final Table table;
    private final TableEditor place;
    private final Consumer<Event> traversed;
    private Field field;
    private FieldContext cell;
    private Command before;

    /** @param traversed takes what the person does with Enter, Tab and Esc in the field */
    CellEditor(FieldContext context, Table table, Consumer<Event> traversed) {
        this.context = context;
        this.table = table;
        this.traversed = traversed;
        place = new TableEditor(table);
        place.grabHorizontal = true;
        place.grabVertical = true;
    }

    /** Opens a field over the cell of the selected row in this column. */
    void open(EObject row, EStructuralFeature feature, int column) {
        close();
        context.problem(null);
        table.showSelection();
        before = stack().getUndoCommand();
        cell = context.cell(row, feature);
        field = context.kit().services().kinds().choose(row, feature).create(table, cell);
        field.refresh();
        Control control = field.control();
        place.minimumHeight = control.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        place.setEditor(control, table.getItem(table.getSelectionIndex()), column);
        Control focus = field.focusControl();
        focus.addListener(SWT.Traverse, traversed::accept);
        focus.addListener(SWT.FocusOut, event -> leaveLater());
        cell.scope().listen(row, notification -> {
            if (notification.getFeature() == feature && field != null) {
                field.refresh();
            }
        });
        focus.setFocus();
        if (focus instanceof Text text) {
            text.selectAll();
        }
    }

    /** Replaces the text in the open field, as when somebody types over a cell. */
    void typeOver(String typed) {
        if (field != null && field.focusControl() instanceof Text text) {
            text.setText(typed);
            text.setSelection(typed.length());
        }
    }

    /** Closes the open cell and keeps what was typed. */
    void close() {
        if (field != null) {
            field.flush();
            dismiss();
        }
    }

    /** Closes the open cell as if nothing had been typed, and answers the value that it had then. */
    Object take(EObject row, EStructuralFeature feature) {
        field.flush();
        Object value = row.eGet(feature);
        Object taken = value instanceof List<?> list ? List.copyOf(list) : value;
        cancel();
        return taken;
    }

    /** Closes the open cell and takes back what was written since it was opened. */
    void cancel() {
        context.problem(null);
        dismiss();
        while (stack().canUndo() && stack().getUndoCommand() != before) {
            stack().undo();
        }
    }

    private void dismiss() {
        Field closing = field;
        field = null;
        cell.kit().writer().endTyping();
        place.setEditor(null);
        cell.scope().close();
        closing.control().dispose();
    }

    /**
     * Closes the cell if the focus has left it. Checked later, because the focus may move to another part of the same
     * field.
     */
    private void leaveLater() {
        Field left = field;
        table.getDisplay().asyncExec(() -> {
            if (field != null && field == left && !table.isDisposed() && !hasFocus(field.control())) {
                close();
            }
        });
    }

    private boolean hasFocus(Control control) {
        Control focus = table.getDisplay().getFocusControl();
        // A drop-down list or calendar is a window of its own that belongs to the field.
        if (focus != null && focus.getShell().getParent() == table.getShell()) {
            return true;
        }
        while (focus != null && focus != control) {
            focus = focus.getParent();
        }
        return focus == control;
    }

    private CommandStack stack() {
        return context.kit().services().domain().getCommandStack();
    }
}
