// SPDX-License-Identifier: EPL-2.0
package candor.export.archive;

import candor.export.DocumentType;
import candor.export.FileNames;
import candor.export.document.Copy;
import candor.model.meeting.ArchiveItem;
import candor.model.meeting.Attachment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A piece (件) of an archive: a line of its index and a folder of the same number. */
final class ArchivePiece {

    private final ArchiveItem item;
    private final Map<DocumentType, List<Copy>> papers = new LinkedHashMap<>();
    private final List<Attachment> attachments = new ArrayList<>();

    /** @param item what the index says of it; numbered */
    ArchivePiece(ArchiveItem item) {
        this.item = item;
    }

    ArchiveItem item() {
        return item;
    }

    void add(DocumentType type, Copy copy) {
        papers.computeIfAbsent(type, any -> new ArrayList<>()).add(copy);
    }

    /** Takes a file in; what is registered by its name alone is kept elsewhere. */
    void add(Attachment attachment) {
        if (attachment.getSha256() != null && !attachments.contains(attachment)) {
            attachments.add(attachment);
        }
    }

    /** Documents to be made for it, each with its copies. */
    Map<DocumentType, List<Copy>> papers() {
        return papers;
    }

    /** Files of the dossier that belong to it. */
    List<Attachment> attachments() {
        return attachments;
    }

    /** Whether the archive holds a file of it; others are kept on paper or elsewhere. */
    boolean hasFiles() {
        return !papers.isEmpty() || !attachments.isEmpty();
    }

    String title() {
        return item.getLetter() == null
                ? Optional.ofNullable(item.getTitle()).orElse("")
                : Optional.ofNullable(item.getLetter().getTitle()).orElse("");
    }

    /** E.g. 02-关于召开民主生活会的请示. */
    String folderName() {
        return FileNames.of(String.format(Locale.ROOT, "%02d-%s", item.getNumber(), title()));
    }
}
