// SPDX-License-Identifier: EPL-2.0
package candor.workbench.safety;

import candor.core.safety.FileStamp;
import candor.core.safety.RecoveryCopy;
import candor.core.store.DossierSnapshot;
import candor.core.store.MeetingFileException;
import candor.edit.Debouncer;
import candor.edit.EditTimer;
import candor.edit.Registration;
import candor.workbench.session.DossierSession;
import candor.workbench.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The safety copies of one dossier. */
final class SessionAutosave {

    /** After a save that is going on just now, in milliseconds. */
    private static final int SOON = 500;

    private final DossierSession session;
    private final RecoveryCopy copy;
    private final BackgroundWriter writer;
    private final Settings settings;
    private final SafetyMessages messages;
    private final Debouncer copying;
    private final Registration changes;

    SessionAutosave(
            DossierSession session,
            RecoveryCopy copy,
            BackgroundWriter writer,
            Settings settings,
            SafetyMessages messages,
            EditTimer timer) {
        this.session = session;
        this.copy = copy;
        this.writer = writer;
        this.settings = settings;
        this.messages = messages;
        copying = new Debouncer(timer, this::copy);
        changes = session.onChange(this::changed);
    }

    private void changed() {
        CopyRhythm.of(session.isLive(), settings.autosaveSeconds())
                .ifPresent(rhythm -> copying.soon(rhythm.pause(), rhythm.most()));
    }

    private void copy() {
        if (!session.isDirty()) {
            // Undo has led back to what the file holds.
            discard();
            return;
        }
        try {
            session.snapshot().ifPresentOrElse(this::write, () -> copying.soon(SOON, SOON));
        } catch (MeetingFileException unstorable) {
            messages.failed("autosave.failed", session.name(), unstorable);
        }
    }

    private void write(DossierSnapshot snapshot) {
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

    /** Cancels what waits to be written and deletes the copy. */
    void discard() {
        copying.cancel();
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
        changes.close();
        discard();
    }
}
