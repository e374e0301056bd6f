// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

/**
 * The files kept inside a dossier, each under the SHA-256 of its content (lower-case hexadecimal, as in
 * {@code Attachment.sha256}), so that the same file is kept once and a changed one is noticed.
 *
 * <p>An attachment is saved as long as its digest is mentioned anywhere in the dossier or its parts; one that is
 * mentioned nowhere is dropped at the next save, so that a deleted paper is really gone.
 */
public final class Attachments {

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Limits limits;

    Attachments(Limits limits) {
        this.limits = limits;
    }

    /**
     * Keeps a file.
     *
     * @param content its bytes; not to be changed any more
     * @return its digest, to be recorded in an {@code Attachment}
     * @throws MeetingFileException TOO_LARGE when no container could hold it
     */
    public String add(byte[] content) throws MeetingFileException {
        if (content.length > limits.entry()) {
            throw MeetingFileException.of(Kind.TOO_LARGE, "entry", content.length, limits.entry());
        }
        String digest = Digests.of(content);
        // Attachments are stored unpacked: papers, scans and photographs are compressed already.
        entries.putIfAbsent(digest, Entry.stored(EntryNames.attachment(digest), content));
        return digest;
    }

    /**
     * What a file on disk holds, to be added. One that no container could hold is not read to its end.
     *
     * @throws MeetingFileException MISSING, UNREADABLE or TOO_LARGE
     */
    public byte[] read(Path file) throws MeetingFileException {
        try {
            return Sources.bytes(file, limits.entry());
        } catch (MeetingFileException e) {
            throw e.opening(file.toString());
        }
    }

    /** Whether a file is here. */
    public boolean contains(String digest) {
        return entries.containsKey(digest);
    }

    /**
     * The bytes of a file.
     *
     * @throws MeetingFileException DANGLING_REFERENCE when it is not here, DAMAGED when its content is not what its digest
     *     says
     */
    public byte[] content(String digest) throws MeetingFileException {
        if (digest == null) {
            throw MeetingFileException.of(Kind.DANGLING_REFERENCE, "nothing");
        }
        Entry entry = entries.get(digest);
        if (entry == null) {
            throw MeetingFileException.of(Kind.DANGLING_REFERENCE, "attachment", digest);
        }
        byte[] content = entry.content();
        if (!digest.equals(Digests.of(content))) {
            throw MeetingFileException.of(Kind.DAMAGED, "attachment").at(entry.name());
        }
        return content;
    }

    /** Takes an entry over from a container, unread. */
    void take(Entry entry) {
        entries.put(entry.name().substring(EntryNames.ATTACHMENTS.length()), entry);
    }

    /** Those of this moment, by their digests. */
    Map<String, Entry> entries() {
        return Map.copyOf(entries);
    }

    /** All digests that a text mentions. */
    static Set<String> mentionedIn(byte[] text) {
        Set<String> digests = new HashSet<>();
        Matcher matcher = EntryNames.DIGEST.matcher(new String(text, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            digests.add(matcher.group());
        }
        return digests;
    }
}
