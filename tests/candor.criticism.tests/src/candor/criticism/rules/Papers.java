// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.criticism.materials.PaperWords;
import candor.model.meeting.Attachment;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.MeetingFactory;
import candor.process.drafts.PaperVersions;

/** Versions for tests, without a container that has their bytes. */
final class Papers {

    private Papers() {}

    /** Keeps what a paper says now as a version of it. */
    static void keep(Dossier dossier, int index) {
        Examination paper = dossier.getExaminations().get(index);
        Attachment version = MeetingFactory.eINSTANCE.createAttachment();
        version.setMediaType(PaperVersions.MEDIA_TYPE);
        version.setSha256(PaperWords.digest(paper));
        dossier.getAttachments().add(version);
        paper.getAttachments().add(version);
    }
}
