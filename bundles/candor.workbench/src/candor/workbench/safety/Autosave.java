// SPDX-License-Identifier: EPL-2.0
package candor.workbench.safety;

import candor.core.safety.RecoveryCopy;
import candor.core.safety.RecoveryStore;
import candor.edit.EditTimer;
import candor.workbench.session.DossierSession;
import candor.workbench.settings.Settings;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Copies dossiers with unsaved changes to a safe place: a moment after the last edit, and while somebody goes on editing as
 * often as the settings say. The dossier is read in the user-interface thread, where it is edited; the disk is written in
 * another. User-interface thread only.
 */
public final class Autosave {

    private final RecoveryStore store;
    private final BackgroundWriter writer;
    private final Settings settings;
    private final SafetyMessages messages;
    private final EditTimer timer;
    private final Map<DossierSession, SessionAutosave> sessions = new IdentityHashMap<>();

    public Autosave(
            RecoveryStore store, BackgroundWriter writer, Settings settings, SafetyMessages messages, EditTimer timer) {
        this.store = store;
        this.writer = writer;
        this.settings = settings;
        this.messages = messages;
        this.timer = timer;
    }

    /** Begins to copy a dossier whenever it is edited. */
    void begin(DossierSession session) {
        sessions.computeIfAbsent(session, any -> start(session, store.begin()));
    }

    /** The same for a dossier that was recovered: its copy stays until it is saved. */
    public void goOn(DossierSession session, RecoveryCopy copy) {
        sessions.put(session, start(session, copy));
    }

    private SessionAutosave start(DossierSession session, RecoveryCopy copy) {
        return new SessionAutosave(session, copy, writer, settings, messages, timer);
    }

    /** Tells that the dossier was saved; its copy is deleted. */
    void saved(DossierSession session) {
        SessionAutosave autosave = sessions.get(session);
        if (autosave != null) {
            autosave.discard();
        }
    }

    /** Tells that the dossier was closed, saved or given up by the person; its copy is deleted. */
    void end(DossierSession session) {
        SessionAutosave autosave = sessions.remove(session);
        if (autosave != null) {
            autosave.end();
        }
    }

    /** Deletes all copies: the program ends, and everything was saved or given up by the person. */
    public void discardAll() {
        sessions.values().forEach(SessionAutosave::discard);
    }
}
