// SPDX-License-Identifier: EPL-2.0
package candor.workbench.safety;

import candor.workbench.session.DossierSession;
import candor.workbench.session.SessionEvents;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;

/** Add-on that keeps every open dossier safe; it learns of them by events. */
public final class SafetyNet {

    private final Autosave autosave;

    @Inject
    public SafetyNet(Autosave autosave) {
        this.autosave = autosave;
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(SessionEvents.OPENED) DossierSession session) {
        autosave.begin(session);
    }

    @Inject
    @Optional
    void saved(@UIEventTopic(SessionEvents.SAVED) DossierSession session) {
        autosave.saved(session);
    }

    @Inject
    @Optional
    void closed(@UIEventTopic(SessionEvents.CLOSED) DossierSession session) {
        autosave.end(session);
    }
}
