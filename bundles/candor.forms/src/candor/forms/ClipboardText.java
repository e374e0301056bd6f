// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The text on the system's clipboard. */
public final class ClipboardText {

    private ClipboardText() {}

    /** The text; empty where something else is there, or nothing. */
    public static String get(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
        } finally {
            clipboard.dispose();
        }
    }

    /** Puts a text there; an empty one changes nothing. */
    public static void put(Display display, String text) {
        if (text.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
