// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import candor.forms.FormColors;
import candor.forms.FormKit;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** What the marks of a matrix mean, in one line below it. */
public final class MatrixLegend extends Canvas {

    private static final int GRID = FormKit.GRID;

    private final FormColors colors;
    private final MarkPainter marks;
    private List<Entry> entries = List.of();

    /**
     * One mark.
     *
     * @param text what it means; may say how many there are
     */
    public record Entry(MatrixMark mark, String text) {}

    public MatrixLegend(Composite parent, FormColors colors) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.colors = colors;
        marks = new MarkPainter(colors);
        setBackground(new Color(colors.surface()));
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text();
            }
        });
    }

    /** Shows these marks, from the left. */
    public void show(List<Entry> changed) {
        entries = List.copyOf(changed);
        redraw();
    }

    /** All it says, as assistive technology hears it. */
    public String text() {
        return entries.stream().map(Entry::text).collect(Collectors.joining("，"));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            return new Point(walk(gc, false), 3 * GRID);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        gc.setAdvanced(true);
        walk(gc, true);
    }

    /** Goes through the legend from the left; answers where it ends. */
    private int walk(GC gc, boolean draw) {
        int x = 2 * GRID;
        for (Entry entry : entries) {
            Point size = gc.textExtent(entry.text());
            if (draw) {
                marks.paint(gc, entry.mark(), x + MarkPainter.SIZE / 2, getSize().y / 2);
                gc.setForeground(new Color(colors.secondary()));
                gc.drawText(entry.text(), x + MarkPainter.SIZE + GRID, (getSize().y - size.y) / 2, true);
            }
            x += MarkPainter.SIZE + GRID + size.x + 2 * GRID;
        }
        return x;
    }
}
