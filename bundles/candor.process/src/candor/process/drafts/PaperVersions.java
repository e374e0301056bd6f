// SPDX-License-Identifier: EPL-2.0
package candor.process.drafts;

import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.export.DocumentType;
import candor.export.ExportService;
import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.gongwen.flow.PlainText;
import candor.model.meeting.Attachment;
import candor.model.meeting.Letter;
import candor.model.meeting.MeetingFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The versions of papers that are kept in a dossier: what a paper said when it was sent or came back, as plain text, in an
 * attachment of the letter it went or came with. The text lies in the file under its digest and is never written again.
 */
public final class PaperVersions {

    /** Media type of the attachments; they are plain text in UTF-8. */
    public static final String MEDIA_TYPE = "text/vnd.candor.version";

    private PaperVersions() {}

    /**
     * The versions that letters and the replies to them carry, in the order of the letters.
     *
     * @param letters the rounds of a request, the first one first
     */
    public static List<Attachment> of(List<Letter> letters) {
        List<Attachment> versions = new ArrayList<>();
        for (Letter letter : letters) {
            add(letter, versions);
            letter.getReplies().forEach(reply -> add(reply, versions));
        }
        return versions;
    }

    private static void add(Letter letter, List<Attachment> versions) {
        letter.getAttachments().stream()
                .filter(attachment -> MEDIA_TYPE.equals(attachment.getMediaType()))
                .forEach(versions::add);
    }

    /**
     * What a paper says now.
     *
     * @throws DocumentException when it cannot be made
     */
    public static String now(DossierDocument document, DocumentType type) throws DocumentException {
        Audience audience = type.audiences().contains(Audience.SUPERIOR)
                ? Audience.SUPERIOR
                : type.audiences().stream().min(Comparator.naturalOrder()).orElseThrow();
        return PlainText.of(type.create(document.dossier(), audience, ExportService.LANGUAGE)
                .document());
    }

    /**
     * Keeps what a paper says now. The bytes are in the container at once; they stay there as long as the attachment that is
     * answered is in the dossier.
     *
     * @param name what people call the version
     * @throws DocumentException when the paper cannot be made
     * @throws MeetingFileException when it is too large to be kept
     */
    public static Attachment keep(DossierDocument document, DocumentType type, String name, LocalDate day)
            throws DocumentException, MeetingFileException {
        return keep(document, now(document, type), type.id(), name, day);
    }

    /**
     * Keeps a text as a version of a paper.
     *
     * @param paper identifier of the document type it is a version of
     * @throws MeetingFileException when it is too large to be kept
     */
    public static Attachment keep(DossierDocument document, String text, String paper, String name, LocalDate day)
            throws MeetingFileException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        Attachment version = MeetingFactory.eINSTANCE.createAttachment();
        version.setName(name);
        version.setMediaType(MEDIA_TYPE);
        version.setSha256(document.attachments().add(content));
        version.setSize(content.length);
        version.setAddedOn(day);
        version.setDescription(paper);
        return version;
    }

    /**
     * The text of a version.
     *
     * @throws MeetingFileException when the container does not have it, or not as it was
     */
    public static String text(DossierDocument document, Attachment version) throws MeetingFileException {
        return new String(document.attachments().content(version.getSha256()), StandardCharsets.UTF_8);
    }
}
