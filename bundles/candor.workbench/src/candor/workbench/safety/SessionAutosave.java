// SPDX-License-Identifier: EPL-2.0
package candor.workbench.safety;

import candor.core.safety.FileStamp;
import candor.core.safety.RecoveryCopy;
import candor.core.store.DossierSnapshot;
import candor.core.store.MeetingFileException;
import candor.workbench.session.DossierSession;
import candor.workbench.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Display;

/** The safety copies of one dossier. */
final class SessionAutosave implements Runnable {

    /** Somebody who has not edited for so long is thinking. */
    private static final long PAUSE = TimeUnit.SECONDS.toMillis(3);

    /** After a save that is going on just now, in milliseconds. */
    private static final int SOON = 500;

    private final DossierSession session;
    private final RecoveryCopy copy;
    private final BackgroundWriter writer;
    private final Settings settings;
    private final SafetyMessages messages;
    private final Display display;
    private final ModelWatch watch = new ModelWatch(this::changed);

    /** When the first edit came that no copy has; 0 for none. */
    private long waiting;

    SessionAutosave(
            DossierSession session,
            RecoveryCopy copy,
            BackgroundWriter writer,
            Settings settings,
            SafetyMessages messages,
            Display display) {
        this.session = session;
        this.copy = copy;
        this.writer = writer;
        this.settings = settings;
        this.messages = messages;
        this.display = display;
        session.dossier().eAdapters().add(watch);
    }

    private void changed() {
        long most = TimeUnit.SECONDS.toMillis(settings.autosaveSeconds());
        if (most == 0) {
            return;
        }
        long now = System.currentTimeMillis();
        if (waiting == 0) {
            waiting = now;
        }
        // One timer: the same runnable replaces the one before.
        display.timerExec((int) Math.clamp(waiting + most - now, 0, Math.min(PAUSE, most)), this);
    }

    @Override
    public void run() {
        if (waiting == 0) {
            return;
        }
        if (!session.isDirty()) {
            // Undone to what the file holds.
            discard();
            return;
        }
        try {
            session.snapshot().ifPresentOrElse(this::write, () -> display.timerExec(SOON, this));
        } catch (MeetingFileException unstorable) {
            waiting = 0;
            messages.failed("autosave.failed", session.name(), unstorable);
        }
    }

    private void write(DossierSnapshot snapshot) {
        waiting = 0;
        String name = session.name();
        Optional<Path> file = session.file();
        Optional<FileStamp> stamp = session.stamp();
        writer.run(() -> {
            try {
                copy.write(snapshot, name, file, stamp);
            } catch (IOException failed) {
                messages.failed("autosave.failed", name, failed);
            }
        });
    }

    /** What is waiting to be written is written no more, what was written is deleted. */
    void discard() {
        waiting = 0;
        String name = session.name();
        writer.run(() -> {
            try {
                copy.discard();
            } catch (IOException failed) {
                messages.failed("autosave.discard", name, failed);
            }
        });
    }

    void end() {
        session.dossier().eAdapters().remove(watch);
        discard();
    }
}
