// SPDX-License-Identifier: EPL-2.0
package candor.workbench.save;

import candor.core.safety.FileStamp;
import candor.core.safety.FileStamp.Comparison;
import candor.workbench.Ids;
import candor.workbench.dossier.DossierReloader;
import candor.workbench.safety.BackgroundWriter;
import candor.workbench.safety.FileQuestions;
import candor.workbench.session.DossierSession;
import candor.workbench.session.SessionEvents;
import candor.workbench.session.Sessions;
import candor.workbench.task.TaskRunner;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Add-on that looks, whenever a person comes back to the window, whether files are still what they were. */
public final class DiskWatch {

    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    /** A thread of its own, so that safety copies are written even while a network drive does not answer. */
    private final BackgroundWriter looker = new BackgroundWriter();

    private final Map<DossierSession, Object> known = new IdentityHashMap<>();
    private final Sessions sessions;
    private final FileQuestions questions;
    private final DossierReloader reloader;
    private final Saving saving;
    private final TaskRunner tasks;
    private final Display display;

    @Inject
    public DiskWatch(
            Sessions sessions,
            FileQuestions questions,
            DossierReloader reloader,
            Saving saving,
            TaskRunner tasks,
            Display display) {
        this.tasks = tasks;
        this.sessions = sessions;
        this.questions = questions;
        this.reloader = reloader;
        this.saving = saving;
        this.display = display;
    }

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) org.osgi.service.event.Event event) {
        display.addFilter(SWT.Activate, this::activated);
    }

    private void activated(Event event) {
        if (isMainWindow(event.widget)) {
            sessions.all().forEach(this::look);
        }
    }

    private static boolean isMainWindow(Object widget) {
        return widget instanceof Shell shell && shell.getData(Ids.MODEL) instanceof MWindow;
    }

    private void look(DossierSession session) {
        FileStamp stamp = session.stamp().orElse(null);
        Path file = session.file().orElse(null);
        if (stamp == null || file == null) {
            return;
        }
        looker.run(() -> {
            Comparison comparison = stamp.compare(file);
            if (comparison != Comparison.SAME && !display.isDisposed()) {
                Object now = comparison == Comparison.GONE ? Comparison.GONE : stamp(file);
                display.asyncExec(() -> noticed(session, stamp, comparison, now));
            }
        });
    }

    private static Object stamp(Path file) {
        try {
            return FileStamp.of(file);
        } catch (IOException meanwhile) {
            return Comparison.GONE;
        }
    }

    /** @param now what it is now; asked about once */
    private void noticed(DossierSession session, FileStamp was, Comparison comparison, Object now) {
        boolean outdated = !sessions.all().contains(session)
                || session.stamp().filter(was::equals).isEmpty()
                || now.equals(known.get(session))
                || isAnsweringSomethingElse();
        if (outdated) {
            return;
        }
        known.put(session, now);
        switch (questions.noticed(session, comparison)) {
            case RELOAD -> reloader.reload(session);
            case SAVE_AS -> saving.saveAs(session);
            default -> {
                // The person has been told and will be asked again before saving.
            }
        }
    }

    /** Whether another question is open; then this one waits until the person comes back to the window or saves. */
    private boolean isAnsweringSomethingElse() {
        return tasks.isRunning()
                || Arrays.stream(display.getShells())
                        .anyMatch(shell -> shell.isVisible() && (shell.getStyle() & MODAL) != 0);
    }

    @Inject
    @Optional
    void closed(@UIEventTopic(SessionEvents.CLOSED) DossierSession session) {
        known.remove(session);
    }
}
