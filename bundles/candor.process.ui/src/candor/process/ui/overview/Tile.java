// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.forms.FormKit;
import candor.forms.LiteralText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Shows a fact and leads to its place by a click, Enter or Space. Tab goes from one to the next. */
final class Tile {

    private static final int MARGIN = 4;

    private final Canvas canvas;
    private final Look look;
    private Face face;
    private Runnable open;
    private boolean hot;

    /** @param id by which tests and tools find it */
    Tile(Composite parent, String id, Look look, Face face, Runnable open) {
        this.look = look;
        this.face = face;
        this.open = open;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                Point least = least();
                return new Point(
                        width == SWT.DEFAULT ? least.x : Math.max(width, 0), height == SWT.DEFAULT ? least.y : height);
            }
        };
        canvas.setBackground(look.color(look.colors().surface()));
        canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        FormKit.identify(canvas, id);
        canvas.setToolTipText(LiteralText.of(face.words()));
        canvas.addListener(SWT.Paint, event -> draw(event.gc));
        canvas.addListener(SWT.MouseEnter, event -> heat(true));
        canvas.addListener(SWT.MouseExit, event -> heat(false));
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
        canvas.addListener(SWT.MouseUp, this::released);
        canvas.addListener(SWT.KeyDown, this::pressed);
        // A canvas that listens to keys keeps the tabulator for itself unless it says otherwise.
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        accessible();
    }

    Canvas control() {
        return canvas;
    }

    /** Shows another face; draws only if it says something else. */
    void show(Face next, Runnable way) {
        open = way;
        if (!next.equals(face)) {
            face = next;
            canvas.setToolTipText(LiteralText.of(next.words()));
            canvas.redraw();
        }
    }

    private Point least() {
        GC gc = new GC(canvas);
        try {
            Point size = face.size(gc, look);
            return new Point(size.x + 2 * MARGIN, size.y + 2 * MARGIN);
        } finally {
            gc.dispose();
        }
    }

    private void draw(GC gc) {
        Rectangle all = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        if (hot || canvas.isFocusControl()) {
            gc.setBackground(look.color(look.colors().raised()));
            gc.fillRoundRectangle(0, 0, all.width, all.height, 6, 6);
        }
        face.draw(
                gc, look, new Rectangle(MARGIN, MARGIN, Math.max(0, all.width - 2 * MARGIN), all.height - 2 * MARGIN));
        if (canvas.isFocusControl()) {
            gc.setForeground(look.color(look.colors().secondary()));
            gc.setLineWidth(1);
            gc.drawRoundRectangle(0, 0, all.width - 1, all.height - 1, 6, 6);
        }
    }

    private void heat(boolean now) {
        hot = now;
        canvas.redraw();
    }

    private void released(Event event) {
        if (event.button == 1 && canvas.getClientArea().contains(event.x, event.y)) {
            open.run();
        }
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ') {
            open.run();
        }
    }

    private void accessible() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = face.words();
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LINK;
            }
        });
    }
}
