// SPDX-License-Identifier: EPL-2.0
package candor.workbench.dossier;

import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.core.store.RegularFile;
import candor.workbench.WorkbenchTexts;
import candor.workbench.failure.Failures;
import candor.workbench.safety.FileGuard;
import candor.workbench.session.DossierSession;
import candor.workbench.session.SessionEvents;
import candor.workbench.session.Sessions;
import candor.workbench.tabs.DossierTabs;
import candor.workbench.task.TaskRunner;
import candor.workbench.view.DossierViews;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Opens dossiers, each in a tab of its own, and tells the person why where one cannot be opened. */
public final class DossierOpener {

    private final Sessions sessions;
    private final MeetingStore store;
    private final FileGuard guard;
    private final TaskRunner tasks;
    private final Failures failures;
    private final IEventBroker events;
    private final MApplication application;
    private final DossierTabs tabs;

    @Inject
    public DossierOpener(
            Sessions sessions,
            MeetingStore store,
            FileGuard guard,
            TaskRunner tasks,
            Failures failures,
            IEventBroker events,
            MApplication application,
            DossierTabs tabs) {
        this.sessions = sessions;
        this.store = store;
        this.guard = guard;
        this.tasks = tasks;
        this.failures = failures;
        this.events = events;
        this.application = application;
        this.tabs = tabs;
    }

    /**
     * Opens a file, or shows its tab where it is open already. Empty where that failed; the person has then been told.
     */
    public Optional<DossierSession> open(Path file) {
        Optional<DossierSession> present = sessions.of(file);
        if (present.isPresent()) {
            present.ifPresent(this::show);
            return present;
        }
        return failures.attempt(
                        WorkbenchTexts.get("open.failed", file.getFileName()), () -> switch (guard.mayOpen(file)) {
                            case OPEN -> openMarked(file);
                            case COPY -> openCopy(file);
                            default -> Optional.<DossierSession>empty();
                        })
                .flatMap(session -> session);
    }

    private Optional<DossierSession> openMarked(Path file) {
        Optional<DossierSession> session = open(file.getFileName().toString(), () -> sessions.load(file));
        session.ifPresent(guard::hold);
        if (session.isEmpty()) {
            guard.notOpened(file);
            application.getContext().get(Fallback.class).offerInstead(file);
        }
        return session;
    }

    /** Opens the present content of a file as a dossier that has no file yet. */
    private Optional<DossierSession> openCopy(Path file) {
        String name =
                WorkbenchTexts.get("open.copy", file.getFileName().toString().replace(MeetingStore.EXTENSION, ""));
        return open(name, () -> {
            try (InputStream in = RegularFile.open(file)) {
                return store.read(in, file.toString());
            }
        });
    }

    /**
     * Opens a dossier that has no file yet.
     *
     * @param name what it is called until then
     * @param loader makes it, in a thread of its own
     */
    public Optional<DossierSession> open(String name, Callable<DossierDocument> loader) {
        return failures.attempt(WorkbenchTexts.get("open.failed", name), () -> {
            DossierSession session = sessions.open(tasks.run(WorkbenchTexts.get("open.running", name), loader), name);
            add(session);
            return session;
        });
    }

    /** Brings the tab of a session to the front. */
    public void show(DossierSession session) {
        tabs.of(session).ifPresent(tab -> {
            tabs.parts().activate(tab);
            events.post(SessionEvents.OPENED, session);
        });
    }

    /** Closes a session's tab, after asking what has to be asked; false where it stays open. */
    public boolean close(DossierSession session) {
        EPartService parts = tabs.parts();
        MPart part = tabs.of(session).orElseThrow();
        session.flush();
        if (!parts.savePart(part, true)) {
            return false;
        }
        parts.hidePart(part, true);
        return true;
    }

    /** Gives a session that has none a tab, and goes there. */
    public void add(DossierSession session) {
        MPart tab = tabs.add(session);
        show(session);
        ContextInjectionFactory.make(DossierViews.class, tab.getContext()).openFirst();
        AbsentNotice.kept(session.name(), session.document().absentPackages());
    }
}
