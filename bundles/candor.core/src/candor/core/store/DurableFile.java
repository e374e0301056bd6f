// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes a file so that at every moment, also after a crash or a power cut, the path holds either the whole old content or
 * the whole new one: temporary sibling, fsync, atomic move, fsync of the folder (plan of the house, §5).
 */
public final class DurableFile {

    /** Writes the content of a file. */
    public interface Content {
        /** Writes all of it. */
        void writeTo(OutputStream out) throws IOException;
    }

    private static final System.Logger LOG = System.getLogger(DurableFile.class.getName());
    private static final int BUFFER = 1 << 16;
    private static final int LINKS_MAX = 40;
    /** One replacement at a time: where the system refuses to move, the target is copied over and must not be shared. */
    private static final ReentrantLock REPLACING = new ReentrantLock();

    private final Disk disk;

    public DurableFile(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes {@code path}, or the file it links to.
     *
     * @param size bytes that {@code content} will write
     * @throws MeetingFileException UNWRITABLE or NO_SPACE; the file is then as it was before
     */
    public void write(Path path, long size, Content content) throws MeetingFileException {
        try {
            Path target = follow(path.toAbsolutePath());
            Path folder = target.getParent();
            refuseUnwritable(target, folder);
            Path temporary = sibling(target, ".tmp");
            try {
                fill(temporary, target, size, content);
                replace(temporary, target, size);
                sync(folder);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (AccessDeniedException e) {
            throw MeetingFileException.of(Kind.UNWRITABLE, "denied").because(e).saving(path);
        } catch (MeetingFileException e) {
            throw e.saving(path);
        } catch (IOException e) {
            throw MeetingFileException.of(Kind.UNWRITABLE, "failed", reason(e))
                    .because(e)
                    .saving(path);
        }
    }

    /** The file behind any symbolic links, whether it exists or not: the link stays, its target is written. */
    private static Path follow(Path path) throws IOException {
        Path target = path;
        for (int i = 0; Files.isSymbolicLink(target); i++) {
            if (i == LINKS_MAX) {
                throw new FileSystemException(path.toString(), null, "too many symbolic links");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
        }
        return target;
    }

    private void refuseUnwritable(Path target, Path folder) throws MeetingFileException {
        if (Files.isDirectory(target)) {
            throw MeetingFileException.of(Kind.UNWRITABLE, "directory");
        }
        if (!Files.isDirectory(folder)) {
            throw MeetingFileException.of(Kind.UNWRITABLE, "parent", folder);
        }
        if (Files.exists(target) && !disk.isWritable(target)) {
            throw MeetingFileException.of(Kind.UNWRITABLE, "readonly");
        }
    }

    private void fill(Path file, Path model, long size, Content content) throws IOException {
        try (FileChannel channel = disk.create(file)) {
            // Before the first byte: what others may not read in the old file they may not read here either.
            keepAttributes(model, file);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        } catch (IOException e) {
            throw isFull(e, file.getParent(), size) ? full(size, e) : e;
        }
    }

    /**
     * Permissions, group and owner of the file that will be replaced. The owner can only be kept by the administrator and
     * the group only by its members; an ordinary user's save must not fail for that.
     */
    private static void keepAttributes(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view == null || !Files.exists(from)) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
        PosixFileAttributes own = view.readAttributes();
        try {
            if (!old.group().equals(own.group())) {
                view.setGroup(old.group());
            }
            if (!old.owner().equals(own.owner())) {
                view.setOwner(old.owner());
            }
        } catch (FileSystemException refused) {
            LOG.log(System.Logger.Level.DEBUG, "owner and group are not ours to give away", refused);
        }
        view.setPermissions(old.permissions());
    }

    private void replace(Path temporary, Path target, long size) throws IOException {
        REPLACING.lock();
        try {
            disk.replace(temporary, target);
        } catch (FileSystemException e) {
            // A mount point, or a network drive that cannot replace: the content is copied, with the old one kept
            // aside.
            if (!Files.exists(target)) {
                throw e;
            }
            copyOver(temporary, target, size);
        } finally {
            REPLACING.unlock();
        }
    }

    private void copyOver(Path temporary, Path target, long size) throws IOException {
        Path aside = sibling(target, ".bak");
        try {
            fill(aside, target, Files.size(target), out -> Files.copy(target, out));
        } catch (IOException e) {
            Files.deleteIfExists(aside);
            throw e;
        }
        try {
            overwrite(target, temporary);
        } catch (IOException e) {
            try {
                overwrite(target, aside);
            } catch (IOException worse) {
                e.addSuppressed(worse);
                throw MeetingFileException.of(Kind.UNWRITABLE, "halfway", reason(e), aside)
                        .because(e);
            }
            Files.delete(aside);
            throw isFull(e, target.getParent(), size) ? full(size, e) : e;
        }
        Files.delete(aside);
    }

    private void overwrite(Path target, Path source) throws IOException {
        try (FileChannel channel = disk.overwrite(target);
                OutputStream out = Channels.newOutputStream(channel)) {
            Files.copy(source, out);
            channel.force(true);
        }
    }

    /** Makes the new name durable where the system can do that. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Windows and some network drives cannot; the file itself is in place, so the save has not failed.
            LOG.log(System.Logger.Level.DEBUG, "folder not synchronised", unsupported);
        }
    }

    private static Path sibling(Path target, String suffix) {
        return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + suffix);
    }

    /** The words of the system are in the user's language; the room that is left is a number. */
    private boolean isFull(IOException e, Path folder, long size) throws IOException {
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space") || words.contains("quota") || disk.room(folder) < size;
    }

    private static MeetingFileException full(long size, IOException cause) {
        return MeetingFileException.of(Kind.NO_SPACE, "device", size).because(cause);
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
