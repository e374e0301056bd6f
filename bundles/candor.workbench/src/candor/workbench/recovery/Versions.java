// SPDX-License-Identifier: EPL-2.0
package candor.workbench.recovery;

import candor.core.safety.BackupStore.Version;
import candor.core.store.MeetingStore;
import candor.core.store.RegularFile;
import candor.forms.dialogs.Windows;
import candor.workbench.WorkbenchTexts;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.dossier.Fallback;
import candor.workbench.safety.Backups;
import candor.workbench.safety.Moments;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;

/** Leads a person to what a file held before. */
@Creatable
public final class Versions implements Fallback {

    private final Backups backups;
    private final MeetingStore store;
    private final DossierOpener opener;
    private final Display display;

    @Inject
    public Versions(Backups backups, MeetingStore store, DossierOpener opener, Display display) {
        this.backups = backups;
        this.store = store;
        this.opener = opener;
        this.display = display;
    }

    /** Shows all versions of a file; the one that is chosen opens as a dossier without a file, beside the present one. */
    public void show(Path file) {
        show(file, WorkbenchTexts.get("versions.message", file.getFileName()));
    }

    /** As {@link #show(Path)}, where there is any version of the file. */
    @Override
    public void offerInstead(Path file) {
        if (!backups.versions(file).isEmpty()) {
            show(file, WorkbenchTexts.get("versions.instead", file.getFileName()));
        }
    }

    private void show(Path file, String message) {
        List<Version> versions = backups.versions(file);
        VersionsDialog dialog = new VersionsDialog(Windows.front(display), message, versions);
        dialog.open();
        dialog.chosen().ifPresent(version -> {
            String stem = file.getFileName().toString().replace(MeetingStore.EXTENSION, "");
            String name = WorkbenchTexts.get("versions.name", stem, Moments.text(version.saved()));
            opener.open(name, () -> {
                try (InputStream in = RegularFile.open(version.content())) {
                    return store.read(in, name);
                }
            });
        });
    }
}
