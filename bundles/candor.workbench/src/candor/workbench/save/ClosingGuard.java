// SPDX-License-Identifier: EPL-2.0
package candor.workbench.save;

import candor.workbench.Ids;
import candor.workbench.memory.SessionMemory;
import candor.workbench.memory.WindowMemory;
import candor.workbench.safety.Autosave;
import candor.workbench.session.Sessions;
import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.event.Event;

/**
 * Add-on that puts our save handler in the place of the window renderer's own, which the renderer sets while it makes the
 * window; so this has to come after. Also asked when the system ends the session.
 */
public final class ClosingGuard {

    private final DossierSaveHandler handler;
    private final Sessions sessions;
    private final WindowMemory window;
    private final SessionMemory files;
    private final Autosave autosave;

    @Inject
    public ClosingGuard(
            DossierSaveHandler handler,
            Sessions sessions,
            WindowMemory window,
            SessionMemory files,
            Autosave autosave,
            IEclipseContext context) {
        this.handler = handler;
        this.sessions = sessions;
        this.window = window;
        this.files = files;
        this.autosave = autosave;
        context.set(ClosingGuard.class, this);
    }

    @Inject
    @Optional
    void started(
            @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event,
            MApplication application,
            Display display) {
        for (MWindow window : application.getChildren()) {
            if (Ids.WINDOW.equals(window.getElementId())) {
                window.getContext().set(ISaveHandler.class, handler);
                window.getContext().set(IWindowCloseHandler.class, closing -> mayClose());
            }
        }
        display.addListener(SWT.Close, closing -> closing.doit = mayClose());
    }

    /**
     * Asks about unsaved changes; true where all is saved or given up by the person. The layout of the window is then
     * remembered.
     */
    public boolean mayClose() {
        if (!handler.saveSessions(sessions.all(), true)) {
            return false;
        }
        window.remember();
        files.remember(sessions);
        autosave.discardAll();
        return true;
    }
}
