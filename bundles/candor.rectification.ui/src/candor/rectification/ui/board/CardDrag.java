// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.board;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;

/** Cards dragged from column to column. What is dragged are the selected cards; only one column has any. */
final class CardDrag {

    private CardDrag() {}

    /** @param move brings the selected problems to a state */
    static void install(StateColumn column, Consumer<BoardState> move) {
        DragSource source = new DragSource(column.table(), DND.DROP_MOVE);
        source.setTransfer(TextTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !column.selection().isEmpty();
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = column.selection().stream().map(Card::summary).collect(Collectors.joining("\n"));
            }
        });
        DropTarget target = new DropTarget(column.table(), DND.DROP_MOVE);
        target.setTransfer(TextTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                // Also where nothing can be moved to: only then is said why.
                event.detail = column.selection().isEmpty() ? DND.DROP_MOVE : DND.DROP_NONE;
                event.feedback = DND.FEEDBACK_SCROLL;
            }

            @Override
            public void drop(DropTargetEvent event) {
                // After the drag has ended: the columns are filled anew.
                column.table().getDisplay().asyncExec(() -> move.accept(column.state()));
            }
        });
    }
}
