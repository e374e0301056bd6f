// SPDX-License-Identifier: EPL-2.0
package candor.workbench.recovery;

import candor.core.safety.RecoveryCopy;
import candor.core.safety.RecoveryEntry;
import candor.core.safety.RecoveryStore;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingFileException.Kind;
import candor.forms.dialogs.Windows;
import candor.workbench.WorkbenchTexts;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.failure.Failures;
import candor.workbench.safety.Autosave;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.task.TaskRunner;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.eclipse.swt.widgets.Display;

/** Offers unsaved changes of an earlier run of the program that crashed or was killed. */
public final class Recovery {

    /** Failures for which the copy is kept: it can be read at another time or by another version of the program. */
    private static final Set<Kind> READABLE_LATER = EnumSet.of(Kind.MISSING, Kind.UNREADABLE, Kind.NEWER_VERSION);

    private final RecoveryStore store;
    private final Autosave autosave;
    private final Sessions sessions;
    private final DossierOpener opener;
    private final TaskRunner tasks;
    private final Failures failures;
    private final Display display;

    @Inject
    public Recovery(
            RecoveryStore store,
            Autosave autosave,
            Sessions sessions,
            DossierOpener opener,
            TaskRunner tasks,
            Failures failures,
            Display display) {
        this.store = store;
        this.autosave = autosave;
        this.sessions = sessions;
        this.opener = opener;
        this.tasks = tasks;
        this.failures = failures;
        this.display = display;
    }

    /** Asks the person what to do with unsaved changes, if there are any, and does it before it returns. */
    public void offer() {
        try {
            List<RecoveryEntry> left = store.orphans();
            if (!left.isEmpty()) {
                RecoveryDialog dialog = new RecoveryDialog(Windows.front(display), left, this::discard);
                dialog.open();
                dialog.chosen().forEach(this::restore);
            }
        } catch (IOException unreadable) {
            failures.show(WorkbenchTexts.get("recovery.unreadable", store.folder()), unreadable);
        }
    }

    private boolean discard(RecoveryEntry entry) {
        try {
            store.discard(entry);
            return true;
        } catch (IOException failed) {
            failures.show(WorkbenchTexts.get("recovery.undeletable", entry.content()), failed);
            return false;
        }
    }

    private void restore(RecoveryEntry found) {
        // Two runs may have died with the same dossier: the later one has its place, the other becomes a copy.
        RecoveryEntry entry = found.file().flatMap(sessions::of).isPresent() ? found.withoutFile() : found;
        try {
            DossierDocument document =
                    tasks.run(WorkbenchTexts.get("open.running", entry.name()), () -> store.open(entry));
            RecoveryCopy copy = adopt(entry);
            DossierSession session =
                    sessions.recover(document, entry.name(), entry.stamp().orElse(null));
            autosave.goOn(session, copy);
            opener.add(session);
        } catch (CancellationException later) {
            return;
        } catch (MeetingFileException refused) {
            tell(entry, refused);
        } catch (Exception unexpected) {
            // Offered again, a copy that cannot be read would disturb every start.
            setAside(entry);
            failures.show(WorkbenchTexts.get("open.failed", entry.name()), unexpected);
        }
    }

    /** Takes over the safety copy; where that fails, the next edit makes a new one. */
    private RecoveryCopy adopt(RecoveryEntry entry) {
        try {
            return store.adopt(entry);
        } catch (IOException unwritable) {
            failures.log(unwritable);
            return store.begin();
        }
    }

    private void tell(RecoveryEntry entry, MeetingFileException refused) {
        Path kept = READABLE_LATER.contains(refused.kind())
                ? entry.content()
                : setAside(entry).orElse(entry.content());
        failures.show(WorkbenchTexts.get("recovery.damaged", entry.name(), refused.getMessage(), kept), refused);
    }

    private Optional<Path> setAside(RecoveryEntry entry) {
        try {
            return Optional.of(store.setAside(entry));
        } catch (IOException stays) {
            failures.log(stays);
            return Optional.empty();
        }
    }
}
