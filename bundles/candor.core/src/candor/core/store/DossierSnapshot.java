// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.nio.file.Path;
import java.util.List;

/** A dossier as it was at one moment; does not change when the dossier does, so that any thread may write it. */
public final class DossierSnapshot {

    private final DurableFile files;
    private final List<Entry> entries;

    DossierSnapshot(DurableFile files, List<Entry> entries) {
        this.files = files.forOwnerOnly();
        this.entries = List.copyOf(entries);
    }

    /**
     * Writes it, as a save would, but for its owner's eyes only; the dossier does not learn of it.
     *
     * @throws MeetingFileException UNWRITABLE or NO_SPACE; the file is then as it was before
     */
    public void writeTo(Path file) throws MeetingFileException {
        files.write(file, ZipWriter.size(entries), out -> ZipWriter.write(entries, out));
    }
}
