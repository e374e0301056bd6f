// SPDX-License-Identifier: EPL-2.0
package candor.workbench.board;

import org.eclipse.swt.widgets.Control;

/** What stands in a view that a person works in; it is made anew for the colours of another theme. */
public interface Board {

    /** All of it. */
    Control control();

    /** Shows the dossier as it is now. */
    void refresh();

    /** Takes the keyboard. */
    void setFocus();
}
