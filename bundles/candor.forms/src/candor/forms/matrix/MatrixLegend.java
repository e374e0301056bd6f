// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.text.FormTexts;
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
    private static final int LINE = 3 * GRID;

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
        requestLayout();
        redraw();
    }

    /** All it says, as assistive technology hears it. */
    public String text() {
        return entries.stream().map(Entry::text).collect(Collectors.joining(FormTexts.get("between.clauses")));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            Point size = flow(gc, widthHint == SWT.DEFAULT ? SWT.DEFAULT : widthHint - 2 * GRID)
                    .size();
            return new Point(widthHint == SWT.DEFAULT ? size.x + 2 * GRID : widthHint, size.y);
        } finally {
            gc.dispose();
        }
    }

    private LegendFlow flow(GC gc, int room) {
        return LegendFlow.of(
                entries.stream()
                        .map(entry -> MarkPainter.SIZE + GRID + gc.textExtent(entry.text()).x + 2 * GRID)
                        .toList(),
                LINE,
                room);
    }

    private void paint(GC gc) {
        gc.setAdvanced(true);
        gc.setForeground(new Color(colors.secondary()));
        List<Point> places = flow(gc, getClientArea().width - 2 * GRID).places();
        for (int i = 0; i < places.size(); i++) {
            Entry entry = entries.get(i);
            int x = 2 * GRID + places.get(i).x;
            int middle = places.get(i).y + LINE / 2;
            marks.paint(gc, entry.mark(), x + MarkPainter.SIZE / 2, middle);
            gc.setForeground(new Color(colors.secondary()));
            Point size = gc.textExtent(entry.text());
            gc.drawText(entry.text(), x + MarkPainter.SIZE + GRID, middle - size.y / 2, true);
        }
    }
}
