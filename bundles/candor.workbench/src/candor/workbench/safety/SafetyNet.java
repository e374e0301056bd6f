// SPDX-License-Identifier: EPL-2.0
package candor.workbench.safety;

import candor.workbench.session.DossierSession;
import candor.workbench.session.SessionEvents;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;

/** Add-on that keeps every open dossier safe; it learns of them by events. */
public final class SafetyNet {

    private final Autosave autosave;
    private final Backups backups;
    private final FileGuard guard;
    private final Set<DossierSession> known = Collections.newSetFromMap(new IdentityHashMap<>());

    @Inject
    public SafetyNet(Autosave autosave, Backups backups, FileGuard guard) {
        this.autosave = autosave;
        this.backups = backups;
        this.guard = guard;
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(SessionEvents.OPENED) DossierSession session) {
        autosave.begin(session);
        if (known.add(session)) {
            guard.hold(session);
            session.file().ifPresent(backups::keepLater);
        }
    }

    @Inject
    @Optional
    void saved(@UIEventTopic(SessionEvents.SAVED) DossierSession session) {
        autosave.saved(session);
        guard.hold(session);
    }

    @Inject
    @Optional
    void closed(@UIEventTopic(SessionEvents.CLOSED) DossierSession session) {
        autosave.end(session);
        guard.letGo(session);
        known.remove(session);
    }
}
