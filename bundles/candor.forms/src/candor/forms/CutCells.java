// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.util.function.IntPredicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Draws icons and words of cells, where GTK does it badly: it breaks off within a letter what is too long for a column, which ends in “…” here, and
 * enlarges the pixels of icons instead of drawing them at the resolution of the screen.
 */
public final class CutCells {

    /** What the system leaves free behind the words of a cell, in points. */
    private static final int PADDING = 2;

    private final String apart;
    private final IntPredicate columns;

    private CutCells(String apart, IntPredicate columns) {
        this.apart = apart;
        this.columns = columns;
    }

    /** @param columns those whose cells are looked after */
    public static void install(Table table, IntPredicate columns) {
        install(table, "\n", columns);
    }

    /**
     * @param apart what stands between the words of a row and the end that is always shown, such as a number
     */
    public static void install(Tree tree, String apart) {
        install(tree, apart, column -> true);
    }

    private static void install(Control list, String apart, IntPredicate columns) {
        CutCells cells = new CutCells(apart, columns);
        list.addListener(SWT.EraseItem, cells::erase);
        list.addListener(SWT.PaintItem, cells::paint);
    }

    /** The words of the cell of a row, where they are too long for it; else null. */
    static String hidden(GC gc, Item row, int column) {
        Cell cell = Cell.of(row, column);
        return cell.isCut(gc) ? cell.text : null;
    }

    private void erase(Event event) {
        clear(event);
        if (isDrawn(event)) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    /**
     * Prepares a cell for being drawn. GTK clears only the part that has to be drawn anew, but lets all of the cell be drawn: letters would grow bold each
     * time. What is selected has its colour from GTK already; a second time it would be darker.
     */
    public static void clear(Event event) {
        if ((event.detail & SWT.SELECTED) != 0) {
            event.detail &= ~SWT.SELECTED;
        } else {
            int column = event.index;
            event.gc.setBackground(
                    event.item instanceof TreeItem item
                            ? item.getBackground(column)
                            : ((TableItem) event.item).getBackground(column));
            event.gc.fillRectangle(event.getBounds());
        }
    }

    /** Columns at the right or in the middle have short words and no icons. */
    private boolean isDrawn(Event event) {
        return columns.test(event.index) && Cell.of((Item) event.item, event.index).left;
    }

    private void paint(Event event) {
        if (!isDrawn(event)) {
            return;
        }
        Cell cell = Cell.of((Item) event.item, event.index);
        GC gc = event.gc;
        gc.setForeground(cell.color);
        if (cell.image != null) {
            int height = cell.image.getBounds().height;
            gc.drawImage(cell.image, cell.imageAt.x, event.y + (event.height - height) / 2);
        }
        String shown = shown(gc, cell);
        int height = gc.textExtent(shown).y;
        gc.drawText(shown, cell.words.x, event.y + (event.height - height) / 2, SWT.DRAW_TRANSPARENT);
    }

    private String shown(GC gc, Cell cell) {
        if (!cell.isCut(gc)) {
            return cell.text;
        }
        int split = cell.text.lastIndexOf(apart);
        String end = split < 0 ? "" : cell.text.substring(split);
        String words = cell.text.substring(0, cell.text.length() - end.length());
        return CutText.line(gc, words.replace('\n', ' '), cell.room() - gc.textExtent(end).x) + end;
    }

    /** One cell of a row: its area, and where its words and its image stand. */
    private record Cell(
            String text, boolean left, Rectangle area, Rectangle words, Color color, Image image, Rectangle imageAt) {

        static Cell of(Item row, int column) {
            if (row instanceof TreeItem item) {
                Tree tree = item.getParent();
                return new Cell(
                        item.getText(column),
                        tree.getColumnCount() == 0 || tree.getColumn(column).getAlignment() == SWT.LEFT,
                        item.getBounds(column),
                        item.getTextBounds(column),
                        item.getForeground(column),
                        item.getImage(column),
                        item.getImageBounds(column));
            }
            TableItem item = (TableItem) row;
            Table table = item.getParent();
            return new Cell(
                    item.getText(column),
                    table.getColumnCount() == 0 || table.getColumn(column).getAlignment() == SWT.LEFT,
                    item.getBounds(column),
                    item.getTextBounds(column),
                    item.getForeground(column),
                    item.getImage(column),
                    item.getImageBounds(column));
        }

        int room() {
            return area.x + area.width - words.x - PADDING;
        }

        boolean isCut(GC gc) {
            return left && gc.textExtent(text).x > room();
        }
    }
}
