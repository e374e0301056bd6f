// SPDX-License-Identifier: EPL-2.0
package candor.planning.approval;

import candor.core.store.DossierDocument;
import candor.export.DocumentCatalog;
import candor.export.DocumentType;
import candor.model.meeting.Attachment;
import candor.process.drafts.PaperVersions;
import candor.process.drafts.VersionedPaper;
import candor.process.drafts.VersionedPapers;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells of the versions of the plan and of the request, which are kept with the letters they went and came with. */
@Component(property = "service.ranking:Integer=100")
public final class RequestVersions implements VersionedPapers {

    /** Papers of which a version is kept with each letter, by the identifiers of their documents. */
    public static final List<String> PAPERS = List.of("plan", "request");

    private final DocumentCatalog catalog;

    @Activate
    public RequestVersions(@Reference DocumentCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<VersionedPaper> of(DossierDocument document) {
        List<Attachment> kept = document.dossier().getMeeting() == null
                ? List.of()
                : PaperVersions.of(Approvals.rounds(document.dossier().getMeeting()));
        return PAPERS.stream()
                .flatMap(id -> catalog.find(id).stream())
                .map(type -> paper(document, type, kept))
                .toList();
    }

    private static VersionedPaper paper(DossierDocument document, DocumentType type, List<Attachment> kept) {
        return new VersionedPaper(
                type.label(Locale.getDefault()),
                kept.stream()
                        .filter(version -> type.id().equals(version.getDescription()))
                        .toList(),
                () -> PaperVersions.now(document, type));
    }
}
