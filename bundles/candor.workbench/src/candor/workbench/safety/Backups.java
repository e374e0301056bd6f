// SPDX-License-Identifier: EPL-2.0
package candor.workbench.safety;

import candor.core.safety.BackupStore;
import candor.workbench.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps earlier versions of files, as many as the settings say. A failure is reported and does not stop the save. */
public final class Backups {

    private final BackupStore store;
    private final BackgroundWriter writer;
    private final Settings settings;
    private final SafetyMessages messages;

    public Backups(BackupStore store, BackgroundWriter writer, Settings settings, SafetyMessages messages) {
        this.store = store;
        this.writer = writer;
        this.settings = settings;
        this.messages = messages;
    }

    /** Where they lie. */
    public Path folder() {
        return store.folder();
    }

    /** Keeps what a file holds, at once; from any thread. Nothing where there is no file. */
    public void keep(Path file) {
        int versions = settings.keepBackups();
        if (versions == 0 || !Files.isRegularFile(file)) {
            return;
        }
        try {
            store.keep(file, versions);
        } catch (IOException failed) {
            messages.failed("backup.failed", file.getFileName().toString(), failed);
        }
    }

    /** Keeps the content of a file that has just been opened, which is known to be readable. */
    void keepLater(Path file) {
        writer.run(() -> keep(file));
    }

    /** What there is of a file, latest first; nothing where that cannot be looked at. */
    public List<BackupStore.Version> versions(Path file) {
        try {
            return store.versions(file);
        } catch (IOException unreadable) {
            messages.failed("backup.unreadable", file.getFileName().toString(), unreadable);
            return List.of();
        }
    }
}
