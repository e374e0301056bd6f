// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import org.eclipse.swt.widgets.Control;

/** A control that has a meaning of its own for cut, copy and paste; the program's menu and keys ask the one with the focus. */
public interface ClipboardTarget {
    /** Copies what is selected and takes it away. */
    void cut();

    /** Copies what is selected. */
    void copy();

    /** Puts what is on the clipboard where the selection is. */
    void paste();

    /** Makes a control answer so. */
    static void install(Control control, ClipboardTarget target) {
        control.setData(ClipboardTarget.class.getName(), target);
    }

    /** How a control answers; null for one that does not, or none. */
    static ClipboardTarget of(Control control) {
        return control == null ? null : (ClipboardTarget) control.getData(ClipboardTarget.class.getName());
    }
}
