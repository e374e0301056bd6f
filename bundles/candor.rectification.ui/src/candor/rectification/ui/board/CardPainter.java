// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.board;

import candor.forms.CutCells;
import candor.forms.CutText;
import candor.forms.FormColors;
import candor.forms.FormKit;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Draws the cards of a column: what the problem is in two lines, below it by when and by whom it has to be done. */
final class CardPainter {

    private static final int PADDING = FormKit.GRID / 2;
    private static final int LINES = 3;

    private final Table table;
    private final FormColors colors;
    private final int line;

    private CardPainter(Table table, FormColors colors) {
        this.table = table;
        this.colors = colors;
        GC gc = new GC(table);
        line = gc.getFontMetrics().getHeight();
        gc.dispose();
    }

    /** Makes a table draw its items as cards; the data of an item is its {@link Card}. */
    static void install(Table table, FormColors colors) {
        CardPainter painter = new CardPainter(table, colors);
        table.addListener(SWT.MeasureItem, event -> event.height = LINES * painter.line + 3 * PADDING);
        table.addListener(SWT.EraseItem, CardPainter::erase);
        table.addListener(SWT.PaintItem, painter::paint);
    }

    private static void erase(Event event) {
        CutCells.clear(event);
        event.detail &= ~SWT.FOREGROUND;
    }

    private void paint(Event event) {
        if (!(((TableItem) event.item).getData() instanceof Card card)) {
            return;
        }
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        Color chosen = table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
        int width = table.getClientArea().width - 2 * PADDING;
        int x = event.x + PADDING;
        int y = event.y + PADDING;
        GC gc = event.gc;
        gc.setForeground(selected ? chosen : color(colors.text()));
        List<String> summary = new CutText(card.summary(), width, LINES - 1, part -> gc.textExtent(part).x).lines();
        for (int index = 0; index < summary.size(); index++) {
            gc.drawText(summary.get(index), x, y + index * line, SWT.DRAW_TRANSPARENT);
        }
        gc.setForeground(selected ? chosen : color(card.late() ? colors.error() : colors.secondary()));
        gc.drawText(CutText.line(gc, card.detail(), width), x, y + 2 * line, SWT.DRAW_TRANSPARENT);
        Rectangle area = table.getClientArea();
        gc.setForeground(color(colors.line()));
        int bottom = y + LINES * line + 2 * PADDING - 1;
        gc.drawLine(area.x, bottom, area.x + area.width, bottom);
    }

    private static Color color(RGB rgb) {
        return new Color(rgb);
    }
}
