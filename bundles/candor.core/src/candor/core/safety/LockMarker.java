// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import candor.core.store.Digests;
import candor.core.store.Disk;
import candor.core.store.DurableFile;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingFileException.Kind;
import candor.core.store.RealPath;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * A small file beside a dossier that says who has it open. Not a lock of the system: these do not reach over every network
 * drive, and die with the process without a word about who it was. Where the folder cannot be written there is no marker,
 * and that is no error.
 */
public final class LockMarker {

    private static final System.Logger LOG = System.getLogger(LockMarker.class.getName());

    /** The longest name of a marker in bytes; most file systems allow 255. */
    private static final int NAME_MAX = 240;

    /** How often a marker that comes and goes is looked at. */
    private static final int ATTEMPTS = 10;

    /** Locks of the operating system do not exclude threads of one process from each other, so this lock does. */
    private static final Object TAKING = new Object();

    /**
     * Who has a file open.
     *
     * @param process the run of the program
     * @param since when it opened the file
     */
    public record Holder(ProcessMark process, Instant since) {}

    private final DurableFile files = new DurableFile(Disk.withoutWaiting());
    private final Path marker;
    private final ProcessMark self;

    /** @param file a dossier */
    public LockMarker(Path file) {
        this(file, ProcessMark.current());
    }

    LockMarker(Path file, ProcessMark self) {
        Path real = RealPath.orSame(file);
        this.marker = real.resolveSibling(name(real.getFileName().toString()));
        this.self = self;
    }

    private static String name(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return ".~" + (bytes.length > NAME_MAX ? Digests.of(bytes) : file) + ".lock";
    }

    /** The one who has the file open; nobody where the marker is our own, or left behind by a run that has ended. */
    public Optional<Holder> holder() {
        try {
            return Optional.of(read()).filter(holder -> !isOver(holder.process()));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /**
     * Marks the file as open here, unless somebody has it open.
     *
     * @return who has; empty where it is marked, or cannot be
     * @throws MeetingFileException IN_USE where something that is no marker has its place: it is not touched
     */
    public Optional<Holder> take() throws MeetingFileException {
        synchronized (TAKING) {
            try {
                for (int i = 0; i < ATTEMPTS; i++) {
                    if (files.create(marker, content())) {
                        return Optional.empty();
                    }
                    refuseObstacle();
                    Optional<Holder> other = holder();
                    if (other.isPresent() || replace()) {
                        return other;
                    }
                }
                return holder();
            } catch (MeetingFileException obstacle) {
                throw obstacle;
            } catch (IOException unwritable) {
                LOG.log(System.Logger.Level.DEBUG, "no marker beside the dossier", unwritable);
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
                FileLock alone = old.lock()) {
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

    /** Marks the file as open here, whoever else has it open. */
    public void takeOver() {
        try {
            refuseObstacle();
            files.put(marker, content());
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.DEBUG, "no marker beside the dossier", unwritable);
        }
    }

    /** Removes our marker; somebody else's stays. */
    public void release() {
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
    private Holder read() throws IOException {
        JsonObject object;
        try {
            object = Marks.read(marker);
        } catch (AccessDeniedException ofAnotherUser) {
            Instant since =
                    Files.getLastModifiedTime(marker, LinkOption.NOFOLLOW_LINKS).toInstant();
            String owner = Files.getOwner(marker, LinkOption.NOFOLLOW_LINKS).getName();
            return new Holder(new ProcessMark(owner, "?", 0, since), since);
        }
        return new Holder(Marks.process(object), Marks.instant(object, "since"));
    }

    private byte[] content() {
        JsonObject object = Marks.write(self);
        object.addProperty("since", Instant.now().toString());
        return Marks.bytes(object);
    }
}
