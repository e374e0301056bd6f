// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.FieldContext;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Drags rows to another place in their list. Dropped outside the list, they are text as on the clipboard. */
final class RowDrag {
    private static final Transfer[] TRANSFERS = {TextTransfer.getInstance()};

    private final FieldContext context;
    private final RowsTable rows;
    private List<EObject> dragged = List.of();

    private RowDrag(FieldContext context, RowsTable rows) {
        this.context = context;
        this.rows = rows;
    }

    /**
     * Makes the rows of a list draggable.
     *
     * @param select selects rows and goes to the first
     */
    static void install(
            FieldContext context,
            ListEdits edits,
            RowsTable rows,
            RowClipboard clipboard,
            Consumer<List<EObject>> select) {
        RowDrag drag = new RowDrag(context, rows);
        drag.from(clipboard);
        drag.to(edits, select);
    }

    private void from(RowClipboard clipboard) {
        DragSource source = new DragSource(rows.table(), DND.DROP_MOVE | DND.DROP_COPY);
        source.setTransfer(TRANSFERS);
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                dragged = rows.selection();
                event.doit = !dragged.isEmpty();
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = clipboard.text(dragged);
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                dragged = List.of();
            }
        });
    }

    private void to(ListEdits edits, Consumer<List<EObject>> select) {
        DropTarget target = new DropTarget(rows.table(), DND.DROP_MOVE);
        target.setTransfer(TRANSFERS);
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                event.detail = canDrop() ? DND.DROP_MOVE : DND.DROP_NONE;
                event.feedback =
                        DND.FEEDBACK_SCROLL | (isBelow(event) ? DND.FEEDBACK_INSERT_AFTER : DND.FEEDBACK_INSERT_BEFORE);
            }

            @Override
            public void drop(DropTargetEvent event) {
                List<EObject> moved = dragged;
                if (canDrop() && edits.moveTo(moved, place(event))) {
                    select.accept(moved);
                }
            }
        });
    }

    private boolean canDrop() {
        return !dragged.isEmpty() && !context.isReadOnly() && rows.model().isPlain();
    }

    /** Index of the row before which the drop puts the rows; −1 for the end. */
    private int place(DropTargetEvent event) {
        return event.item instanceof TableItem item ? rows.table().indexOf(item) + (isBelow(event) ? 1 : 0) : -1;
    }

    /** Whether the mouse is in the lower half of a row. */
    private boolean isBelow(DropTargetEvent event) {
        if (!(event.item instanceof TableItem item)) {
            return true;
        }
        Table table = rows.table();
        Point mouse = table.toControl(event.x, event.y);
        Rectangle row = item.getBounds();
        return mouse.y > row.y + row.height / 2;
    }
}
