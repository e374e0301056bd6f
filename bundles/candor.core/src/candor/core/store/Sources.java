// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import candor.model.meeting.MeetingPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Where the entries of a dossier come from: a file, a stream, or a folder. Nothing is read beyond the limits. */
final class Sources {

    /** Finds unpacked entries by name. */
    interface Folder {
        /** The content, or null when there is none. */
        InputStream open(String entry) throws IOException;
    }

    private Sources() {}

    static Map<String, Entry> file(Path file, Limits limits) throws MeetingFileException {
        return ZipReader.read(bytes(file, limits.file()), limits);
    }

    /**
     * What a file holds.
     *
     * @param limit bytes that are read at most
     * @throws MeetingFileException MISSING, UNREADABLE or TOO_LARGE
     */
    static byte[] bytes(Path file, int limit) throws MeetingFileException {
        if (Files.isDirectory(file)) {
            throw MeetingFileException.of(Kind.UNREADABLE, "directory");
        }
        try (InputStream in = RegularFile.open(file)) {
            return bytes(in, limit);
        } catch (RegularFile.NotRegularException e) {
            throw MeetingFileException.of(Kind.UNREADABLE, "special").because(e);
        } catch (NoSuchFileException e) {
            throw MeetingFileException.of(Kind.MISSING, "file").because(e);
        } catch (AccessDeniedException e) {
            throw MeetingFileException.of(Kind.UNREADABLE, "denied").because(e);
        } catch (MeetingFileException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static Map<String, Entry> container(InputStream in, Limits limits) throws MeetingFileException {
        return ZipReader.read(bytes(in, limits.file()), limits);
    }

    static Map<String, Entry> unpacked(Folder folder, StoreFormat format, Limits limits) throws MeetingFileException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        put(entries, EntryNames.MIMETYPE, EntryNames.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
        byte[] manifest = content(folder, EntryNames.MANIFEST, limits.text());
        if (manifest == null) {
            manifest = new Manifest(format.version(), "", new TreeMap<>()).write(MeetingPackage.eNS_URI);
        }
        put(entries, EntryNames.MANIFEST, manifest);
        put(entries, EntryNames.DOSSIER, content(folder, EntryNames.DOSSIER, limits.text()));
        for (String part : Manifest.read(manifest).parts().keySet()) {
            if (!EntryNames.isSafe(part)) {
                throw MeetingFileException.of(Kind.BAD_ENTRY, "name", part);
            }
            put(entries, part, content(folder, part, limits.text()));
        }
        for (Entry text : Map.copyOf(entries).values()) {
            for (String digest : Attachments.mentionedIn(text.bytes())) {
                String name = EntryNames.attachment(digest);
                put(entries, name, content(folder, name, limits.entry()));
            }
        }
        return entries;
    }

    private static void put(Map<String, Entry> entries, String name, byte[] content) {
        if (content != null) {
            entries.put(name, Entry.stored(name, content));
        }
    }

    private static byte[] content(Folder folder, String name, int limit) throws MeetingFileException {
        try (InputStream in = folder.open(name)) {
            return in == null ? null : bytes(in, limit);
        } catch (MeetingFileException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(e).at(name);
        }
    }

    private static byte[] bytes(InputStream in, int limit) throws MeetingFileException {
        try {
            byte[] bytes = in.readNBytes(limit);
            if (bytes.length == limit && in.read() >= 0) {
                throw MeetingFileException.of(Kind.TOO_LARGE, "file", "> " + limit, limit);
            }
            return bytes;
        } catch (MeetingFileException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static MeetingFileException unreadable(IOException e) {
        return MeetingFileException.of(Kind.UNREADABLE, "failed", e.getMessage())
                .because(e);
    }
}
