// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EPackage;

/** Makes an open dossier of the entries of a container. */
final class DossierReader {

    /** The packages whose objects may stand in {@code dossier.xmi}. */
    static final Map<String, EPackage> OWN_PACKAGE = Map.of(MeetingPackage.eNS_URI, MeetingPackage.eINSTANCE);

    private final Limits limits;
    private final StoreFormat format;
    private final EPackage.Registry registry;

    DossierReader(Limits limits, StoreFormat format, EPackage.Registry registry) {
        this.limits = limits;
        this.format = format;
        this.registry = registry;
    }

    /**
     * Reads a container.
     *
     * @throws MeetingFileException of every kind that reading has
     */
    DossierDocument read(Map<String, Entry> entries) throws MeetingFileException {
        Entry mimetype = entries.get(EntryNames.MIMETYPE);
        if (mimetype == null || !EntryNames.MEDIA_TYPE.equals(new String(text(mimetype), StandardCharsets.US_ASCII))) {
            throw MeetingFileException.of(Kind.NOT_A_MEETING_FILE, "mimetype");
        }
        Manifest manifest = Manifest.read(text(required(entries, EntryNames.MANIFEST)));
        byte[] xmi = format.upgrade(text(required(entries, EntryNames.DOSSIER)), manifest);

        SealedResourceSet resources = new SealedResourceSet();
        XmiReader reader = new XmiReader(resources, limits);
        DossierResource resource = reader.read(EntryNames.DOSSIER, xmi, OWN_PACKAGE);
        if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Dossier)) {
            throw MeetingFileException.of(Kind.BROKEN_CONTENT, "root").at(EntryNames.DOSSIER);
        }
        DossierDocument document = new DossierDocument(resource, new Attachments(limits), manifest.format());
        ExtensionParts parts = new ExtensionParts(document, registry, limits);
        for (Entry entry : entries.values()) {
            if (entry.name().startsWith(EntryNames.PARTS)) {
                text(entry);
                parts.read(entry, manifest.parts().getOrDefault(entry.name(), List.of()), reader);
            }
        }
        parts.join();
        resource.nameTheNameless();
        document.anchor();
        takeTheRest(document, entries.values());
        document.requireAttachments();
        return document;
    }

    /** Keeps entries that this format does not know, because a later program may know them. */
    private static void takeTheRest(DossierDocument document, Collection<Entry> entries) {
        for (Entry entry : entries) {
            if (EntryNames.isAttachment(entry.name())) {
                document.attachments().take(entry);
            } else if (!EntryNames.isKnown(entry.name())) {
                document.unknownEntries().add(entry);
            }
        }
        document.unknownEntries().sort(Comparator.comparing(Entry::name));
    }

    private static Entry required(Map<String, Entry> entries, String name) throws MeetingFileException {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw MeetingFileException.of(Kind.NOT_A_MEETING_FILE, "manifest", name);
        }
        return entry;
    }

    private byte[] text(Entry entry) throws MeetingFileException {
        if (entry.size() > limits.text()) {
            throw MeetingFileException.of(Kind.TOO_LARGE, "entry", entry.size(), limits.text())
                    .at(entry.name());
        }
        return entry.content();
    }
}
