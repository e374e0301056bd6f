// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.ToolBar;

/**
 * A field and what belongs to it in one row: the first child is as wide as its content is expected to be, and narrower
 * where there is no room; the others (a button, a unit, a weekday) keep their own width behind it, or the one their layout
 * data names as an {@link Integer}.
 */
public final class CellLayout extends Layout {
    private static final int GAP = 8;

    private final int width;
    private final int height;

    /**
     * @param width wanted for the first child; {@link SWT#DEFAULT} for its own
     * @param height of the first child, the others standing at its foot; {@link SWT#DEFAULT} for its own, the others
     *     standing beside it
     */
    public CellLayout(int width, int height) {
        this.width = width;
        this.height = height;
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        Control[] children = composite.getChildren();
        int behind = behind(children);
        int first = firstWidth(children[0], widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : widthHint - behind);
        // Controls behind the field do not make the row higher: the frame of a button is cut off, its icon is not.
        int own = height == SWT.DEFAULT ? children[0].computeSize(first, SWT.DEFAULT, flushCache).y : height;
        return new Point(first + behind, heightHint == SWT.DEFAULT ? own : heightHint);
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        Control[] children = composite.getChildren();
        Rectangle area = composite.getClientArea();
        int x = firstWidth(children[0], area.width - behind(children));
        children[0].setBounds(0, 0, x, area.height);
        for (int index = 1; index < children.length; index++) {
            Point size = size(children[index]);
            int above = area.height - size.y;
            x += gap(children[index]);
            children[index].setBounds(x, height == SWT.DEFAULT ? above / 2 : above, size.x, size.y);
            x += size.x;
        }
    }

    private int firstWidth(Control first, int room) {
        int wanted = width == SWT.DEFAULT ? first.computeSize(SWT.DEFAULT, SWT.DEFAULT).x : width;
        return Math.max(0, Math.min(wanted, room));
    }

    private static int behind(Control[] children) {
        int sum = 0;
        for (int index = 1; index < children.length; index++) {
            sum += gap(children[index]) + size(children[index]).x;
        }
        return sum;
    }

    /** A flat button has room around its icon already. */
    private static int gap(Control child) {
        return child instanceof ToolBar ? 0 : GAP;
    }

    private static Point size(Control child) {
        Point size = child.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        return child.getLayoutData() instanceof Integer fixed ? new Point(fixed, size.y) : size;
    }
}
