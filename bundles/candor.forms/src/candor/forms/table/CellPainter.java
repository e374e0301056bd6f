// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.CutCells;
import candor.forms.CutText;
import candor.forms.FormHints;
import candor.forms.FormKit;
import candor.forms.Widths;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Draws the words of cells: long ones in two lines, what does not fit with “…”, headings of groups across the columns. */
final class CellPainter {
    private static final int PADDING = 4;

    private final RowsTable rows;
    private final Table table;
    private final FormKit kit;
    private final int lines;
    private final int lineHeight;

    /** The height in pixels of one line as it is drawn; letters may reach beyond it, into the lines above and below. */
    private final int textHeight;

    /** @param lines how many lines of words a row has room for */
    CellPainter(RowsTable rows, FormKit kit, int lines) {
        this.rows = rows;
        this.table = rows.table();
        this.kit = kit;
        this.lines = lines;
        GC gc = new GC(table);
        lineHeight = gc.getFontMetrics().getHeight();
        textHeight = Widths.line(table);
        gc.dispose();
        if (lines > 1) {
            table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, height()));
        }
        CutCells.install(table, column -> column == 0);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
    }

    /** Height of a row of several lines, in points. */
    int height() {
        return lines * lineHeight + PADDING;
    }

    /** The words of a cell as they fit into it. */
    CutText cut(GC gc, String text, int width) {
        return new CutText(text, width - 2 * PADDING, lines, part -> gc.textExtent(part).x);
    }

    /** The whole text of a cell, where not all of it is drawn; null where it is. */
    String hidden(TableItem item, int column) {
        GC gc = new GC(table);
        try {
            String text = item.getText(column);
            Rectangle cell = item.getBounds(column);
            boolean cut = isDrawn(column)
                    ? cut(gc, text, cell.width).isCut()
                    : gc.textExtent(text).x > cell.width - 2 * PADDING;
            return cut ? text : null;
        } finally {
            gc.dispose();
        }
    }

    /** Whether this class draws a column. Numbers, days and marks are short and left to the system. */
    private boolean isDrawn(int column) {
        return column > 0 && table.getColumn(column).getAlignment() == SWT.LEFT;
    }

    private void erase(Event event) {
        if (heading(event) != null) {
            event.detail &= ~(SWT.FOREGROUND | SWT.SELECTED | SWT.HOT);
            event.gc.setBackground(kit.color(kit.colors().raised()));
            event.gc.fillRectangle(event.getBounds());
        } else if (isDrawn(event.index)) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        String heading = heading(event);
        if (heading != null) {
            event.gc.setForeground(kit.color(kit.colors().text()));
            event.gc.setFont(kit.boldFont());
            Rectangle first = item.getBounds(0);
            event.gc.drawText(
                    heading, first.x + PADDING, first.y + (first.height - lineHeight) / 2, SWT.DRAW_TRANSPARENT);
            return;
        }
        if (isDrawn(event.index) && row(item) != null) {
            draw(event, item);
        }
    }

    private void draw(Event event, TableItem item) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        Color color = selected
                ? table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT)
                : item.getForeground(event.index);
        Rectangle cell = item.getBounds(event.index);
        CutText cut = cut(event.gc, item.getText(event.index), cell.width);
        // The bounds of the item leave out what was added to the height of its row.
        int words = (cut.lines().size() - 1) * lineHeight + textHeight;
        int top = event.y + (event.height - words) / 2;
        boolean struck = FormHints.isStruck(row(item));
        event.gc.setForeground(color);
        for (String line : cut.lines()) {
            event.gc.drawText(line, cell.x + PADDING, top, SWT.DRAW_TRANSPARENT);
            if (struck) {
                int middle = top + lineHeight / 2;
                event.gc.drawLine(cell.x + PADDING, middle, cell.x + PADDING + event.gc.textExtent(line).x, middle);
            }
            top += lineHeight;
        }
    }

    private String heading(Event event) {
        return rows.model().heading(table.indexOf((TableItem) event.item));
    }

    private EObject row(TableItem item) {
        int index = table.indexOf(item);
        return index >= 0 && index < rows.model().size() ? rows.model().get(index) : null;
    }
}
