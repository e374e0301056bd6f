// SPDX-License-Identifier: EPL-2.0
package candor.forms.dialogs;

import candor.forms.text.FormTexts;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A message with some buttons. */
public final class Question {
    private Question() {}

    /** Asks something; the answer changes nothing that could be lost. */
    public static int ask(Shell parent, String title, String message, int proposed, String... buttons) {
        return open(MessageDialog.QUESTION, parent, title, message, proposed, buttons);
    }

    /** Asks before something is lost or written over. */
    public static int warn(Shell parent, String title, String message, int proposed, String... buttons) {
        return open(MessageDialog.WARNING, parent, title, message, proposed, buttons);
    }

    /** Says something. */
    public static void tell(Shell parent, String title, String message) {
        open(MessageDialog.INFORMATION, parent, title, message, 0, FormTexts.get("dialog.ok"));
    }

    /**
     * Shows the message until a button is pressed.
     *
     * @param parent the window it belongs to; null for the one in front
     * @param proposed the button that Enter presses, from 0
     * @return the button pressed, from 0; −1 where it was closed otherwise, as by Esc
     */
    private static int open(int kind, Shell parent, String title, String message, int proposed, String... buttons) {
        return new MessageDialog(Windows.parent(parent), title, null, message, kind, proposed, buttons) {
            {
                setShellStyle(SWT.DIALOG_TRIM | SWT.PRIMARY_MODAL);
            }

            @Override
            protected void configureShell(Shell shell) {
                super.configureShell(shell);
                Windows.belong(shell);
            }

            @Override
            protected Control createMessageArea(Composite area) {
                super.createMessageArea(area);
                LongText.show(messageLabel, message);
                return area;
            }
        }.open();
    }
}
