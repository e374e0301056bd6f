// SPDX-License-Identifier: EPL-2.0
package candor.criticism.materials;

import candor.core.store.DossierDocument;
import candor.model.meeting.Attachment;
import candor.model.meeting.Examination;
import candor.process.drafts.PaperVersions;
import candor.process.drafts.VersionedPaper;
import candor.process.drafts.VersionedPapers;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** Tells of the versions of the team's paper and of the members' outlines, which are kept when they are handed in. */
@Component
public final class ExaminationVersions implements VersionedPapers {

    @Override
    public List<VersionedPaper> of(DossierDocument document) {
        return document.dossier().getExaminations().stream()
                .filter(paper -> !versions(paper).isEmpty())
                .map(paper -> new VersionedPaper(
                        PaperLabels.of(paper, Locale.getDefault()), versions(paper), () -> PaperWords.of(paper)))
                .toList();
    }

    private static List<Attachment> versions(Examination paper) {
        return paper.getAttachments().stream()
                .filter(attachment -> PaperVersions.MEDIA_TYPE.equals(attachment.getMediaType()))
                .toList();
    }
}
