// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The keyboard of a matrix: arrows, Home and End (with Ctrl to the first and last cell of all), Shift to extend, Ctrl+A,
 * Enter, Space, and the beginning of a name.
 */
final class MatrixKeys {

    /** Milliseconds after which typing begins a new name. */
    private static final int PAUSE = 1200;

    private final Matrix matrix;
    private final StringBuilder typed = new StringBuilder();
    private int lastTyped;

    private MatrixKeys(Matrix matrix) {
        this.matrix = matrix;
    }

    static void attach(Matrix matrix) {
        MatrixKeys keys = new MatrixKeys(matrix);
        matrix.addListener(SWT.KeyDown, keys::key);
        matrix.addListener(SWT.Traverse, MatrixKeys::traverse);
    }

    /** The tabulator leads on; arrows and Enter stay here. */
    private static void traverse(Event event) {
        event.doit = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE, SWT.TRAVERSE_MNEMONIC -> true;
            default -> false;
        };
    }

    private void key(Event event) {
        // The time of the key press counts, not that of its handling; otherwise a slow search would split a name.
        if (event.time - lastTyped > PAUSE) {
            typed.setLength(0);
        }
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean extend = (event.stateMask & SWT.SHIFT) != 0;
        MatrixSelection selection = matrix.selection();
        switch (event.keyCode) {
            case SWT.ARROW_UP -> go(selection.beside(-1, 0), extend);
            case SWT.ARROW_DOWN -> go(selection.beside(1, 0), extend);
            case SWT.ARROW_LEFT -> go(selection.beside(0, -1), extend);
            case SWT.ARROW_RIGHT -> go(selection.beside(0, 1), extend);
            case SWT.HOME -> go(control ? selection.corner(false) : selection.edge(false), extend);
            case SWT.END -> go(control ? selection.corner(true) : selection.edge(true), extend);
            case SWT.CR, SWT.KEYPAD_CR -> matrix.notifyListeners(SWT.DefaultSelection, new Event());
            default -> character(event, control);
        }
    }

    private void go(Optional<MatrixSpot> target, boolean extend) {
        typed.setLength(0);
        target.ifPresent(spot -> matrix.change(() -> {
            if (extend) {
                matrix.selection().extend(spot);
            } else {
                matrix.selection().only(spot);
            }
        }));
    }

    private void character(Event event, boolean control) {
        if (control && event.keyCode == 'a') {
            matrix.change(matrix.selection()::all);
        } else if (event.character == ' ' && typed.isEmpty()) {
            matrix.notifyListeners(SWT.Verify, new Event());
        } else if (!control && Character.isLetter(event.character)) {
            lastTyped = event.time;
            type(event.character);
        }
    }

    private void type(char character) {
        typed.append(character);
        matrix.selection()
                .meet(name -> matrix.matches(name, typed.toString()))
                .ifPresent(spot -> matrix.change(() -> matrix.selection().only(spot)));
    }
}
