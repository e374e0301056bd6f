// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.util.function.Function;
import java.util.function.IntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Words about what the pointer rests on in a list. They are gone as soon as it moves on, so that the row below, over which a system
 * shows them, can be read and clicked.
 */
public final class HoverTip {

    /** How far a resting hand moves, in pixels. */
    private static final int REST = FormKit.GRID;

    private final Control control;
    private final Function<Point, String> words;
    private Point shownAt;

    private HoverTip(Control control, Function<Point, String> words) {
        this.control = control;
        this.words = words;
    }

    /** @param words what to say of a place of the control; null for nothing */
    public static void install(Control control, Function<Point, String> words) {
        HoverTip tip = new HoverTip(control, words);
        control.addListener(SWT.MouseHover, tip::rests);
        control.addListener(SWT.MouseMove, tip::moves);
        for (int type : new int[] {SWT.MouseExit, SWT.MouseDown, SWT.MouseVerticalWheel, SWT.KeyDown}) {
            control.addListener(type, event -> tip.hide());
        }
    }

    /** Ends words that are too long for their column in “…”, and says them whole. */
    public static void cells(Table table) {
        CutCells.install(table, column -> true);
        install(table, at -> {
            TableItem item = table.getItem(at);
            return item == null ? null : hidden(table, item, at, table.getColumnCount(), item::getBounds);
        });
    }

    /** Ends words that are too long for their column in “…”, and says them whole. */
    public static void cells(Tree tree) {
        CutCells.install(tree, "\n");
        install(tree, at -> hidden(tree, at));
    }

    /** The words of the cell at a place, where they are too long for it; else null. */
    public static String hidden(Tree tree, Point at) {
        TreeItem item = tree.getItem(at);
        return item == null ? null : hidden(tree, item, at, tree.getColumnCount(), item::getBounds);
    }

    private static String hidden(Control list, Item row, Point at, int columns, IntFunction<Rectangle> cells) {
        int column = column(at, Math.max(1, columns), cells);
        if (column < 0) {
            return null;
        }
        GC gc = new GC(list);
        try {
            return CutCells.hidden(gc, row, column);
        } finally {
            gc.dispose();
        }
    }

    /**
     * The column of a row below a place, from 0; −1 where there is none.
     *
     * @param cells of the row, by column
     */
    public static int column(Point at, int columns, IntFunction<Rectangle> cells) {
        for (int column = 0; column < columns; column++) {
            Rectangle cell = cells.apply(column);
            if (at.x >= cell.x && at.x < cell.x + cell.width) {
                return column;
            }
        }
        return -1;
    }

    private void rests(Event event) {
        shownAt = new Point(event.x, event.y);
        control.setToolTipText(LiteralText.of(words.apply(shownAt)));
    }

    private void moves(Event event) {
        if (shownAt != null && (Math.abs(event.x - shownAt.x) > REST || Math.abs(event.y - shownAt.y) > REST)) {
            hide();
        }
    }

    private void hide() {
        if (shownAt != null) {
            shownAt = null;
            control.setToolTipText(null);
        }
    }
}
