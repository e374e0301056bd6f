// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What a screen reader hears of a matrix: a table, its cells, which of them has the keyboard, and all that a cell says. */
final class MatrixAccess {

    private final Matrix matrix;
    private final Accessible table;
    private final Map<MatrixSpot, Accessible> cells = new HashMap<>();

    MatrixAccess(Matrix matrix) {
        this.matrix = matrix;
        table = matrix.getAccessible();
        table.addAccessibleControlListener(new Table());
    }

    /** Tells screen readers that the cells have changed. */
    void rebuilt() {
        cells.values().forEach(Accessible::dispose);
        cells.clear();
    }

    void cursorMoved() {
        matrix.cursor().ifPresent(spot -> {
            if (matrix.isFocusControl()) {
                table.setFocus(spots().indexOf(spot));
            }
        });
    }

    void selectionChanged() {
        table.selectionChanged();
    }

    private List<MatrixSpot> spots() {
        return matrix.data().spots();
    }

    private Accessible cell(MatrixSpot spot) {
        return cells.computeIfAbsent(spot, this::create);
    }

    private Accessible create(MatrixSpot spot) {
        Accessible cell = new Accessible(table);
        cell.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = matrix.data().cell(spot).map(MatrixCell::name).orElse("");
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = matrix.data().cell(spot).map(MatrixCell::tip).orElse("");
            }
        });
        cell.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLECELL;
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                locate(event, matrix.bounds(spot));
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = state(spot);
            }
        });
        return cell;
    }

    private int state(MatrixSpot spot) {
        int state = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
        if (matrix.selection().selected().contains(spot)) {
            state |= ACC.STATE_SELECTED;
        }
        if (matrix.isFocusControl() && matrix.cursor().filter(spot::equals).isPresent()) {
            state |= ACC.STATE_FOCUSED;
        }
        return state;
    }

    private void locate(AccessibleControlEvent event, Rectangle box) {
        Point corner = matrix.toDisplay(box.x, box.y);
        event.x = corner.x;
        event.y = corner.y;
        event.width = box.width;
        event.height = box.height;
    }

    /** The table as a whole. */
    private final class Table extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_TABLE;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = spots().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = spots().stream().map(MatrixAccess.this::cell).toArray();
        }

        @Override
        public void getChild(AccessibleControlEvent event) {
            List<MatrixSpot> spots = spots();
            if (event.childID >= 0 && event.childID < spots.size()) {
                event.accessible = cell(spots.get(event.childID));
            }
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point at = matrix.toControl(event.x, event.y);
            matrix.geometry()
                    .spotAt(at.x, at.y, matrix.scroll())
                    .filter(matrix.data()::has)
                    .ifPresent(spot -> event.accessible = cell(spot));
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            if (matrix.isFocusControl()) {
                matrix.cursor().ifPresent(spot -> event.accessible = cell(spot));
            }
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.children =
                    matrix.selected().stream().map(MatrixAccess.this::cell).toArray();
        }
    }
}
