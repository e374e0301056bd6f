// SPDX-License-Identifier: EPL-2.0
package candor.forms.kinds;

import candor.forms.FormKit;
import candor.forms.LiteralText;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** One of several chosen objects: Delete or its cross takes it out, Ctrl with an arrow key moves it. */
final class Chip extends Canvas {
    private static final int ICON = 16;

    private static final int PAD = 6;

    /** A name longer than this is cut; the tool tip has the whole. */
    private static final int LONGEST = 24;

    private final FormKit kit;
    private final String label;
    private final boolean fixed;

    /**
     * @param fixed whether it only shows
     * @param remove takes the chip's object out
     * @param move moves it by so many places
     */
    Chip(Composite parent, FormKit kit, String label, boolean fixed, Runnable remove, IntConsumer move) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.kit = kit;
        this.label = label.codePointCount(0, label.length()) > LONGEST
                ? label.substring(0, label.offsetByCodePoints(0, LONGEST - 1)) + "…"
                : label;
        this.fixed = fixed;
        setToolTipText(LiteralText.of(label));
        FormKit.name(this, label);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        if (!fixed) {
            addListener(SWT.KeyDown, event -> key(event, remove, move));
            addListener(SWT.MouseDown, event -> {
                if (event.x >= getSize().x - ICON - PAD) {
                    remove.run();
                } else {
                    forceFocus();
                }
            });
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            Point text = gc.textExtent(label);
            return new Point(text.x + 2 * PAD + (fixed ? 0 : ICON + 2), text.y + PAD);
        } finally {
            gc.dispose();
        }
    }

    private static void key(Event event, Runnable remove, IntConsumer move) {
        if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            remove.run();
        } else if ((event.stateMask & SWT.CTRL) != 0 && event.keyCode == SWT.ARROW_LEFT) {
            move.accept(-1);
        } else if ((event.stateMask & SWT.CTRL) != 0 && event.keyCode == SWT.ARROW_RIGHT) {
            move.accept(1);
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(kit.color(kit.colors().raised()));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, PAD, PAD);
        gc.setForeground(kit.color(
                isFocusControl() ? kit.colors().accent() : kit.colors().line()));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, PAD, PAD);
        gc.setForeground(kit.color(kit.colors().text()));
        gc.drawText(label, PAD, PAD / 2, true);
        if (!fixed) {
            Image cross = kit.icon("close", kit.colors().secondary());
            gc.drawImage(cross, area.width - ICON - PAD / 2, (area.height - ICON) / 2);
        }
    }
}
