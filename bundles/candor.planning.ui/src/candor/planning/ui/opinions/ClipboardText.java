// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.opinions;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;

/** The text on the system's clipboard. */
final class ClipboardText {

    private ClipboardText() {}

    /** The text; empty where something else is there, or nothing. */
    static String get(Control control) {
        Clipboard clipboard = new Clipboard(control.getDisplay());
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
        } finally {
            clipboard.dispose();
        }
    }
}
