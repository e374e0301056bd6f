// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ledger;

import candor.core.store.Attachments;
import candor.core.store.MeetingFileException;
import candor.edit.Steps;
import candor.model.meeting.Attachment;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Files that prove something, kept inside the dossier: the same content is kept once, however many entries name it. */
public final class EvidenceFiles {

    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "txt", "text/plain");

    private final EditingDomain domain;
    private final Dossier dossier;
    private final Attachments kept;

    /** @param kept the files of the dossier */
    public EvidenceFiles(EditingDomain domain, Dossier dossier, Attachments kept) {
        this.domain = domain;
        this.dossier = dossier;
        this.kept = kept;
    }

    /** The endings of files that papers, pictures and tables have, each with its dot. */
    public static List<String> endings() {
        return TYPES.keySet().stream().sorted().map(ending -> "." + ending).toList();
    }

    /** Whether opening a file only shows it; any other could be a program. */
    public static boolean isPaper(Attachment attachment) {
        return attachment.getName() != null && TYPES.containsKey(ending(attachment.getName()));
    }

    /**
     * Keeps a file of the disk under its own name.
     *
     * @throws MeetingFileException when it cannot be read, or is larger than a dossier can hold
     */
    public Command attach(EObject owner, EReference list, Path file, LocalDate today, String label)
            throws MeetingFileException {
        return attach(owner, list, file.getFileName().toString(), kept.read(file), today, label);
    }

    /**
     * Keeps a file and names it as evidence. Content that is there already is not kept again, and keeps the name it has.
     *
     * @param owner what it proves
     * @param list its list of evidence
     * @param name of the file, without folders
     * @param content its bytes; not to be changed any more
     * @throws MeetingFileException when it is larger than a dossier can hold
     */
    public Command attach(EObject owner, EReference list, String name, byte[] content, LocalDate today, String label)
            throws MeetingFileException {
        String digest = kept.add(content);
        Steps steps = new Steps(domain);
        Attachment attachment = dossier.getAttachments().stream()
                .filter(one -> digest.equals(one.getSha256()))
                .findFirst()
                .orElse(null);
        if (attachment == null) {
            attachment = MeetingFactory.eINSTANCE.createAttachment();
            attachment.setName(name);
            attachment.setMediaType(type(name));
            attachment.setSha256(digest);
            attachment.setSize(content.length);
            attachment.setAddedOn(today);
            steps.add(dossier, Literals.DOSSIER__ATTACHMENTS, attachment);
        }
        if (!((List<?>) owner.eGet(list)).contains(attachment)) {
            steps.add(owner, list, attachment);
        }
        return steps.command(label);
    }

    private static String type(String name) {
        return TYPES.getOrDefault(ending(name), "application/octet-stream");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
