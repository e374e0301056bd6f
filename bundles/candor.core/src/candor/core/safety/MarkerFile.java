// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import candor.core.store.Disk;
import candor.core.store.DurableFile;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingFileException.Kind;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A small file that says which run of the program has something open. Where its folder cannot be written there is none, and that is no
 * error.
 */
final class MarkerFile {

    private static final System.Logger LOG = System.getLogger(MarkerFile.class.getName());

    /** How often a marker that comes and goes is looked at. */
    private static final int ATTEMPTS = 10;

    /** Locks of the operating system do not exclude threads of one process from each other, so this lock does. */
    private static final Object TAKING = new Object();

    /** Whoever takes a marker over holds its lock for some milliseconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private final DurableFile files = new DurableFile(Disk.withoutWaiting());
    private final Path marker;
    private final ProcessMark self;
    private final Duration patience;

    /**
     * @param marker need not exist
     * @param self the run that takes and releases it
     */
    MarkerFile(Path marker, ProcessMark self) {
        this(marker, self, PATIENCE);
    }

    /** @param patience how long another process may keep the lock on a marker that is nobody's */
    MarkerFile(Path marker, ProcessMark self, Duration patience) {
        this.marker = marker;
        this.self = self;
        this.patience = patience;
    }

    /** The one whose marker it is; nobody where it is our own, or left behind by a run that has ended. */
    Optional<LockMarker.Holder> holder() {
        try {
            return Optional.of(read()).filter(holder -> !isOver(holder.process()));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /**
     * Makes the marker ours, unless it is somebody else's.
     *
     * @return whose; empty where it is ours, or cannot be
     * @throws MeetingFileException IN_USE where something that is no marker has its place, or a process does not let go of it: it is not
     *     touched
     */
    Optional<LockMarker.Holder> take() throws MeetingFileException {
        synchronized (TAKING) {
            try {
                for (int i = 0; i < ATTEMPTS; i++) {
                    if (files.create(marker, content())) {
                        return Optional.empty();
                    }
                    refuseObstacle();
                    Optional<LockMarker.Holder> other = holder();
                    if (other.isPresent() || replace()) {
                        return other;
                    }
                }
                return holder();
            } catch (MeetingFileException obstacle) {
                throw obstacle;
            } catch (IOException unwritable) {
                LOG.log(System.Logger.Level.DEBUG, "no marker can be written", unwritable);
                return Optional.empty();
            }
        }
    }

    private void refuseObstacle() throws MeetingFileException {
        if (Files.exists(marker, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)) {
            throw MeetingFileException.of(Kind.IN_USE, "marker", marker);
        }
    }

    /**
     * Puts ours in the place of a marker that is nobody's. Of several runs that find it so one is first: the others wait for the lock on
     * the old marker, look again, and find a holder.
     *
     * @return whether it is ours now; otherwise it has to be looked at again
     */
    private boolean replace() throws IOException {
        try (FileChannel old = FileChannel.open(marker, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock alone = lock(old)) {
            if (alone == null) {
                throw MeetingFileException.of(Kind.IN_USE, "locked", marker);
            }
            if (holder().isPresent() || !Files.exists(marker, LinkOption.NOFOLLOW_LINKS) || !alone.isValid()) {
                return false;
            }
            files.put(marker, content());
            return true;
        } catch (NoSuchFileException released) {
            return false;
        } catch (AccessDeniedException ofAnotherUser) {
            files.put(marker, content());
            return true;
        }
    }

    /** The lock on the old marker; null where another process keeps it, as it might do for ever. */
    private FileLock lock(FileChannel old) throws IOException {
        Instant end = Instant.now().plus(patience);
        FileLock lock = old.tryLock();
        while (lock == null && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            lock = old.tryLock();
        }
        return lock;
    }

    /** Makes the marker ours, whoever has it now. */
    void takeOver() {
        try {
            refuseObstacle();
            files.put(marker, content());
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.DEBUG, "no marker can be written", unwritable);
        }
    }

    /** Removes it where it is ours. */
    void release() {
        try {
            if (read().process().equals(self)) {
                Files.delete(marker);
            }
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "no marker to take away", gone);
        }
    }

    /** Whether the process has ended. For another machine that cannot be known, and the person decides. */
    private boolean isOver(ProcessMark process) {
        return process.equals(self) || process.isHere() && !process.isAlive();
    }

    /** A marker that another user keeps to himself says at least whose it is and since when. */
    private LockMarker.Holder read() throws IOException {
        JsonObject object;
        try {
            object = Marks.read(marker);
        } catch (AccessDeniedException ofAnotherUser) {
            Instant since =
                    Files.getLastModifiedTime(marker, LinkOption.NOFOLLOW_LINKS).toInstant();
            String owner = Files.getOwner(marker, LinkOption.NOFOLLOW_LINKS).getName();
            return new LockMarker.Holder(new ProcessMark(owner, "?", 0, since), since);
        }
        return new LockMarker.Holder(Marks.process(object), Marks.instant(object, "since"));
    }

    private byte[] content() {
        JsonObject object = Marks.write(self);
        object.addProperty("since", Instant.now().toString());
        return Marks.bytes(object);
    }
}
