// SPDX-License-Identifier: EPL-2.0
package candor.workbench.save;

import candor.workbench.WorkbenchTexts;
import candor.workbench.dossier.DossierReloader;
import candor.workbench.failure.Failures;
import candor.workbench.safety.Backups;
import candor.workbench.safety.FileGuard;
import candor.workbench.safety.FileQuestions.Answer;
import candor.workbench.session.DossierSession;
import candor.workbench.session.SessionEvents;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.e4.core.services.events.IEventBroker;

/**
 * Saves sessions and asks or tells the person what is needed. Every method returns whether the session is saved now.
 */
public final class Saving {

    private final FilesInUse inUse;
    private final FileGuard guard;
    private final Backups backups;
    private final SaveTask task;
    private final Failures failures;
    private final IEventBroker events;

    /** A field, so that it follows the context. */
    @Inject
    private FileChooser chooser;

    /** Comes later than this: it is made with the window. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    private DossierReloader reloader;

    @Inject
    public Saving(
            FilesInUse inUse, FileGuard guard, Backups backups, SaveTask task, Failures failures, IEventBroker events) {
        this.inUse = inUse;
        this.guard = guard;
        this.backups = backups;
        this.task = task;
        this.failures = failures;
        this.events = events;
    }

    /** Saves to the session's file; asks for one where it has none. */
    public boolean save(DossierSession session) {
        if (session.file().isEmpty()) {
            return saveAs(session);
        }
        Path file = session.file().get();
        return switch (ask(session, file)) {
            case OVERWRITE -> write(session, file);
            case SAVE_AS -> saveAs(session);
            case RELOAD -> reload(session);
            default -> false;
        };
    }

    private Answer ask(DossierSession session, Path file) {
        return failures.attempt(WorkbenchTexts.get("save.failed", file.getFileName()), () -> guard.mayWrite(session))
                .orElse(Answer.NOTHING);
    }

    /** Reads the file again instead of saving; returns false, because the session is gone and was not saved. */
    private boolean reload(DossierSession session) {
        reloader.reload(session);
        return false;
    }

    /** Asks for a file and saves to it. The file becomes the session's only after it was written. */
    public boolean saveAs(DossierSession session) {
        Path folder = session.file().map(Path::getParent).orElse(null);
        return chooser.fileToSave(session.name(), folder, inUse.free(session))
                .map(file -> write(session, file))
                .orElse(false);
    }

    private boolean write(DossierSession session, Path file) {
        session.flush();
        boolean written = task.run(file, () -> {
            backups.keep(file);
            session.write(file);
        });
        if (written) {
            session.saved();
            events.send(SessionEvents.SAVED, session);
        }
        return written;
    }
}
