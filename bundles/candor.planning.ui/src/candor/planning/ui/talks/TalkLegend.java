// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.matrix.MarkPainter;
import candor.planning.talks.TalkState;
import candor.planning.ui.PlanningTexts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** What the marks mean, and how many there are of each. */
final class TalkLegend extends Canvas {

    private static final int GRID = FormKit.GRID;
    private static final List<TalkState> ORDER = List.of(
            TalkState.HELD,
            TalkState.INCOMPLETE,
            TalkState.PLANNED,
            TalkState.LATE,
            TalkState.MISSING,
            TalkState.NOT_REQUIRED);

    private final FormColors colors;
    private final MarkPainter marks;
    private Map<TalkState, Integer> counts = Map.of();

    TalkLegend(Composite parent, FormColors colors) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.colors = colors;
        marks = new MarkPainter(colors);
        setBackground(new Color(colors.surface()));
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = ORDER.stream().map(TalkLegend.this::text).collect(Collectors.joining("，"));
            }
        });
    }

    void show(Map<TalkState, Integer> changed) {
        counts = changed;
        redraw();
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
        for (TalkState state : ORDER) {
            String text = text(state);
            Point size = gc.textExtent(text);
            if (draw) {
                marks.paint(gc, TalkMatrix.mark(state), x + MarkPainter.SIZE / 2, getSize().y / 2);
                gc.setForeground(new Color(colors.secondary()));
                gc.drawText(text, x + MarkPainter.SIZE + GRID, (getSize().y - size.y) / 2, true);
            }
            x += MarkPainter.SIZE + GRID + size.x + 2 * GRID;
        }
        return x;
    }

    private String text(TalkState state) {
        return state == TalkState.NOT_REQUIRED
                ? TalkWords.state(state)
                : PlanningTexts.get("talks.legend", TalkWords.state(state), counts.getOrDefault(state, 0));
    }
}
