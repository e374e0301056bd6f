// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.drafts;

import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.process.drafts.ComparedSentence;
import candor.process.drafts.Comparison;
import candor.process.ui.ProcessTexts;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Draws a comparison in two columns with a sign between them: ＋ new, － taken out, ≠ changed; the words that differ are
 * coloured and underlined, or struck through. Arrow keys go from sentence to sentence, F7 and Shift+F7 from change to
 * change; assistive technology is told the sentence and what happened to it.
 */
final class ComparisonCanvas {

    /** Data key of what is said about the current sentence. */
    private static final String SPOKEN = "candor.spoken";

    private static final int GUTTER = 28;
    private static final int PAD = 6;

    /** A canvas that is lower than this has not been laid out yet. */
    private static final int MARGIN = 4 * PAD;

    private final Canvas canvas;
    private final FormColors colors;
    private final SentenceLayout layout;
    private Comparison comparison = new Comparison(List.of());
    private int[] tops = {0};
    private int current = -1;

    ComparisonCanvas(Composite parent, FormColors colors) {
        this.colors = colors;
        canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.setBackground(new Color(colors.surface()));
        layout = new SentenceLayout(canvas, colors);
        FormKit.identify(canvas, "comparison");
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> {
            measure();
            reveal();
        });
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            go(at(event.y + origin()));
        });
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = true);
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.setData(SPOKEN, spoken());
        describe();
    }

    Control control() {
        return canvas;
    }

    /** Shows a comparison and goes to its first change. */
    void show(Comparison shown) {
        comparison = shown;
        List<Integer> changes = comparison.changes();
        current = -1;
        measure();
        go(changes.isEmpty() ? Math.min(0, comparison.sentences().size() - 1) : changes.getFirst());
    }

    /** What is said about the current sentence. */
    private String spoken() {
        if (current < 0 || current >= comparison.sentences().size()) {
            return ProcessTexts.get("comparison.title");
        }
        ComparedSentence sentence = comparison.sentences().get(current);
        return switch (sentence.kind()) {
            case SAME -> ProcessTexts.get("comparison.spoken.same", sentence.textBefore());
            case ADDED -> ProcessTexts.get("comparison.spoken.added", sentence.textAfter());
            case REMOVED -> ProcessTexts.get("comparison.spoken.removed", sentence.textBefore());
            case CHANGED -> ProcessTexts.get("comparison.spoken.changed", sentence.textBefore(), sentence.textAfter());
        };
    }

    private void describe() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = (String) canvas.getData(SPOKEN);
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LIST;
            }
        });
    }

    private void key(Event event) {
        int page = Math.max(1, canvas.getClientArea().height / Math.max(1, 4 * PAD + 2 * PAD));
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> go(current + 1);
            case SWT.ARROW_UP -> go(current - 1);
            case SWT.PAGE_DOWN -> go(current + page);
            case SWT.PAGE_UP -> go(current - page);
            case SWT.HOME -> go(0);
            case SWT.END -> go(comparison.sentences().size() - 1);
            case SWT.F7 -> change((event.stateMask & SWT.SHIFT) == 0);
            default -> {
                // Other keys are left to the platform.
            }
        }
    }

    /** Goes to the next change, or the one before; stays at the last. */
    void change(boolean forward) {
        List<Integer> changes = comparison.changes();
        (forward ? changes : changes.reversed())
                .stream()
                        .filter(place -> forward ? place > current : place < current)
                        .findFirst()
                        .ifPresent(this::go);
    }

    private void go(int place) {
        int last = comparison.sentences().size() - 1;
        current = Math.max(Math.min(place, last), Math.min(0, last));
        reveal();
        canvas.redraw();
        canvas.setData(SPOKEN, spoken());
        canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    /** Scrolls to the current sentence; until the canvas has a size, there is nowhere to scroll. */
    private void reveal() {
        int height = canvas.getClientArea().height;
        if (current >= 0 && height > MARGIN) {
            if (tops[current] < origin()) {
                canvas.getVerticalBar().setSelection(tops[current]);
            } else if (tops[current + 1] > origin() + height) {
                canvas.getVerticalBar().setSelection(tops[current + 1] - height);
            }
        }
    }

    private int origin() {
        return canvas.getVerticalBar().getSelection();
    }

    private int at(int y) {
        int place = 0;
        while (place < comparison.sentences().size() - 1 && tops[place + 1] <= y) {
            place++;
        }
        return place;
    }

    private int column() {
        return Math.max(1, (canvas.getClientArea().width - GUTTER) / 2 - 2 * PAD);
    }

    private void measure() {
        List<ComparedSentence> sentences = comparison.sentences();
        tops = new int[sentences.size() + 1];
        for (int place = 0; place < sentences.size(); place++) {
            tops[place + 1] = tops[place] + layout.height(sentences.get(place), column()) + 2 * PAD;
        }
        ScrollBar bar = canvas.getVerticalBar();
        int height = canvas.getClientArea().height;
        int total = tops[sentences.size()];
        bar.setValues(
                Math.min(bar.getSelection(), Math.max(0, total - height)),
                0,
                Math.max(1, total),
                Math.max(1, Math.min(height, total)),
                2 * PAD,
                Math.max(1, height - 2 * PAD));
        bar.setVisible(total > height);
        canvas.redraw();
    }

    private void paint(GC gc) {
        Point size = canvas.getSize();
        gc.setBackground(canvas.getBackground());
        gc.fillRectangle(0, 0, size.x, size.y);
        List<ComparedSentence> sentences = comparison.sentences();
        for (int place = 0; size.x > 2 * GUTTER && place < sentences.size(); place++) {
            int top = tops[place] - origin();
            int bottom = tops[place + 1] - origin();
            if (bottom > 0 && top < size.y) {
                paint(gc, sentences.get(place), top, bottom);
                if (place == current) {
                    gc.setForeground(new Color(canvas.isFocusControl() ? colors.accent() : colors.line()));
                    gc.drawRectangle(1, top, canvas.getClientArea().width - 3, bottom - top - 1);
                }
            }
        }
    }

    private void paint(GC gc, ComparedSentence sentence, int top, int bottom) {
        int column = column();
        if (sentence.kind() != ComparedSentence.Kind.SAME) {
            gc.setBackground(new Color(colors.raised()));
            gc.fillRectangle(0, top, canvas.getClientArea().width, bottom - top);
        }
        layout.draw(gc, sentence.before(), false, PAD, top + PAD, column);
        layout.draw(gc, sentence.after(), true, column + GUTTER + 3 * PAD, top + PAD, column);
        String sign =
                switch (sentence.kind()) {
                    case SAME -> "";
                    case ADDED -> "＋";
                    case REMOVED -> "－";
                    case CHANGED -> "≠";
                };
        gc.setForeground(new Color(sentence.kind() == ComparedSentence.Kind.ADDED ? colors.done() : colors.error()));
        Point extent = gc.textExtent(sign);
        gc.drawText(sign, column + 2 * PAD + (GUTTER - extent.x) / 2, top + PAD, true);
    }
}
