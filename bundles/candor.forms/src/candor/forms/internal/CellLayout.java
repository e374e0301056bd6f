// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

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
        int tallest = height == SWT.DEFAULT ? children[0].computeSize(first, SWT.DEFAULT, flushCache).y : height;
        for (int index = 1; index < children.length; index++) {
            tallest = Math.max(tallest, size(children[index]).y);
        }
        return new Point(first + behind, heightHint == SWT.DEFAULT ? tallest : heightHint);
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        Control[] children = composite.getChildren();
        Rectangle area = composite.getClientArea();
        int x = firstWidth(children[0], area.width - behind(children));
        // A button is no higher than the field it belongs to.
        children[0].setBounds(0, 0, x, area.height);
        for (int index = 1; index < children.length; index++) {
            Point size = size(children[index]);
            int above = area.height - size.y;
            children[index].setBounds(x + GAP, height == SWT.DEFAULT ? above / 2 : above, size.x, size.y);
            x += GAP + size.x;
        }
    }

    private int firstWidth(Control first, int room) {
        int wanted = width == SWT.DEFAULT ? first.computeSize(SWT.DEFAULT, SWT.DEFAULT).x : width;
        return Math.max(0, Math.min(wanted, room));
    }

    private static int behind(Control[] children) {
        int sum = 0;
        for (int index = 1; index < children.length; index++) {
            sum += GAP + size(children[index]).x;
        }
        return sum;
    }

    private static Point size(Control child) {
        Point size = child.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        return child.getLayoutData() instanceof Integer fixed ? new Point(fixed, size.y) : size;
    }
}
