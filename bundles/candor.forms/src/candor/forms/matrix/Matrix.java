// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import candor.base.text.Pinyin;
import candor.forms.FormColors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * A matrix on the screen. It shows a {@link MatrixData} and sends {@link SWT#Selection} when the cursor or the selection
 * changes, {@link SWT#DefaultSelection} when a cell is to be opened (Enter, double click), {@link SWT#Verify} when the mark
 * of the selected cells is to be changed (Space). It never changes what it shows by itself.
 */
public final class Matrix extends Canvas {

    private final MatrixSelection selection = new MatrixSelection();
    private final MatrixPainter painter;
    private final MatrixAccess access;
    private final Pinyin pinyin = new Pinyin();
    private MatrixData data = MatrixData.EMPTY;
    private MatrixLayout layout;

    public Matrix(Composite parent, FormColors colors) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL);
        painter = new MatrixPainter(colors);
        setBackground(new Color(colors.surface()));
        addListener(SWT.Paint, event -> paint(event));
        addListener(SWT.Resize, event -> arrange());
        addListener(SWT.FocusIn, event -> redrawCursor());
        addListener(SWT.FocusOut, event -> redrawCursor());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        MatrixKeys.attach(this);
        MatrixClipboard.attach(this);
        MatrixMouse.attach(this);
        access = new MatrixAccess(this);
        arrange();
    }

    /** Shows something else; only what differs is drawn again. */
    public void show(MatrixData changed) {
        MatrixData before = data;
        Set<MatrixSpot> selected = selection.selected();
        data = changed;
        selection.follow(changed);
        if (!changed.hasShapeOf(before) || !sameHeads(before, changed)) {
            arrange();
            access.rebuilt();
        } else {
            changed.cells().forEach((spot, cell) -> {
                if (!cell.equals(before.cells().get(spot))) {
                    redraw(spot);
                }
            });
        }
        if (!selected.equals(selection.selected())) {
            notifyListeners(SWT.Selection, new Event());
        }
    }

    /** What it shows. */
    public MatrixData data() {
        return data;
    }

    /** Where the cursor is; nowhere while there are no cells. */
    public Optional<MatrixSpot> cursor() {
        return selection.cursor();
    }

    /** The selected cells, as one reads. */
    public List<MatrixSpot> selected() {
        return new ArrayList<>(selection.selected());
    }

    /** Goes to a cell and selects it alone. */
    public void select(MatrixSpot spot) {
        change(() -> selection.only(spot));
    }

    /** The place of a cell on the canvas, as it is scrolled now. */
    public Rectangle bounds(MatrixSpot spot) {
        return layout.cell(spot, scroll());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int wide = widthHint == SWT.DEFAULT ? layout.headWidth + layout.contentWidth() + layout.totalWidth : widthHint;
        int high = heightHint == SWT.DEFAULT
                ? layout.headHeight + layout.contentHeight() + layout.totalHeight + 1
                : heightHint;
        return new Point(wide, high);
    }

    MatrixSelection selection() {
        return selection;
    }

    MatrixLayout geometry() {
        return layout;
    }

    /** How far the content is scrolled. */
    Point scroll() {
        return new Point(offset(getHorizontalBar()), offset(getVerticalBar()));
    }

    /** Whether a name is meant by what has been typed. */
    boolean matches(String name, String typed) {
        return pinyin.begins(name, typed);
    }

    /** Changes cursor or selection, draws what that touches, brings the cursor into view and tells listeners. */
    void change(Runnable work) {
        Set<MatrixSpot> before = selection.selected();
        MatrixSpot from = cursor().orElse(null);
        work.run();
        Set<MatrixSpot> touched = new TreeSet<>(before);
        Set<MatrixSpot> after = selection.selected();
        touched.addAll(after);
        touched.removeIf(spot -> before.contains(spot) && after.contains(spot));
        touched.forEach(this::redraw);
        MatrixSpot to = cursor().orElse(null);
        if (to != null && !to.equals(from)) {
            if (from != null) {
                redrawCross(from);
            }
            reveal(to);
            redrawCross(to);
            access.cursorMoved();
        }
        if (!touched.isEmpty()) {
            access.selectionChanged();
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void paint(Event event) {
        Rectangle part = new Rectangle(event.x, event.y, event.width, event.height);
        painter.paint(
                event.gc, part, data, layout, scroll(), selection.selected(), cursor().orElse(null), isFocusControl());
    }

    private void arrange() {
        GC gc = new GC(this);
        try {
            gc.setFont(getFont());
            Rectangle client = getClientArea();
            layout = new MatrixLayout(
                    data,
                    text -> gc.textExtent(text).x,
                    gc.getFontMetrics().getHeight(),
                    new Point(client.width, client.height));
        } finally {
            gc.dispose();
        }
        Rectangle body = layout.body();
        range(getHorizontalBar(), layout.contentWidth(), body.width);
        range(getVerticalBar(), layout.contentHeight(), body.height);
        redraw();
    }

    private static void range(ScrollBar bar, int content, int seen) {
        boolean needed = content > seen && seen > 0;
        bar.setVisible(needed);
        if (needed) {
            bar.setValues(Math.min(bar.getSelection(), content - seen), 0, content, seen, MatrixLayout.PAD * 3, seen);
        } else {
            bar.setSelection(0);
        }
    }

    private static int offset(ScrollBar bar) {
        return bar.isVisible() ? bar.getSelection() : 0;
    }

    private void reveal(MatrixSpot spot) {
        Rectangle body = layout.body();
        Rectangle cell = bounds(spot);
        int down = shift(cell.y, cell.height, body.y, body.height);
        int right = shift(cell.x, cell.width, body.x, body.width);
        if (down != 0 || right != 0) {
            getVerticalBar().setSelection(getVerticalBar().getSelection() + down);
            getHorizontalBar().setSelection(getHorizontalBar().getSelection() + right);
            redraw();
        }
    }

    private static int shift(int start, int length, int from, int room) {
        if (start < from) {
            return start - from;
        }
        return Math.max(0, start + length - from - room);
    }

    private void redraw(MatrixSpot spot) {
        Rectangle box = bounds(spot);
        redraw(box.x, box.y, box.width + 1, box.height + 1, false);
    }

    private void redrawCursor() {
        cursor().ifPresent(this::redraw);
        if (isFocusControl()) {
            access.cursorMoved();
        }
    }

    /** A cell with the heads of its row and column, which are marked for the cursor. */
    private void redrawCross(MatrixSpot spot) {
        redraw(spot);
        Rectangle row = layout.rowHead(spot.row(), scroll());
        redraw(row.x, row.y, row.width, row.height + 1, false);
        Rectangle column = layout.columnHead(spot.column(), scroll());
        redraw(column.x, column.y, column.width + 1, column.height, false);
    }

    private static boolean sameHeads(MatrixData a, MatrixData b) {
        return a.rows().equals(b.rows())
                && a.columns().equals(b.columns())
                && a.total().equals(b.total())
                && a.rowTotals().equals(b.rowTotals())
                && a.columnTotals().equals(b.columnTotals());
    }
}
