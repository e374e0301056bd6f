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
import java.util.TreeMap;
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
     * The content of a dossier at this moment, still unpacked; for the thread that edits it.
     *
     * @throws MeetingFileException UNSTORABLE, DANGLING_REFERENCE or TOO_LARGE
     */
    DossierTexts texts(DossierDocument document) throws IOException {
        Layout layout = new Layout(document.dossier(), document.partNames());
        WriteCheck.check(document, layout, limits);
        document.requireAttachments();
        XmiWriter.Text dossier = text(document, layout, EntryNames.DOSSIER, List.of(document.dossier()));
        SequencedMap<String, List<String>> packages = new TreeMap<>();
        SequencedMap<String, XmiWriter.Text> parts = new TreeMap<>();
        for (Map.Entry<String, List<EObject>> part : layout.parts().entrySet()) {
            XmiWriter.Text text = text(document, layout, part.getKey(), part.getValue());
            parts.put(part.getKey(), text);
            packages.put(part.getKey(), packages(part.getValue().getFirst(), text));
        }
        for (AbsentPart part : document.absentParts()) {
            packages.put(part.entry().name(), part.packages());
        }
        return new DossierTexts(
                dossier,
                parts,
                document.absentParts().stream().map(AbsentPart::entry).toList(),
                packages,
                document.attachments().entries(),
                document.unknownEntries());
    }

    private XmiWriter.Text text(DossierDocument document, Layout layout, String name, List<EObject> objects)
            throws IOException {
        XmiWriter.Text text = XmiWriter.write(document.resource(), layout, name, objects, document.slots());
        if (text.xmi().length > limits.text()) {
            throw MeetingFileException.of(Kind.TOO_LARGE, "entry", text.xmi().length, limits.text())
                    .at(name);
        }
        return text;
    }

    private static List<String> packages(EObject first, XmiWriter.Text text) {
        List<String> own = new ArrayList<>();
        own.add(first.eClass().getEPackage().getNsURI());
        text.packages().stream()
                .filter(namespace -> !own.contains(namespace) && !namespace.equals(MeetingPackage.eNS_URI))
                .forEach(own::add);
        return own;
    }

    /**
     * The entries in the order in which they are written; any thread may make them.
     *
     * @throws MeetingFileException TOO_LARGE
     */
    List<Entry> entries(DossierTexts texts) throws MeetingFileException {
        SequencedMap<String, Entry> parts = new TreeMap<>();
        texts.parts().forEach((name, text) -> parts.put(name, packed(name, text)));
        texts.absentParts().forEach(part -> parts.put(part.name(), part));
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.stored(EntryNames.MIMETYPE, EntryNames.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII)));
        entries.add(Entry.packed(
                EntryNames.MANIFEST,
                new Manifest(format, application, texts.packages()).write(MeetingPackage.eNS_URI)));
        entries.add(packed(EntryNames.DOSSIER, texts.dossier()));
        entries.addAll(parts.values());
        for (String digest : texts.digests()) {
            if (texts.attachments().containsKey(digest)) {
                entries.add(texts.attachments().get(digest));
            }
        }
        entries.addAll(texts.unknownEntries());
        obeyLimits(entries);
        return entries;
    }

    /** A text that shrinks as much as a zip bomb would be refused when it is opened, so it is stored unpacked. */
    private Entry packed(String name, XmiWriter.Text text) {
        Entry packed = Entry.packed(name, text.xmi());
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
