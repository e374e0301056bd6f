// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import candor.export.Blockers;
import candor.export.DocumentType;
import candor.export.ExportOrder;
import candor.export.document.Audience;
import candor.gongwen.OutputFormat;
import candor.model.meeting.Dossier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What a person wants to have exported.
 *
 * @param audience who shall read it
 * @param documents in the course of the work; empty: all that these readers may have
 * @param formats each document is written in each of them
 * @param folder where to
 */
record ExportChoice(Audience audience, List<DocumentType> documents, Set<OutputFormat> formats, Path folder) {

    /** @param asDraft whether documents that are kept back are written with 草稿 across them */
    ExportOrder order(Dossier dossier, Blockers blockers, boolean asDraft) {
        return new ExportOrder(
                dossier, documents, formats.stream().sorted().toList(), audience, Set.of(), blockers, asDraft, folder);
    }

    /** The same for some of its documents. */
    ExportChoice only(List<DocumentType> some) {
        return new ExportChoice(audience, some, formats, folder);
    }
}
