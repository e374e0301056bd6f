// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import candor.forms.LiteralText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/**
 * The mouse of a matrix: a click goes to a cell, with Ctrl adds it, with Shift or by dragging extends to it; a double click
 * opens it; a click on a name selects all that concerns it. The tool tip follows.
 */
final class MatrixMouse {

    private static final int LEFT = 1;
    private static final int RIGHT = 3;

    private final Matrix matrix;
    private boolean dragging;

    private MatrixMouse(Matrix matrix) {
        this.matrix = matrix;
    }

    static void attach(Matrix matrix) {
        MatrixMouse mouse = new MatrixMouse(matrix);
        matrix.addListener(SWT.MouseDown, mouse::down);
        matrix.addListener(SWT.MouseUp, event -> mouse.dragging = false);
        matrix.addListener(SWT.MouseMove, mouse::move);
        matrix.addListener(SWT.MouseDoubleClick, mouse::open);
        matrix.addListener(SWT.MenuDetect, mouse::menu);
    }

    private void down(Event event) {
        matrix.forceFocus();
        Optional<MatrixSpot> cell = cell(event);
        MatrixSelection selection = matrix.selection();
        if (event.button == RIGHT) {
            cell.filter(spot -> !selection.selected().contains(spot)).ifPresent(matrix::select);
        } else if (event.button == LEFT && cell.isPresent()) {
            MatrixSpot spot = cell.get();
            dragging = (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) == 0;
            matrix.change(() -> {
                if ((event.stateMask & SWT.MOD1) != 0) {
                    selection.toggle(spot);
                } else if ((event.stateMask & SWT.SHIFT) != 0) {
                    selection.extend(spot);
                } else {
                    selection.only(spot);
                }
            });
        } else if (event.button == LEFT) {
            head(event).ifPresent(spots -> matrix.change(() -> selection.these(spots)));
        }
    }

    private void move(Event event) {
        Optional<MatrixSpot> cell = cell(event);
        String tip = cell.flatMap(matrix.data()::cell)
                .map(MatrixCell::tip)
                .filter(text -> !text.isEmpty())
                .map(LiteralText::of)
                .orElse(null);
        // One that is set anew while the mouse rests on a cell flickers.
        if (!Objects.equals(tip, matrix.getToolTipText())) {
            matrix.setToolTipText(tip);
        }
        if (dragging && (event.stateMask & SWT.BUTTON1) != 0) {
            cell.filter(spot -> !Optional.of(spot).equals(matrix.cursor()))
                    .ifPresent(spot -> matrix.change(() -> matrix.selection().extend(spot)));
        }
    }

    private void open(Event event) {
        if (event.button == LEFT && cell(event).isPresent()) {
            matrix.notifyListeners(SWT.DefaultSelection, new Event());
        }
    }

    /** The menu key opens the menu at the cursor, wherever the mouse is. */
    private void menu(Event event) {
        if (event.detail == SWT.MENU_KEYBOARD) {
            matrix.cursor().ifPresent(spot -> {
                Rectangle box = matrix.bounds(spot);
                Point corner = matrix.toDisplay(box.x + box.width / 2, box.y + box.height);
                event.x = corner.x;
                event.y = corner.y;
            });
        }
    }

    private Optional<MatrixSpot> cell(Event event) {
        return matrix.geometry().spotAt(event.x, event.y, matrix.scroll()).filter(matrix.data()::has);
    }

    /** The cells of the name that was clicked on. */
    private Optional<List<MatrixSpot>> head(Event event) {
        MatrixData data = matrix.data();
        MatrixLayout layout = matrix.geometry();
        Rectangle body = layout.body();
        if (event.x < body.x) {
            return layout.rowAt(event.y, matrix.scroll())
                    .map(row -> matrix.selection().of(data.rows().get(row).name()));
        }
        return event.y < body.y
                ? layout.columnAt(event.x, matrix.scroll()).map(column -> matrix.selection()
                        .of(data.columns().get(column).name()))
                : Optional.empty();
    }
}
