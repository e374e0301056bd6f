// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import candor.forms.Clip;
import candor.forms.CutText;
import candor.forms.FormColors;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/** Draws a matrix. What lies outside the part of the canvas that asks to be drawn is left alone. */
final class MatrixPainter {

    private static final int PAD = MatrixLayout.PAD;
    private static final int TEXT_BESIDE_MARK = 64;
    private static final float TINT = 0.14f;
    private static final float DOWNWARDS = 90;

    /** Stands for the rest of a name that goes down. */
    private static final String MORE_BELOW = "\u22ee";

    private final FormColors colors;
    private final MarkPainter marks;
    private GC gc;
    private Rectangle asked;

    MatrixPainter(FormColors colors) {
        this.colors = colors;
        marks = new MarkPainter(colors);
    }

    /**
     * Draws it.
     *
     * @param cursor where the cursor is, null where there is none
     * @param focus whether the matrix has the keyboard
     */
    void paint(
            GC target,
            Rectangle part,
            MatrixData data,
            MatrixLayout layout,
            Point scroll,
            Set<MatrixSpot> selected,
            MatrixSpot cursor,
            boolean focus) {
        if (data.rows().isEmpty() || data.columns().isEmpty()) {
            // Without cells the headings of the totals would stand upon each other.
            return;
        }
        gc = target;
        asked = part;
        gc.setAdvanced(true);
        gc.setTextAntialias(SWT.ON);
        Rectangle body = layout.body();
        inside(body, () -> data.cells()
                .forEach((spot, cell) -> cell(layout, layout.cell(spot, scroll), cell, selected.contains(spot))));
        inside(body, () -> cursor(layout, scroll, cursor, focus));
        Rectangle beside = new Rectangle(0, body.y, body.x + body.width + layout.totalWidth, body.height);
        inside(beside, () -> rows(data, layout, scroll, cursor));
        Rectangle above = new Rectangle(body.x, 0, body.width, body.y + body.height + layout.totalHeight);
        inside(above, () -> columns(data, layout, scroll, cursor));
        inside(asked, () -> frame(data, layout, body));
    }

    private void inside(Rectangle area, Runnable work) {
        Clip.within(gc, area, work);
    }

    private void cell(MatrixLayout layout, Rectangle box, MatrixCell cell, boolean selected) {
        if (!box.intersects(asked)) {
            return;
        }
        gc.setBackground(new Color(selected ? blend(colors.surface(), colors.accent()) : colors.surface()));
        gc.fillRectangle(box);
        gc.setForeground(new Color(colors.line()));
        gc.drawRectangle(box.x, box.y, box.width, box.height);
        int middle = box.y + box.height / 2;
        if (cell.text().isEmpty() || layout.cellWidth < TEXT_BESIDE_MARK) {
            marks.paint(gc, cell.mark(), box.x + box.width / 2, middle);
        } else {
            int left = box.x + (box.width - MarkPainter.SIZE - PAD / 2 - gc.textExtent(cell.text()).x) / 2;
            marks.paint(gc, cell.mark(), left + MarkPainter.SIZE / 2, middle);
            text(cell.text(), left + MarkPainter.SIZE + PAD / 2 + 2, box, colors.text());
        }
    }

    private void cursor(MatrixLayout layout, Point scroll, MatrixSpot cursor, boolean focus) {
        if (cursor != null) {
            Rectangle box = layout.cell(cursor, scroll);
            gc.setForeground(new Color(focus ? colors.accent() : colors.secondary()));
            gc.setLineWidth(focus ? 2 : 1);
            gc.drawRectangle(box.x + 1, box.y + 1, box.width - 2, box.height - 2);
            gc.setLineWidth(1);
        }
    }

    private void rows(MatrixData data, MatrixLayout layout, Point scroll, MatrixSpot cursor) {
        for (int row = 0; row < data.rows().size(); row++) {
            MatrixHead head = data.rows().get(row);
            Rectangle box = layout.rowHead(row, scroll);
            if (!head.section().isEmpty()) {
                Rectangle section = layout.section(row, scroll);
                text(head.section(), PAD, section, colors.secondary());
            }
            if (cursor != null && cursor.row() == row) {
                highlight(new Rectangle(box.x, box.y + 1, box.width, box.height - 1));
            }
            Clip.within(gc, box, () -> {
                int end = text(CutText.line(gc, head.name(), box.width - PAD), PAD, box, colors.text());
                if (!head.note().isEmpty()) {
                    text(head.note(), end + PAD, box, colors.secondary());
                }
            });
            total(head, layout.rowTotal(row, scroll));
        }
    }

    private void columns(MatrixData data, MatrixLayout layout, Point scroll, MatrixSpot cursor) {
        for (int column = 0; column < data.columns().size(); column++) {
            MatrixHead head = data.columns().get(column);
            Rectangle box = layout.columnHead(column, scroll);
            if (cursor != null && cursor.column() == column) {
                highlight(new Rectangle(box.x + 1, box.y, box.width - 1, box.height));
            }
            if (layout.downwards) {
                downwards(head.name(), box);
            } else {
                gc.setForeground(new Color(colors.text()));
                onLine(head.name(), box);
            }
            Rectangle total = layout.columnTotal(column, scroll);
            if (layout.stacked) {
                fraction(head, total);
            } else {
                total(head, total);
            }
        }
    }

    private void frame(MatrixData data, MatrixLayout layout, Rectangle body) {
        Rectangle titles = new Rectangle(body.x + body.width, 0, layout.totalWidth, layout.headHeight);
        if (layout.totalWidth > 0) {
            gc.setForeground(new Color(colors.secondary()));
            onLine(data.rowTotals(), titles);
        }
        if (layout.totalHeight > 0) {
            Rectangle foot = new Rectangle(0, body.y + body.height, layout.headWidth, layout.totalHeight);
            text(data.columnTotals(), PAD, foot, colors.secondary());
            centred(data.total(), new Rectangle(titles.x, foot.y, layout.totalWidth, foot.height), colors.text());
            gc.setForeground(new Color(colors.line()));
            gc.drawLine(0, foot.y, titles.x + titles.width, foot.y);
        }
        gc.setForeground(new Color(colors.line()));
        gc.drawLine(0, body.y, body.x + body.width + layout.totalWidth, body.y);
    }

    /** In the middle, just above the cells. */
    private void onLine(String text, Rectangle head) {
        int x = head.x + (head.width - gc.textExtent(text).x) / 2;
        gc.drawText(text, x, head.height - PAD / 2 - gc.getFontMetrics().getHeight(), true);
    }

    private void total(MatrixHead head, Rectangle box) {
        if (!head.total().isEmpty()) {
            centred(head.total(), box, head.complete() ? colors.done() : colors.text());
        }
    }

    /** A total that is too wide for its column: one number above the other. */
    private void fraction(MatrixHead head, Rectangle box) {
        String[] numbers = head.total().split(MatrixLayout.OF);
        int half = box.height / numbers.length;
        for (int index = 0; index < numbers.length; index++) {
            Rectangle part = new Rectangle(box.x, box.y + index * half, box.width, half);
            centred(numbers[index], part, head.complete() ? colors.done() : colors.text());
        }
        gc.setForeground(new Color(colors.line()));
        gc.drawLine(box.x + PAD / 2, box.y + half, box.x + box.width - PAD / 2, box.y + half);
    }

    private void highlight(Rectangle box) {
        gc.setBackground(new Color(colors.raised()));
        gc.fillRectangle(box);
    }

    private void centred(String text, Rectangle box, RGB ink) {
        text(text, box.x + (box.width - gc.textExtent(text).x) / 2, box, ink);
    }

    /** Writes a text in the middle of a box's height; answers where it ends. */
    private int text(String text, int x, Rectangle box, RGB ink) {
        Point size = gc.textExtent(text);
        gc.setForeground(new Color(ink));
        gc.drawText(text, x, box.y + (box.height - size.y) / 2, true);
        return x + size.x;
    }

    /** Writes a name above a narrow column, cut where the heads have no room for all of it. */
    private void downwards(String name, Rectangle box) {
        gc.setForeground(new Color(colors.text()));
        int line = gc.getFontMetrics().getHeight() - 1;
        int room = box.height - PAD - PAD / 2;
        if (MatrixLayout.goesDown(name)) {
            int[] points = name.codePoints().toArray();
            int shown = points.length * line <= room ? points.length : Math.max(1, room / line);
            int top = box.y + box.height - PAD / 2 - shown * line;
            for (int index = 0; index < shown; index++) {
                boolean cut = index == shown - 1 && shown < points.length;
                String one = cut ? MORE_BELOW : Character.toString(points[index]);
                gc.drawText(one, box.x + (box.width - gc.textExtent(one).x) / 2, top + index * line, true);
            }
        } else {
            Transform turned = new Transform(gc.getDevice());
            turned.translate(box.x + (box.width + line) / 2f, box.y + PAD / 2f);
            turned.rotate(DOWNWARDS);
            gc.setTransform(turned);
            gc.drawText(CutText.line(gc, name, room), 0, 0, true);
            gc.setTransform(null);
            turned.dispose();
        }
    }

    private static RGB blend(RGB under, RGB over) {
        return new RGB(mix(under.red, over.red), mix(under.green, over.green), mix(under.blue, over.blue));
    }

    private static int mix(int under, int over) {
        return Math.round(under + (over - under) * TINT);
    }
}
