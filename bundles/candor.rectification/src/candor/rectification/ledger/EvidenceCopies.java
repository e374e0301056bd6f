// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ledger;

import candor.core.store.Attachments;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingFileException.Kind;
import candor.core.store.PrivateFolder;
import candor.export.archive.AttachmentNames;
import candor.model.meeting.Attachment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Copies of the files of a dossier for other programs to show, in a folder that only its owner may look into. Changes to a copy do not reach
 * the dossier. Closing this deletes them.
 */
public final class EvidenceCopies {

    private final Attachments kept;
    private final Path folder = Path.of(System.getProperty("java.io.tmpdir"), "candor-evidence-" + UUID.randomUUID());
    private final Map<String, Path> copies = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param kept the files of the dossier */
    public EvidenceCopies(Attachments kept) {
        this.kept = kept;
    }

    /**
     * The copy of a file, made where there is none yet.
     *
     * @throws MeetingFileException when the dossier does not have it as it was, or it cannot be written
     */
    public Path of(Attachment attachment) throws MeetingFileException {
        Path there = copies.get(attachment.getSha256());
        if (there != null && Files.exists(there)) {
            return there;
        }
        byte[] content = kept.content(attachment.getSha256());
        Path copy = folder.resolve(AttachmentNames.of(attachment, taken));
        try {
            PrivateFolder.make(folder);
            Files.write(copy, content);
        } catch (IOException e) {
            throw MeetingFileException.of(Kind.UNWRITABLE, "failed", e.getMessage())
                    .because(e)
                    .saving(copy);
        }
        copies.put(attachment.getSha256(), copy);
        return copy;
    }

    /** Takes all copies away; one that another program still holds stays until the system clears its temporary files. */
    public void close() {
        try {
            for (Path copy : copies.values()) {
                Files.deleteIfExists(copy);
            }
            Files.deleteIfExists(folder);
        } catch (IOException held) {
            folder.toFile().deleteOnExit();
        }
        copies.clear();
    }
}
