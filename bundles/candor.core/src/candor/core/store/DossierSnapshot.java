// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.nio.file.Path;
import java.util.List;

/** A dossier as it was at one moment; does not change when the dossier does, so that any thread may write it. */
public final class DossierSnapshot {

    private final DurableFile files;
    private final DossierWriter writer;
    private final DossierTexts texts;

    DossierSnapshot(DurableFile files, DossierWriter writer, DossierTexts texts) {
        this.files = files.forOwnerOnly();
        this.writer = writer;
        this.texts = texts;
    }

    /**
     * Writes it, as a save would, but for its owner's eyes only; the dossier does not learn of it.
     *
     * @throws MeetingFileException UNWRITABLE, NO_SPACE or TOO_LARGE; the file is then as it was before
     */
    public void writeTo(Path file) throws MeetingFileException {
        List<Entry> entries = writer.entries(texts);
        files.write(file, ZipWriter.size(entries), out -> ZipWriter.write(entries, out));
    }
}
