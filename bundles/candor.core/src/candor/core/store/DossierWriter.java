// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import candor.model.meeting.MeetingPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;

/** Makes the entries of a container of an open dossier; the same dossier makes the same bytes. */
final class DossierWriter {

    private final Limits limits;
    private final int format;
    private final String application;

    /**
     * @param application version of the program, for the manifest
     */
    DossierWriter(Limits limits, int format, String application) {
        this.limits = limits;
        this.format = format;
        this.application = application;
    }

    /**
     * The entries in the order in which they are written.
     *
     * @throws MeetingFileException UNSTORABLE, DANGLING_REFERENCE or TOO_LARGE
     */
    List<Entry> entries(DossierDocument document) throws IOException {
        Layout layout = new Layout(document.dossier(), document.partNames());
        WriteCheck.check(document, layout, limits);
        document.requireAttachments();
        Set<String> digests = new TreeSet<>();
        SequencedMap<String, List<String>> packages = new TreeMap<>();

        Entry dossier = text(document, layout, EntryNames.DOSSIER, List.of(document.dossier()), packages, digests);
        packages.clear();
        SequencedMap<String, Entry> parts = new TreeMap<>();
        for (Map.Entry<String, List<EObject>> part : layout.parts().entrySet()) {
            parts.put(part.getKey(), text(document, layout, part.getKey(), part.getValue(), packages, digests));
        }
        for (AbsentPart part : document.absentParts()) {
            parts.put(part.entry().name(), part.entry());
            packages.put(part.entry().name(), part.packages());
            digests.addAll(
                    document.attachments().isEmpty()
                            ? Set.of()
                            : Attachments.mentionedIn(part.entry().content()));
        }

        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.stored(EntryNames.MIMETYPE, EntryNames.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII)));
        entries.add(Entry.packed(
                EntryNames.MANIFEST, new Manifest(format, application, packages).write(MeetingPackage.eNS_URI)));
        entries.add(dossier);
        entries.addAll(parts.values());
        for (String digest : digests) {
            if (document.attachments().contains(digest)) {
                entries.add(document.attachments().entry(digest));
            }
        }
        entries.addAll(document.unknownEntries());
        obeyLimits(entries);
        return entries;
    }

    private Entry text(
            DossierDocument document,
            Layout layout,
            String name,
            List<EObject> objects,
            Map<String, List<String>> packages,
            Set<String> digests)
            throws IOException {
        XmiWriter.Text text = XmiWriter.write(document.resource(), layout, name, objects, document.slots());
        List<String> own = new ArrayList<>();
        own.add(objects.getFirst().eClass().getEPackage().getNsURI());
        text.packages().stream()
                .filter(namespace -> !own.contains(namespace) && !namespace.equals(MeetingPackage.eNS_URI))
                .forEach(own::add);
        packages.put(name, own);
        if (!document.attachments().isEmpty()) {
            digests.addAll(Attachments.mentionedIn(text.xmi()));
        }
        if (text.xmi().length > limits.text()) {
            throw MeetingFileException.of(Kind.TOO_LARGE, "entry", text.xmi().length, limits.text())
                    .at(name);
        }
        Entry packed = Entry.packed(name, text.xmi());
        // A text that shrinks as much as a zip bomb would be refused when it is opened, so it is stored unpacked.
        return limits.isBomb(packed.length(), packed.size()) ? Entry.stored(name, text.xmi()) : packed;
    }

    /** Checks the limits of opening, so that nothing is written that could not be opened again. */
    private void obeyLimits(List<Entry> entries) throws MeetingFileException {
        long total = entries.stream().mapToLong(Entry::size).sum();
        long size = ZipWriter.size(entries);
        if (entries.size() > limits.entries()) {
            throw MeetingFileException.of(Kind.TOO_LARGE, "entries", entries.size(), limits.entries());
        }
        if (total > limits.total()) {
            throw MeetingFileException.of(Kind.TOO_LARGE, "total", total, limits.total());
        }
        if (size > limits.file()) {
            throw MeetingFileException.of(Kind.TOO_LARGE, "file", size, limits.file());
        }
    }
}
