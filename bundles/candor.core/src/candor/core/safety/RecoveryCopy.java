// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import candor.core.store.DossierSnapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The safety copy of one dossier that is being edited here. One thread at a time. */
public final class RecoveryCopy {

    private final RecoveryStore store;
    private final String id;
    private boolean described;

    /** @param described whether what is known of the dossier has been written */
    RecoveryCopy(RecoveryStore store, String id, boolean described) {
        this.store = store;
        this.id = id;
        this.described = described;
    }

    /**
     * Writes what the dossier is like now in the place of what was written before.
     *
     * @param name what it is called
     * @param file its file, if it has one
     * @param stamp what that file was when it was read or written last, if that is known
     * @throws IOException where that failed; the copy is then the one from before
     */
    public void write(DossierSnapshot dossier, String name, Optional<Path> file, Optional<FileStamp> stamp)
            throws IOException {
        if (!described) {
            store.describe(id, name, file, stamp);
            described = true;
        }
        dossier.writeTo(store.content(id));
    }

    /** Deletes it: the dossier is saved, or a person does not want the changes. */
    public void discard() throws IOException {
        store.delete(id);
        described = false;
    }
}
