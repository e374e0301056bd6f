// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import candor.base.contribution.NamelessFault;
import candor.core.store.Digests;
import candor.core.store.DossierDocument;
import candor.core.store.FileNode;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingFileException.Kind;
import candor.core.store.MeetingStore;
import candor.core.store.RealPath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A dossier's file that one run of the program reads, changes and writes without a person who could be asked: nobody else has it open, it is
 * still what was read, and what it held is kept among the earlier versions.
 */
public final class HeldDossier implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(HeldDossier.class.getName());
    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    /** Files that this process holds, whatever their names; its own markers cannot tell them apart. */
    private static final Map<Object, Instant> HELD = new ConcurrentHashMap<>();

    /** The number of earlier versions that are kept, as on the desktop by default. */
    private static final int VERSIONS = 10;

    /** How often a file is read that changes while it is read. */
    private static final int ATTEMPTS = 3;

    private final Path file;
    private final Object identity;
    private final MeetingStore store;
    private final BackupStore backups;
    private final LockMarker marker;
    private Optional<String> read = Optional.empty();

    private HeldDossier(Path file, Object identity, MeetingStore store, BackupStore backups, LockMarker marker) {
        this.file = file;
        this.identity = identity;
        this.store = store;
        this.backups = backups;
        this.marker = marker;
    }

    /**
     * Takes a file, which need not exist yet.
     *
     * @throws MeetingFileException IN_USE where somebody has it open: who and since when
     */
    public static HeldDossier take(Path file, MeetingStore store, BackupStore backups) throws MeetingFileException {
        Object identity = FileNode.key(file).orElseGet(() -> RealPath.orSame(file));
        Instant since = HELD.putIfAbsent(identity, Instant.now());
        if (since != null) {
            throw held(file, new LockMarker.Holder(ProcessMark.current(), since));
        }
        HeldDossier held = null;
        try {
            LockMarker marker = new LockMarker(file);
            Optional<LockMarker.Holder> other = marker.take();
            if (other.isPresent()) {
                throw held(file, other.get());
            }
            held = new HeldDossier(file, identity, store, backups, marker);
            return held;
        } catch (MeetingFileException refused) {
            throw refused.saving(file);
        } finally {
            if (held == null) {
                HELD.remove(identity);
            }
        }
    }

    private static MeetingFileException held(Path file, LockMarker.Holder holder) {
        ProcessMark who = holder.process();
        return MeetingFileException.of(Kind.IN_USE, "held", who.user(), who.machine(), SINCE.format(holder.since()))
                .saving(file);
    }

    /**
     * Opens it.
     *
     * @throws MeetingFileException whatever is wrong with it
     */
    public DossierDocument open() throws MeetingFileException {
        for (int i = 0; i < ATTEMPTS; i++) {
            read = digest();
            DossierDocument document = store.open(file);
            if (read.isPresent() && read.equals(digest())) {
                return document;
            }
        }
        throw MeetingFileException.of(Kind.IN_USE, "changed").opening(file.toString());
    }

    /**
     * The digest of the file's content, because times may be too coarse to notice a change. Empty where no file can be
     * read.
     */
    private Optional<String> digest() {
        try {
            return Optional.of(Digests.of(file));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /**
     * Saves it; one that was not opened is new.
     *
     * @throws MeetingFileException IN_USE where it has been written since it was opened, or whatever is wrong with writing; the file is then
     *     as it was
     */
    public void save(DossierDocument document) throws MeetingFileException {
        if (!digest().equals(read)) {
            throw MeetingFileException.of(Kind.IN_USE, "changed").saving(file);
        }
        if (read.isPresent()) {
            keep();
        }
        store.save(document, file);
    }

    /** Keeps the earlier version; a failure does not stop the save. */
    private void keep() {
        try {
            backups.keep(file, VERSIONS);
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "no earlier version kept", NamelessFault.of(unwritable));
        }
    }

    @Override
    public void close() {
        marker.release();
        HELD.remove(identity);
    }
}
