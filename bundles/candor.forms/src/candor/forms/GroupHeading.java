// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.forms.text.FormTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Heading of a group: folds it by a click, Enter or Space, and shows the worst finding while it is folded. */
final class GroupHeading extends Canvas {
    private static final int ICON = 16;

    private final FormKit kit;
    private final String text;
    private final Runnable toggled;
    private boolean folded;
    private FieldSeverity worst;

    GroupHeading(Composite parent, FormKit kit, String text, Runnable toggled) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.kit = kit;
        this.text = text;
        this.toggled = toggled;
        setFont(kit.headingFont());
        FormKit.name(this, text);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (folded ? ACC.STATE_COLLAPSED : ACC.STATE_EXPANDED);
            }
        });
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> toggled.run());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
    }

    void show(boolean nowFolded, FieldSeverity nowWorst) {
        if (folded != nowFolded || worst != nowWorst) {
            folded = nowFolded;
            worst = nowWorst;
            setToolTipText(FormTexts.get(folded ? "group.unfold" : "group.fold"));
            redraw();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            gc.setFont(getFont());
            Point extent = gc.textExtent(text);
            int width = extent.x + ICON + 2 * FormKit.GRID;
            return new Point(widthHint == SWT.DEFAULT ? width : widthHint, extent.y + FormKit.GRID / 2);
        } finally {
            gc.dispose();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
            toggled.run();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Image chevron = kit.icon(folded ? "collapsed" : "expanded", kit.colors().secondary());
        gc.drawImage(chevron, 0, (area.height - ICON) / 2);
        gc.setFont(getFont());
        gc.setForeground(kit.color(
                isFocusControl() ? kit.colors().accent() : kit.colors().text()));
        Point extent = gc.textExtent(text);
        int x = ICON + FormKit.GRID / 2;
        gc.drawText(text, x, (area.height - extent.y) / 2, true);
        x += extent.x + FormKit.GRID;
        if (worst != null) {
            gc.drawImage(kit.icon(worst), x, (area.height - ICON) / 2);
            x += ICON + FormKit.GRID;
        }
        gc.setForeground(kit.color(kit.colors().line()));
        gc.drawLine(x, area.height / 2, area.width, area.height / 2);
    }
}
