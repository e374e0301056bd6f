// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import candor.base.place.UserFolder;
import candor.core.store.Digests;
import candor.core.store.FileNode;
import candor.core.store.MeetingFileException;
import candor.core.store.PrivateFolder;
import candor.core.store.RealPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Says who has a dossier open, by a small file beside it. Not a lock of the system: these do not reach over every network drive, and die
 * with the process without a word about who it was. A file with several names (hard links) has a second marker in the user's folder, the
 * same for all its names, because changes under one name are changes under all.
 */
public final class LockMarker {

    private static final System.Logger LOG = System.getLogger(LockMarker.class.getName());

    /** The longest name of a marker in bytes; most file systems allow 255. */
    private static final int NAME_MAX = 240;

    private static final String PREFIX = ".~";
    private static final String ENDING = ".lock";

    /**
     * Who has a file open.
     *
     * @param process the run of the program
     * @param since when it opened the file
     */
    public record Holder(ProcessMark process, Instant since) {}

    private final Path file;
    private final Path shared;
    private final ProcessMark self;
    private final MarkerFile own;

    /** @param file a dossier */
    public LockMarker(Path file) {
        this(file, UserFolder.find().resolve("open"), ProcessMark.current());
    }

    /** @param shared folder of the markers of files with several names */
    LockMarker(Path file, Path shared, ProcessMark self) {
        this.file = RealPath.orSame(file);
        this.shared = shared;
        this.self = self;
        this.own = beside(this.file);
    }

    private MarkerFile beside(Path name) {
        return new MarkerFile(name.resolveSibling(name(name.getFileName().toString())), self);
    }

    private static String name(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return PREFIX + (bytes.length > NAME_MAX ? Digests.of(bytes) : file) + ENDING;
    }

    /** The marker that all names of the file share. */
    private Optional<MarkerFile> ofAllNames() {
        return FileNode.key(file)
                .map(key -> key.toString().getBytes(StandardCharsets.UTF_8))
                .map(key -> new MarkerFile(shared.resolve(Digests.of(key) + ENDING), self));
    }

    private boolean hasSeveralNames() {
        try {
            return FileNode.names(file) > 1;
        } catch (IOException absent) {
            return false;
        }
    }

    /** The one who has the file open, under whatever name; nobody where that is this run, or one that has ended. */
    public Optional<Holder> holder() {
        return own.holder().or(this::holderOfAnotherName);
    }

    /** Other users have other folders; their markers are seen where they opened a name in the same folder. */
    private Optional<Holder> holderOfAnotherName() {
        if (!hasSeveralNames()) {
            return Optional.empty();
        }
        return ofAllNames().flatMap(MarkerFile::holder).or(this::holderOfNeighbour);
    }

    private Optional<Holder> holderOfNeighbour() {
        try (DirectoryStream<Path> names = Files.newDirectoryStream(
                file.getParent(), name -> !name.equals(file) && Files.isRegularFile(name) && isSame(name))) {
            for (Path name : names) {
                Optional<Holder> holder = beside(name).holder();
                if (holder.isPresent()) {
                    return holder;
                }
            }
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.DEBUG, "other names of the dossier are not known", unreadable);
        }
        return Optional.empty();
    }

    private boolean isSame(Path name) throws IOException {
        return Files.isSameFile(name, file);
    }

    /**
     * Marks the file as open here, unless somebody has it open.
     *
     * @return who has; empty where it is marked, or cannot be
     * @throws MeetingFileException IN_USE where something that is no marker has its place: it is not touched
     */
    public Optional<Holder> take() throws MeetingFileException {
        Optional<Holder> other = own.take();
        if (other.isEmpty() && hasSeveralNames()) {
            other = takeForAllNames();
            if (other.isPresent()) {
                own.release();
            }
        }
        return other;
    }

    private Optional<Holder> takeForAllNames() throws MeetingFileException {
        Optional<Holder> other = holderOfNeighbour();
        Optional<MarkerFile> marker = ofAllNames();
        if (other.isPresent() || marker.isEmpty() || !isSharedFolderThere()) {
            return other;
        }
        return marker.get().take();
    }

    private boolean isSharedFolderThere() {
        try {
            PrivateFolder.make(shared);
            return true;
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.DEBUG, "no marker for all names of the dossier", unwritable);
            return false;
        }
    }

    /** Marks the file as open here, whoever else has it open. */
    public void takeOver() {
        own.takeOver();
        if (hasSeveralNames() && isSharedFolderThere()) {
            ofAllNames().ifPresent(MarkerFile::takeOver);
        }
    }

    /** Removes our markers; somebody else's stay. */
    public void release() {
        own.release();
        ofAllNames().ifPresent(MarkerFile::release);
    }
}
