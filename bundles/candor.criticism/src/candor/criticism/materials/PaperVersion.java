// SPDX-License-Identifier: EPL-2.0
package candor.criticism.materials;

import candor.base.text.Messages;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.model.meeting.Attachment;
import candor.model.meeting.Examination;
import candor.process.drafts.PaperVersions;
import java.time.LocalDate;
import java.util.Locale;

/** Keeps the words in which a paper is handed in. */
public final class PaperVersion {

    private static final Messages WORDS = Messages.of(PaperVersion.class, Locale.SIMPLIFIED_CHINESE);

    private PaperVersion() {}

    /**
     * What a paper says now, as the version of the round that is next.
     *
     * @throws MeetingFileException when it is too large to be kept
     */
    public static Attachment keep(DossierDocument document, Examination paper, LocalDate day)
            throws MeetingFileException {
        String name = WORDS.get("version.handedIn", PaperLabels.of(paper), PaperEdits.round(paper));
        return PaperVersions.keep(document, PaperWords.of(paper), PaperLabels.of(paper), name, day);
    }
}
