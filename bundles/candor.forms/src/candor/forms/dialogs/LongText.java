// SPDX-License-Identifier: EPL-2.0
package candor.forms.dialogs;

import candor.forms.LiteralText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What a dialog says where nobody knows how long that is: as high as it needs, and scrolled where that is more than its share of the screen. */
public final class LongText {

    /** The part of the screen's height that a text has at most: a third, so that buttons and the rest of the dialog have room too. */
    private static final int SHARE = 3;

    private LongText() {}

    /**
     * Puts a text into a grid.
     *
     * @param width at which its lines break, in points
     */
    public static Control create(Composite parent, String text, int width) {
        Label label = new Label(parent, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = width;
        label.setLayoutData(data);
        return show(label, text);
    }

    /** Shows a text in a label that stands in a grid, or in its place in what scrolls, where it would take more than its share. */
    static Control show(Label label, String text) {
        label.setText(LiteralText.of(text));
        GridData data = (GridData) label.getLayoutData();
        int most = label.getMonitor().getClientArea().height / SHARE;
        if (label.computeSize(data.widthHint, SWT.DEFAULT).y <= most) {
            return label;
        }
        Text scrolled = new Text(label.getParent(), SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        scrolled.setText(text);
        scrolled.moveAbove(label);
        scrolled.setLayoutData(data);
        data.heightHint = most;
        // The bar stays in view, so that nobody takes a part for all.
        scrolled.setScrollbarsMode(SWT.NONE);
        data.verticalAlignment = SWT.FILL;
        data.grabExcessVerticalSpace = true;
        label.dispose();
        return scrolled;
    }
}
