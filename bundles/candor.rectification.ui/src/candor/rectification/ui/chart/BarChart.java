// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.chart;

import candor.forms.CutText;
import candor.forms.FormColors;
import candor.forms.FormKit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Bars one below the other, each part named where there is room for its name. The arrow keys go from bar to bar, and what a bar says is told
 * in words; a screen reader gets the words of all.
 */
final class BarChart extends Canvas {

    private static final int GAP = FormKit.GRID;
    private static final int LABEL_LEAST = 12 * FormKit.GRID;

    private final FormColors colors;
    private final Consumer<Bar> told;
    private final String title;
    private final int rowHeight;
    private List<Bar> bars = List.of();
    private int current;

    /**
     * @param title what the chart shows
     * @param told learns the bar that a person goes to
     */
    BarChart(Composite parent, String id, String title, FormColors colors, Consumer<Bar> told) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.title = title;
        this.colors = colors;
        this.told = told;
        GC gc = new GC(this);
        // The words, below them the stripe of the colour, then what is between two bars.
        rowHeight = gc.textExtent(title).y + GAP;
        gc.dispose();
        setBackground(new Color(colors.surface()));
        FormKit.identify(this, id);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, event -> {
            setFocus();
            go(event.y / rowHeight);
        });
        addListener(SWT.FocusIn, event -> go(current));
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_NONE);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = words();
                }
            }
        });
    }

    /** All that is drawn, in words. */
    String words() {
        return title + "\n" + bars.stream().map(Bar::words).collect(Collectors.joining("\n"));
    }

    void show(List<Bar> shown) {
        bars = List.copyOf(shown);
        current = Math.clamp(current, 0, Math.max(0, bars.size() - 1));
        redraw();
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        return new Point(wide == SWT.DEFAULT ? 4 * LABEL_LEAST : wide, Math.max(1, bars.size()) * rowHeight + GAP);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> go(current + 1);
            case SWT.ARROW_UP -> go(current - 1);
            case SWT.HOME -> go(0);
            case SWT.END -> go(bars.size() - 1);
            default -> {
                // Any other key is somebody else's.
            }
        }
    }

    private void go(int bar) {
        if (!bars.isEmpty()) {
            current = Math.clamp(bar, 0, bars.size() - 1);
            told.accept(bars.get(current));
            redraw();
        }
    }

    private void paint(GC gc) {
        int most = bars.stream().mapToInt(Bar::total).max().orElse(1);
        int labels = bars.stream()
                .mapToInt(bar -> gc.textExtent(bar.label()).x)
                .max()
                .orElse(0);
        int left = Math.min(Math.max(labels, LABEL_LEAST), getClientArea().width / 3) + 2 * GAP;
        int counts = gc.textExtent(Integer.toString(most)).x + GAP;
        int room = Math.max(1, getClientArea().width - left - counts - GAP);
        for (int index = 0; index < bars.size(); index++) {
            Bar bar = bars.get(index);
            int top = index * rowHeight + GAP / 2;
            int height = rowHeight - GAP / 2;
            int words = top + (height - GAP / 2 - gc.getFontMetrics().getHeight()) / 2;
            gc.setForeground(new Color(colors.text()));
            gc.drawText(CutText.line(gc, bar.label(), left - 2 * GAP), GAP, words, SWT.DRAW_TRANSPARENT);
            int end = parts(gc, bar, new Rectangle(left, top, room, height), most, words);
            gc.setForeground(new Color(colors.secondary()));
            gc.drawText(Integer.toString(bar.total()), end + GAP / 2, words, SWT.DRAW_TRANSPARENT);
            if (index == current && isFocusControl()) {
                gc.setForeground(new Color(colors.accent()));
                gc.drawRectangle(GAP / 2, top - 2, getClientArea().width - GAP, height + 3);
            }
        }
    }

    /**
     * Draws the parts of a bar; answers where the last ends.
     *
     * @param words the top of what is written, the same in all of the row
     */
    private int parts(GC gc, Bar bar, Rectangle area, int most, int words) {
        int sum = 0;
        int x = area.x;
        for (Bar.Part part : bar.parts()) {
            sum += part.count();
            int end = area.x + area.width * sum / most;
            gc.setBackground(new Color(colors.raised()));
            // However few it counts beside the others, a part is seen.
            int width = Math.max(1, end - x - 1);
            gc.fillRectangle(x, area.y, width, area.height);
            gc.setBackground(new Color(tone(part.tone())));
            gc.fillRectangle(x, area.y + area.height - GAP / 2, width, GAP / 2);
            String name = part.name() + " " + part.count();
            String shown = gc.textExtent(name).x < end - x - GAP ? name : Integer.toString(part.count());
            if (gc.textExtent(shown).x < end - x - 2) {
                gc.setForeground(new Color(part.tone() == Bar.Tone.LATE ? colors.error() : colors.text()));
                gc.drawText(shown, x + GAP / 2, words, SWT.DRAW_TRANSPARENT);
            }
            x = end;
        }
        return x;
    }

    private RGB tone(Bar.Tone tone) {
        return switch (tone) {
            case DONE -> colors.done();
            case OPEN -> colors.secondary();
            case IDLE -> colors.line();
            case LASTING -> colors.warning();
            case LATE -> colors.error();
        };
    }
}
