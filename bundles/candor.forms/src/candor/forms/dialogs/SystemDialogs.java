// SPDX-License-Identifier: EPL-2.0
package candor.forms.dialogs;

import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** The dialogs of the operating system, with the window they belong to. */
public final class SystemDialogs {
    private SystemDialogs() {}

    /**
     * One that chooses files.
     *
     * @param parent the window it belongs to; null for the one in front
     * @param style {@link SWT#OPEN}, {@link SWT#SAVE}, {@link SWT#MULTI}
     */
    public static FileDialog files(Shell parent, int style, String title) {
        FileDialog dialog = new FileDialog(owner(parent), style);
        dialog.setText(title);
        return dialog;
    }

    /** One that chooses a folder. */
    public static DirectoryDialog folder(Shell parent, String title) {
        DirectoryDialog dialog = new DirectoryDialog(owner(parent));
        dialog.setText(title);
        return dialog;
    }

    /** One that chooses a printer. */
    public static PrintDialog printer(Shell parent) {
        return new PrintDialog(owner(parent), SWT.PRIMARY_MODAL);
    }

    /** A window for a dialog of the system, which needs one even before the program has any. */
    private static Shell owner(Shell parent) {
        Shell owner = Windows.parent(parent);
        return owner == null ? new Shell() : owner;
    }
}
