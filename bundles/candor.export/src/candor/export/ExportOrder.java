// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.export.document.Audience;
import candor.gongwen.OutputFormat;
import candor.model.meeting.Dossier;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What shall be made of one dossier.
 *
 * @param dossier only read
 * @param documents in the order in which they are made
 * @param formats each document is written in each of them that it knows
 * @param audience one that every document serves
 * @param copies labels of the copies to be made, of documents that have such; empty for everything
 * @param blockers what keeps documents from being sent
 * @param asDraft whether those are written all the same, with 草稿 across every page; else they are left out
 * @param folder where the files go; made when it does not exist
 * @param numbered whether the names of the files begin with the place of the document in the course of the work
 */
public record ExportOrder(
        Dossier dossier,
        List<DocumentType> documents,
        List<OutputFormat> formats,
        Audience audience,
        Set<String> copies,
        Blockers blockers,
        boolean asDraft,
        Path folder,
        boolean numbered) {

    /** Makes an order whose files have numbered names. */
    public ExportOrder(
            Dossier dossier,
            List<DocumentType> documents,
            List<OutputFormat> formats,
            Audience audience,
            Set<String> copies,
            Blockers blockers,
            boolean asDraft,
            Path folder) {
        this(dossier, documents, formats, audience, copies, blockers, asDraft, folder, true);
    }

    /** All copies of all documents. */
    public ExportOrder(
            Dossier dossier, List<DocumentType> documents, List<OutputFormat> formats, Audience audience, Path folder) {
        this(dossier, documents, formats, audience, Set.of(), Blockers.NONE, false, folder);
    }

    /** The formats, of those that are asked for, that a document can be written in. */
    public List<OutputFormat> formats(DocumentType type) {
        return formats.stream().filter(type.formats()::contains).toList();
    }

    public ExportOrder {
        Objects.requireNonNull(dossier, "dossier");
        documents = List.copyOf(documents);
        formats = List.copyOf(formats);
        Objects.requireNonNull(audience, "audience");
        copies = Set.copyOf(copies);
        Objects.requireNonNull(blockers, "blockers");
        Objects.requireNonNull(folder, "folder");
    }
}
