// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * Writes a file so that at every moment, also after a crash or a power cut, either the whole old content or the whole new one is found: the
 * new one is prepared in a {@link Workshop} beside the file, forced to the disk, and moved into place in one step. Where that cannot be, or
 * would change whose file it is, an {@link Exchange} writes over the file.
 */
public final class DurableFile {

    /** Writes the content of a file. */
    public interface Content {
        /** Writes all of it. */
        void writeTo(OutputStream out) throws IOException;
    }

    private static final System.Logger LOG = System.getLogger(DurableFile.class.getName());
    /** Held during a replacement, because a file that is written over must not be used by another one. */
    private static final ReentrantLock REPLACING = new ReentrantLock();

    private final Disk disk;
    private final boolean secret;

    public DurableFile(Disk disk) {
        this(disk, false);
    }

    private DurableFile(Disk disk, boolean secret) {
        this.disk = disk;
        this.secret = secret;
    }

    /** The same for files in the program's own folders: what it writes, also over an older file, only its owner may read and write. */
    public DurableFile forOwnerOnly() {
        return new DurableFile(disk, true);
    }

    /**
     * Writes {@code path}, or the file it links to.
     *
     * @param size bytes that {@code content} will write; 0 where that is not known
     * @throws MeetingFileException UNWRITABLE or NO_SPACE; the file is then as it was before
     */
    public void write(Path path, long size, Content content) throws MeetingFileException {
        put(path, size, (workshop, target) -> workshop.make("new", target, content));
    }

    /**
     * Writes what a file holds into a second one, which nobody may read who may not read the first.
     *
     * @throws MeetingFileException UNWRITABLE or NO_SPACE
     */
    void copy(Path original, Path path) throws MeetingFileException {
        put(path, 0, (workshop, target) -> {
            Path fresh = workshop.copy("new", original);
            if (Rights.mayInherit(fresh, target.getParent(), disk)) {
                Rights.closeToOthers(fresh);
            }
            return fresh;
        });
    }

    /** Makes the new file in a workshop. */
    private interface Making {
        Path make(Workshop workshop, Path target) throws IOException;
    }

    private void put(Path path, long size, Making making) throws MeetingFileException {
        try {
            Path target = real(path);
            refuseUnwritable(target);
            if (secret && Files.exists(target)) {
                Rights.closeToOthers(target);
            }
            try (Workshop workshop = Workshop.beside(target, disk)) {
                Path fresh = making.make(workshop, target);
                if (secret) {
                    Rights.closeToOthers(fresh);
                }
                replace(fresh, target, workshop);
            }
            sync(target.getParent(), disk);
        } catch (IOException e) {
            throw WriteTrouble.of(path, size, disk, e).saving(path);
        }
    }

    /**
     * Creates a small file whole, unless something has its name: of several that try, one succeeds. Links are not followed.
     *
     * @return whether it was created
     * @throws IOException where that cannot be done here
     */
    public boolean create(Path file, byte[] content) throws IOException {
        try (Workshop workshop = Workshop.beside(file, disk)) {
            Path fresh = workshop.make("new", null, out -> out.write(content));
            Files.createLink(file, fresh);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            return createInPlace(file, content);
        }
    }

    /**
     * Creates the file under its own name where the file system has no hard links. A reader may then see half of it and
     * takes it for damaged.
     */
    private static boolean createInPlace(Path file, byte[] content) throws IOException {
        try {
            Files.write(
                    file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }

    /**
     * Puts a small file in the place of whatever has its name; a link there is replaced, not followed.
     *
     * @throws IOException where that cannot be done
     */
    public void put(Path file, byte[] content) throws IOException {
        try (Workshop workshop = Workshop.beside(file, disk)) {
            disk.replace(workshop.make("new", null, out -> out.write(content)), file);
        }
    }

    /**
     * Makes a folder for files, and what is missing above it.
     *
     * @throws MeetingFileException UNWRITABLE
     */
    public void makeFolder(Path folder) throws MeetingFileException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw WriteTrouble.of(folder.resolve("_"), 0, disk, e).saving(folder);
        }
    }

    /**
     * Where the whole content of a file stands. What killed processes have left beside it is finished and swept first.
     *
     * @param isWhole whether a file holds all of its content
     */
    Path whole(Path path, Predicate<Path> isWhole) {
        try {
            Path target = RealPath.of(path);
            Leftovers.sweep(target);
            return Files.isRegularFile(target) ? new Exchange(disk, target).finish(isWhole) : path;
        } catch (IOException unknown) {
            LOG.log(System.Logger.Level.DEBUG, "nothing to be found beside the file", unknown);
            return path;
        }
    }

    /** Deletes what ended processes have left in a folder of the program's own, whatever file they were writing. */
    public static void sweep(Path folder) {
        Leftovers.sweepAll(folder);
    }

    private static Path real(Path path) throws IOException {
        try {
            return RealPath.of(path);
        } catch (NoSuchFileException e) {
            throw MeetingFileException.of(
                            Kind.UNWRITABLE, "parent", path.toAbsolutePath().getParent())
                    .because(e);
        }
    }

    private void refuseUnwritable(Path target) throws MeetingFileException {
        if (Files.isDirectory(target)) {
            throw MeetingFileException.of(Kind.UNWRITABLE, "directory");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw MeetingFileException.of(Kind.UNWRITABLE, "special");
        }
        if (Files.exists(target) && !disk.isWritable(target)) {
            throw MeetingFileException.of(Kind.UNWRITABLE, "readonly");
        }
    }

    private void replace(Path fresh, Path target, Workshop workshop) throws IOException {
        REPLACING.lock();
        try {
            if (!Files.exists(target) || Rights.canStandFor(target, fresh, disk)) {
                try {
                    disk.replace(fresh, target);
                    return;
                } catch (FileSystemException immovable) {
                    if (!Files.exists(target)) {
                        throw immovable;
                    }
                }
            }
            Path old = workshop.copy("old", target);
            if (Rights.mayInherit(fresh, target.getParent(), disk)) {
                Rights.closeToOthers(fresh);
            }
            new Exchange(disk, target).run(fresh, old);
        } finally {
            REPLACING.unlock();
        }
    }

    /** Makes new names durable where the system can do that. */
    static void sync(Path folder, Disk disk) {
        try (FileChannel channel = FileChannel.open(folder)) {
            disk.force(channel);
        } catch (IOException unsupported) {
            // Windows and some network drives cannot; the file itself is in place, so the save has not failed.
            LOG.log(System.Logger.Level.DEBUG, "folder not synchronised", unsupported);
        }
    }
}
