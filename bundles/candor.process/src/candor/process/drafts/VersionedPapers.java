// SPDX-License-Identifier: EPL-2.0
package candor.process.drafts;

import candor.core.store.DossierDocument;
import java.util.List;

/** An OSGi service by which a bundle tells of which papers it keeps versions, so that they can be compared. */
public interface VersionedPapers {

    /** The papers of a dossier, in the order in which people look for them. */
    List<VersionedPaper> of(DossierDocument document);
}
