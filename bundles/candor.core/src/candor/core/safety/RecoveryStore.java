// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import candor.base.contribution.NamelessFault;
import candor.core.store.Disk;
import candor.core.store.DossierDocument;
import candor.core.store.DurableFile;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.core.store.PrivateFolder;
import candor.core.store.RegularFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Safety copies of dossiers with unsaved changes, in a folder of the program's own: for each a {@code .meeting} file like
 * any other and beside it a {@code .json} file that says whose it is. What is said is written before the first copy and
 * deleted after the last, so that at every moment a copy is there whole with what is known of it, or is not there. After a
 * crash the next run finds what its owner has not deleted.
 */
public final class RecoveryStore {

    private static final System.Logger LOG = System.getLogger(RecoveryStore.class.getName());
    private static final String MARK = ".json";
    private static final String ASIDE = "damaged";

    private final Path folder;
    private final MeetingStore store;
    private final DurableFile files;
    private final ProcessMark self;

    /** @param folder made when the first copy is written */
    public RecoveryStore(Path folder, MeetingStore store) {
        this(folder, store, new Disk(), ProcessMark.current());
    }

    RecoveryStore(Path folder, MeetingStore store, Disk disk, ProcessMark self) {
        this.folder = folder;
        this.store = store;
        this.files = new DurableFile(disk).forOwnerOnly();
        this.self = self;
    }

    /** Where the copies lie. */
    public Path folder() {
        return folder;
    }

    /** A copy that is not written yet. */
    public RecoveryCopy begin() {
        return new RecoveryCopy(this, UUID.randomUUID().toString(), false);
    }

    /**
     * Copies whose runs have ended without deleting them, latest first. One whose description cannot be read is named after
     * its file.
     *
     * @throws IOException where the folder cannot be read
     */
    public List<RecoveryEntry> orphans() throws IOException {
        List<RecoveryEntry> orphans = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path content : entries.filter(RecoveryStore::isContent).toList()) {
                orphan(content).ifPresent(orphans::add);
            }
        } catch (NoSuchFileException none) {
            return List.of();
        }
        sweep();
        orphans.sort(Comparator.comparing(RecoveryEntry::edited).reversed());
        return orphans;
    }

    /** Reads one orphan; one that cannot be read is skipped. */
    private Optional<RecoveryEntry> orphan(Path content) {
        try {
            RecoveryEntry entry = entry(content);
            return entry.owner().equals(self) || entry.owner().isAlive() ? Optional.empty() : Optional.of(entry);
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "not offered", gone);
            return Optional.empty();
        }
    }

    /** Deletes what a run left that ended between writing the two files. */
    private void sweep() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                boolean left = name.endsWith(MARK)
                        && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                        && !Files.exists(content(name.substring(0, name.length() - MARK.length())))
                        && isOver(entry);
                if (left) {
                    Files.deleteIfExists(entry);
                }
            }
        }
        DurableFile.sweep(folder);
    }

    private boolean isOver(Path mark) {
        try {
            ProcessMark owner = Marks.process(Marks.read(mark).getAsJsonObject("owner"));
            return !owner.equals(self) && !owner.isAlive();
        } catch (IOException | ClassCastException | NullPointerException unreadable) {
            return true;
        }
    }

    private static boolean isContent(Path entry) {
        String name = entry.getFileName().toString();
        return name.endsWith(MeetingStore.EXTENSION)
                && !name.startsWith(".")
                && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
    }

    private RecoveryEntry entry(Path content) throws IOException {
        String name = content.getFileName().toString();
        String id = name.substring(0, name.length() - MeetingStore.EXTENSION.length());
        Instant edited = Files.getLastModifiedTime(content).toInstant();
        try {
            return RecoveryEntry.read(id, Marks.read(mark(id)), edited, content);
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "nothing is known of a safety copy", NamelessFault.of(unreadable));
            ProcessMark nobody = new ProcessMark("", "", 0, Instant.EPOCH);
            return new RecoveryEntry(id, name, Optional.empty(), Optional.empty(), nobody, edited, content);
        }
    }

    /**
     * Opens a copy as what its dossier's file should have been.
     *
     * @throws MeetingFileException whatever is wrong with the copy; it stays
     */
    public DossierDocument open(RecoveryEntry entry) throws MeetingFileException {
        if (entry.file().isPresent()) {
            return store.openFor(entry.file().get(), entry.content());
        }
        try (InputStream in = RegularFile.open(entry.content())) {
            return store.read(in, entry.name());
        } catch (MeetingFileException damaged) {
            throw damaged;
        } catch (IOException gone) {
            throw MeetingFileException.of(MeetingFileException.Kind.MISSING, "file")
                    .because(gone)
                    .opening(entry.content().toString());
        }
    }

    /**
     * Takes over an orphan: its copy is kept until the dossier is saved.
     *
     * @throws IOException where that cannot be written; the orphan stays one
     */
    public RecoveryCopy adopt(RecoveryEntry entry) throws IOException {
        describe(entry.id(), entry.name(), entry.file(), entry.stamp());
        return new RecoveryCopy(this, entry.id(), true);
    }

    /** Deletes an orphan. */
    public void discard(RecoveryEntry entry) throws IOException {
        delete(entry.id());
    }

    /**
     * Moves a copy that cannot be opened to where it is not offered any more.
     *
     * @return where a technician finds it
     */
    public Path setAside(RecoveryEntry entry) throws IOException {
        Path aside = PrivateFolder.make(folder.resolve(ASIDE));
        Path target = aside.resolve(entry.content().getFileName());
        Files.move(entry.content(), target, StandardCopyOption.REPLACE_EXISTING);
        if (Files.exists(mark(entry.id()))) {
            Files.move(mark(entry.id()), aside.resolve(entry.id() + MARK), StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }

    void describe(String id, String name, Optional<Path> file, Optional<FileStamp> stamp) throws IOException {
        PrivateFolder.make(folder);
        Optional<Path> absolute = file.map(Path::toAbsolutePath);
        RecoveryEntry entry = new RecoveryEntry(id, name, absolute, stamp, self, Instant.now(), content(id));
        byte[] mark = Marks.bytes(entry.write());
        files.write(mark(id), mark.length, out -> out.write(mark));
    }

    void delete(String id) throws IOException {
        Files.deleteIfExists(content(id));
        Files.deleteIfExists(mark(id));
    }

    Path content(String id) {
        return folder.resolve(id + MeetingStore.EXTENSION);
    }

    private Path mark(String id) {
        return folder.resolve(id + MARK);
    }
}
