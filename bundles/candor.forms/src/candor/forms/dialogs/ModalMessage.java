// SPDX-License-Identifier: EPL-2.0
package candor.forms.dialogs;

import org.eclipse.jface.dialogs.IconAndMessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A message with an image beside it, and with what every {@link ModalDialog} has. */
public abstract class ModalMessage extends IconAndMessageDialog {
    private final String title;

    /**
     * @param parent the window it belongs to; null for the one in front
     * @param title of its window
     * @param message in one or a few sentences
     */
    protected ModalMessage(Shell parent, String title, String message) {
        super(Windows.parent(parent));
        this.title = title;
        this.message = message;
        setShellStyle(SWT.DIALOG_TRIM | SWT.PRIMARY_MODAL | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        Windows.belong(shell);
    }

    @Override
    protected Control createMessageArea(Composite area) {
        super.createMessageArea(area);
        LongText.show(messageLabel, message);
        return area;
    }
}
