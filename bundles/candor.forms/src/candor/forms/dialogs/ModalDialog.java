// SPDX-License-Identifier: EPL-2.0
package candor.forms.dialogs;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/**
 * What every dialog of the program has in common: it belongs to the window it was asked for from, is modal to that window
 * alone, stays above it, and closes on Esc.
 */
public abstract class ModalDialog extends Dialog {
    private final String title;

    /**
     * @param parent the window it belongs to; null for the one in front
     * @param title of its window
     */
    protected ModalDialog(Shell parent, String title) {
        super(Windows.parent(parent));
        this.title = title;
        setShellStyle(SWT.DIALOG_TRIM | SWT.PRIMARY_MODAL | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        Windows.belong(shell);
    }
}
