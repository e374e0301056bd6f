// SPDX-License-Identifier: EPL-2.0
package candor.forms.dialogs;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog with one column of content and a size that a person may change. */
public abstract class ColumnDialog extends ModalDialog {

    private static final int MARGIN = 16;
    private static final int GAP = 8;
    private static final int LINE_GAP = 12;

    /**
     * @param parent the window it belongs to; null for the one in front
     * @param title of its window, in the language of the program
     */
    protected ColumnDialog(Shell parent, String title) {
        super(parent, title);
    }

    /** Puts the content into its column. */
    protected abstract void fill(Composite area);

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults()
                .margins(MARGIN, MARGIN)
                .spacing(GAP, LINE_GAP)
                .applyTo(area);
        fill(area);
        return area;
    }

    @Override
    protected final boolean isResizable() {
        return true;
    }
}
