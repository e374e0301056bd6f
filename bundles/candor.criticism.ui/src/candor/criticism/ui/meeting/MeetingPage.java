// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.meeting;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** What the window of a meeting shows at a time: who is there, whose turn it is, or that it is over. */
interface MeetingPage {

    Composite control();

    /** Shows the dossier as it is now. */
    void refresh();

    void setFocus();

    /** Which keys do what, for the foot of the window. */
    String keys();

    /** Does what a key says; false where it is not for this page. */
    boolean key(Event event);
}
