// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.base.text.Text;
import candor.core.store.MeetingFileException.Kind;
import candor.edit.Anchors;
import candor.model.meeting.Attachment;
import candor.model.meeting.Dossier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * A dossier that is open: the model, and what its file holds beside the model. One thread at a time, like the model; the
 * store's {@code save} only reads it.
 */
public final class DossierDocument {

    private final DossierResource resource;
    private final Attachments attachments;
    private final Map<String, String> partNames = new HashMap<>();
    private final List<AbsentPart> absentParts = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Entry> unknownEntries = new ArrayList<>();
    private volatile int format;
    private volatile Path file;

    /**
     * @param resource holds one dossier
     * @param format version of the container it came from
     */
    DossierDocument(DossierResource resource, Attachments attachments, int format) {
        this.resource = resource;
        this.attachments = attachments;
        this.format = format;
    }

    /** The model. */
    public Dossier dossier() {
        return (Dossier) resource.getContents().getFirst();
    }

    /** The resource set the model lives in; editing domains use it. It loads nothing by itself. */
    public ResourceSet resourceSet() {
        return resource.getResourceSet();
    }

    /** The file it was opened from or saved to last; none for a new dossier. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** The files kept inside. */
    public Attachments attachments() {
        return attachments;
    }

    /** The stable identifier ({@code xmi:id}) of an object of this dossier, or null of any other object. */
    public String id(EObject object) {
        return resource.getID(object);
    }

    /** The object of this dossier that has an identifier. */
    public Optional<EObject> object(String id) {
        return Optional.ofNullable(resource.getEObject(id));
    }

    /** Namespaces of the packages whose data is carried over unread because their bundles are not installed. */
    public List<String> absentPackages() {
        return absentParts.stream()
                .flatMap(part -> part.packages().stream().limit(1))
                .sorted()
                .toList();
    }

    /** Those of them whose data a dossier that goes on from this one could not take over. */
    public List<String> absentPackagesLeftBy(DossierDocument next) {
        List<String> left = new ArrayList<>(absentPackages());
        left.removeAll(next.absentPackages());
        return left;
    }

    /** Lets the guard keep the objects to which absent parts refer; to be called when all absent parts are there. */
    void anchor() {
        Map<EObject, Text> reasons = new HashMap<>();
        for (AbsentPart part : absentParts) {
            for (URI address : part.references()) {
                object(address.fragment())
                        .ifPresent(object ->
                                reasons.put(object, Text.of(DossierDocument.class, "anchored", part.label())));
            }
        }
        if (!reasons.isEmpty()) {
            resourceSet().eAdapters().add(new Anchors(reasons));
        }
    }

    /** Every attachment that the dossier lists has to be here. */
    void requireAttachments() throws MeetingFileException {
        for (Attachment attachment : dossier().getAttachments()) {
            String digest = attachment.getSha256();
            if (digest != null && !attachments.contains(digest)) {
                throw MeetingFileException.of(Kind.DANGLING_REFERENCE, "attachment", digest)
                        .at(EntryNames.DOSSIER);
            }
        }
    }

    void savedAs(Path newFile, int newFormat) {
        file = newFile;
        format = newFormat;
    }

    DossierResource resource() {
        return resource;
    }

    /** Namespace of each package that has a part → entry name of the part. */
    Map<String, String> partNames() {
        return partNames;
    }

    List<AbsentPart> absentParts() {
        return absentParts;
    }

    /** Where objects of absent parts stand. */
    List<Slot> slots() {
        return slots;
    }

    /** Entries at no place this format knows, in the order of their names. */
    List<Entry> unknownEntries() {
        return unknownEntries;
    }

    /** Version of the container that its file has. */
    int format() {
        return format;
    }
}
