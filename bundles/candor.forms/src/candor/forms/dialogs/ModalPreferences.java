// SPDX-License-Identifier: EPL-2.0
package candor.forms.dialogs;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** A dialog of pages of settings, with what every {@link ModalDialog} has. */
public abstract class ModalPreferences extends PreferenceDialog {
    private final String title;

    /**
     * @param parent the window it belongs to; null for the one in front
     * @param title of its window
     */
    protected ModalPreferences(Shell parent, String title, PreferenceManager pages) {
        super(Windows.parent(parent), pages);
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
