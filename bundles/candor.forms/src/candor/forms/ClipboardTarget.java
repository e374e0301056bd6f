// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import org.eclipse.swt.widgets.Control;

/**
 * Lets a control cut, copy and paste in its own way. The menu and keys of the program ask the control that has the
 * focus.
 */
public interface ClipboardTarget {
    /** Copies what is selected and takes it away. */
    void cut();

    /** Copies what is selected. */
    void copy();

    /** Puts what is on the clipboard where the selection is. */
    void paste();

    /**
     * Whether what is selected in it stands for objects of the dossier. The commands of the program work on these then, and its words go to the
     * clipboard besides, for other programs.
     */
    default boolean standsForObjects() {
        return false;
    }

    /** Installs a target at a control. */
    static void install(Control control, ClipboardTarget target) {
        control.setData(ClipboardTarget.class.getName(), target);
    }

    /** The target of a control; null where it has none or the control is null. */
    static ClipboardTarget of(Control control) {
        return control == null ? null : (ClipboardTarget) control.getData(ClipboardTarget.class.getName());
    }
}
