// SPDX-License-Identifier: EPL-2.0
package candor.workbench.start;

import candor.core.profile.Campaign;
import candor.core.profile.ProfileCatalog;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.workbench.WorkbenchTexts;
import candor.workbench.failure.Failures;
import candor.workbench.save.FileChooser;
import candor.workbench.save.FilesInUse;
import candor.workbench.save.SaveTask;
import candor.workbench.session.DossierSession;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;

/** Saves what others can use of an open dossier, its campaign, as a file: into the folder of profiles, or wherever the person wants to hand it on. */
@Creatable
public final class ProfileSaver {

    private final MeetingStore store;
    private final ProfileCatalog profiles;
    private final FilesInUse inUse;
    private final FileChooser chooser;
    private final SaveTask saving;
    private final Failures failures;

    @Inject
    public ProfileSaver(
            MeetingStore store,
            ProfileCatalog profiles,
            FilesInUse inUse,
            FileChooser chooser,
            SaveTask saving,
            Failures failures) {
        this.store = store;
        this.profiles = profiles;
        this.inUse = inUse;
        this.chooser = chooser;
        this.saving = saving;
        this.failures = failures;
    }

    /** Asks where to, and writes the campaign there. Returns whether there is such a file now. */
    public boolean save(DossierSession session) {
        session.flush();
        DossierDocument campaign = store.create(Campaign.of(session.dossier()));
        Optional<Path> proposed = profiles.folder().fileFor(campaign.dossier());
        if (proposed.isEmpty()) {
            failures.show(WorkbenchTexts.get("profile.unnamed"));
            return false;
        }
        String name = proposed.get().getFileName().toString();
        return chooser.fileToSave(
                        name.substring(0, name.length() - MeetingStore.EXTENSION.length()), folder(), inUse.free(null))
                .map(file -> saving.run(file, () -> store.save(campaign, file)))
                .orElse(false);
    }

    /** The folder of profiles; none where it cannot be made, so that the person chooses another place. */
    private Path folder() {
        try {
            return Files.createDirectories(profiles.folder().path());
        } catch (IOException unreachable) {
            return null;
        }
    }
}
