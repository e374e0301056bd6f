// SPDX-License-Identifier: EPL-2.0
package candor.workbench.session;

/** Topics of the event broker; the data of every event is the {@link DossierSession}. */
public final class SessionEvents {

    /** A session was opened, or shown again. */
    public static final String OPENED = "candor/session/OPENED";

    /** A session has been written to its file, perhaps a new one. */
    public static final String SAVED = "candor/session/SAVED";

    /** Something in a session was changed, undone or redone. */
    public static final String CHANGED = "candor/session/CHANGED";

    /** A session was closed. */
    public static final String CLOSED = "candor/session/CLOSED";

    /** All of them. */
    public static final String ALL = "candor/session/*";

    private SessionEvents() {}
}
