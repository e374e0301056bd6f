// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a dossier held at one moment, as texts that are not packed yet: packing needs the dossier no more, so that another thread can do it while
 * a person goes on.
 *
 * @param dossier its own text
 * @param parts the texts of the packages beside it, by the names of their entries
 * @param absentParts what belongs to packages that are not installed, as it was read
 * @param packages which packages each part needs, by the names of their entries
 * @param attachments all files that are kept, by their digests
 * @param unknownEntries what a newer program has put beside them
 */
record DossierTexts(
        XmiWriter.Text dossier,
        SequencedMap<String, XmiWriter.Text> parts,
        List<Entry> absentParts,
        SequencedMap<String, List<String>> packages,
        Map<String, Entry> attachments,
        List<Entry> unknownEntries) {

    /** The digests that are mentioned anywhere; a file that none mentions is not written. */
    Set<String> digests() throws MeetingFileException {
        Set<String> digests = new TreeSet<>();
        if (!attachments.isEmpty()) {
            digests.addAll(Attachments.mentionedIn(dossier.xmi()));
            parts.values().forEach(part -> digests.addAll(Attachments.mentionedIn(part.xmi())));
            for (Entry part : absentParts) {
                digests.addAll(Attachments.mentionedIn(part.content()));
            }
        }
        return digests;
    }
}
