// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Reads the directory of a ZIP that lies in memory (PKWARE APPNOTE 6.3, §4.3) and trusts none of it.
 *
 * <p>Why not {@code java.util.zip}: {@code ZipInputStream} never looks at the central directory, so that a cut end goes
 * unnoticed and two readers can see two files in one; {@code ZipFile} wants a file on disk, keeps it open, and says
 * neither "encrypted" nor "duplicate" in a way a program can tell apart.
 */
public final class ZipReader {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int COMMENT_MAX = 0xffff;
    private static final int ENCRYPTION_FLAGS = 1 | 1 << 6 | 1 << 13;
    private static final int AES_METHOD = 99;

    private record Span(String name, int start, int end) {}

    private final ByteBuffer zip;
    private final Limits limits;
    private final List<Span> spans = new ArrayList<>();
    private int directory;

    private ZipReader(byte[] bytes, Limits limits) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
    }

    /**
     * All entries in the order of the directory, folders left out.
     *
     * @throws MeetingFileException EMPTY, NOT_A_MEETING_FILE, TRUNCATED, DAMAGED, ENCRYPTED, TOO_LARGE or BAD_ENTRY
     */
    public static SequencedMap<String, Entry> read(byte[] bytes, Limits limits) throws MeetingFileException {
        if (bytes.length == 0) {
            throw MeetingFileException.of(Kind.EMPTY, "file");
        }
        return new ZipReader(bytes, limits).entries();
    }

    private SequencedMap<String, Entry> entries() throws MeetingFileException {
        int end = findEnd();
        int count = u16(end + 10);
        long size = u32(end + 12);
        long start = u32(end + 16);
        if (count > limits.entries()) {
            throw MeetingFileException.of(Kind.TOO_LARGE, "entries", count, limits.entries());
        }
        if (u16(end + 4) != 0 || u16(end + 8) != count || start + size != end) {
            throw damaged();
        }
        directory = (int) start;
        SequencedMap<String, Entry> entries = new LinkedHashMap<>();
        long total = 0;
        int position = directory;
        for (int i = 0; i < count; i++) {
            if (position + CENTRAL_SIZE > end || zip.getInt(position) != CENTRAL) {
                throw damaged();
            }
            int next = position + CENTRAL_SIZE + u16(position + 28) + u16(position + 30) + u16(position + 32);
            if (next > end) {
                throw damaged();
            }
            Entry entry = entry(position);
            total += entry.size();
            if (total > limits.total()) {
                throw MeetingFileException.of(Kind.TOO_LARGE, "total", total, limits.total());
            }
            if (entries.put(entry.name(), entry) != null) {
                throw MeetingFileException.of(Kind.BAD_ENTRY, "duplicate", entry.name());
            }
            position = next;
        }
        if (position != end) {
            throw damaged();
        }
        refuseOverlaps();
        entries.values().removeIf(entry -> entry.name().endsWith("/"));
        return entries;
    }

    /** The end record is the last thing in the file: its comment reaches to the last byte. */
    private int findEnd() throws MeetingFileException {
        int last = zip.limit() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - COMMENT_MAX); at--) {
            if (zip.getInt(at) == END && at + END_SIZE + u16(at + 20) == zip.limit()) {
                return at;
            }
        }
        boolean begins = zip.limit() >= 4 && zip.getInt(0) == LOCAL;
        boolean cutEarly = zip.limit() < 4 && zip.get(0) == 'P' && (zip.limit() < 2 || zip.get(1) == 'K');
        throw begins || cutEarly
                ? MeetingFileException.of(Kind.TRUNCATED, "end")
                : MeetingFileException.of(Kind.NOT_A_MEETING_FILE, "magic");
    }

    private Entry entry(int at) throws MeetingFileException {
        String name = name(at + CENTRAL_SIZE, u16(at + 28));
        int method = u16(at + 10);
        if ((u16(at + 8) & ENCRYPTION_FLAGS) != 0 || method == AES_METHOD) {
            throw MeetingFileException.of(Kind.ENCRYPTED, "entry").at(name);
        }
        if (method != Entry.STORED && method != Entry.DEFLATED) {
            throw MeetingFileException.of(Kind.DAMAGED, "method", method).at(name);
        }
        long packed = u32(at + 20);
        long unpacked = u32(at + 24);
        if (unpacked > limits.entry()) {
            throw MeetingFileException.of(Kind.TOO_LARGE, "entry", unpacked, limits.entry())
                    .at(name);
        }
        if (limits.isBomb(packed, unpacked)) {
            throw MeetingFileException.of(Kind.TOO_LARGE, "ratio", packed, unpacked)
                    .at(name);
        }
        int data = dataStart(u32(at + 42), at + CENTRAL_SIZE, name);
        if (data + packed > directory || method == Entry.STORED && packed != unpacked) {
            throw damaged().at(name);
        }
        spans.add(new Span(name, (int) u32(at + 42), data + (int) packed));
        return new Entry(name, method, u32(at + 16), (int) unpacked, zip.array(), data, (int) packed);
    }

    /**
     * Finds the data of an entry. The names of both headers must agree; otherwise two programs could see two different
     * files.
     */
    private int dataStart(long local, int centralName, String name) throws MeetingFileException {
        if (local + LOCAL_SIZE > directory || zip.getInt((int) local) != LOCAL) {
            throw damaged().at(name);
        }
        int header = (int) local;
        int length = u16(header + 26);
        int data = header + LOCAL_SIZE + length + u16(header + 28);
        if (length != u16(centralName - CENTRAL_SIZE + 28)
                || data > directory
                || !zip.slice(header + LOCAL_SIZE, length).equals(zip.slice(centralName, length))) {
            throw damaged().at(name);
        }
        return data;
    }

    private void refuseOverlaps() throws MeetingFileException {
        spans.sort(Comparator.comparingInt(Span::start));
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                throw MeetingFileException.of(
                        Kind.BAD_ENTRY, "overlap", spans.get(i).name());
            }
        }
    }

    private String name(int at, int length) throws MeetingFileException {
        String name;
        try {
            name = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(zip.slice(at, length))
                    .toString();
        } catch (CharacterCodingException e) {
            String readable = new String(zip.array(), at, length, StandardCharsets.ISO_8859_1);
            throw MeetingFileException.of(Kind.BAD_ENTRY, "name", readable).because(e);
        }
        if (!EntryNames.isSafe(name)) {
            throw MeetingFileException.of(Kind.BAD_ENTRY, "name", name);
        }
        return name;
    }

    private static MeetingFileException damaged() {
        return MeetingFileException.of(Kind.DAMAGED, "structure");
    }

    private int u16(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private long u32(int at) {
        return Integer.toUnsignedLong(zip.getInt(at));
    }
}
