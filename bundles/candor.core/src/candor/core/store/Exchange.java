// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes over a file whose name cannot be given to another one: a mount point, some network drives, a file with several names, one whose
 * owner or group cannot be kept. The whole new content stands beside it, under a name that says so, from before the first byte is
 * overwritten until after the last: whoever opens the file meanwhile, or after a crash, finds it there.
 */
final class Exchange {

    private final Disk disk;
    private final Path target;

    Exchange(Disk disk, Path target) {
        this.disk = disk;
        this.target = target;
    }

    /**
     * Writes over the file.
     *
     * @param fresh whole new content; it is renamed
     * @param old what the file holds, to go back to when writing fails
     * @throws IOException where writing failed: the file is then as it was, or the message says where the new content stands
     */
    void run(Path fresh, Path old) throws IOException {
        List<Path> earlier = Leftovers.of(target, Leftovers.WHOLE);
        Path whole = Leftovers.beside(target, digest(old), Leftovers.WHOLE);
        disk.rename(fresh, whole);
        DurableFile.sync(target.getParent(), disk);
        try {
            overwrite(whole);
        } catch (IOException failed) {
            try {
                restore(old);
            } catch (IOException worse) {
                failed.addSuppressed(worse);
                throw MeetingFileException.of(Kind.UNWRITABLE, "halfway", WriteTrouble.words(failed), whole)
                        .because(failed);
            }
            Leftovers.delete(whole);
            throw failed;
        }
        Leftovers.delete(whole);
        earlier.forEach(Leftovers::delete);
    }

    /** Writes the old content back; nothing is needed where the file could not be written at all. */
    private void restore(Path old) throws IOException {
        if (!digest(old).equals(digest(target))) {
            overwrite(old);
        }
    }

    /**
     * Ends what a killed process has left unfinished.
     *
     * @param isWhole whether a file holds all of its content
     * @return where the content of the file stands: in itself, or beside it where it cannot be written now
     */
    Path finish(Predicate<Path> isWhole) throws IOException {
        for (Path whole : Leftovers.of(target, Leftovers.WHOLE)) {
            if (!isOfAWriter(whole) || !isWhole.test(whole)) {
                continue;
            }
            if (!isWhole.test(target) || whole.getFileName().toString().contains(digest(target))) {
                if (!Leftovers.isOver(whole)) {
                    return whole;
                }
                try {
                    overwrite(whole);
                } catch (IOException unwritable) {
                    return whole;
                }
                Leftovers.delete(whole);
            } else if (Leftovers.isOver(whole)) {
                release(whole);
            }
        }
        return target;
    }

    /**
     * Whether the content belongs to the owner of the file or to this user: in a shared folder, others must not decide
     * what the file holds.
     */
    private boolean isOfAWriter(Path whole) throws IOException {
        try {
            UserPrincipal owner = Files.getOwner(whole, LinkOption.NOFOLLOW_LINKS);
            return owner.equals(Files.getOwner(target)) || owner.getName().equals(System.getProperty("user.name"));
        } catch (UnsupportedOperationException nobody) {
            return true;
        }
    }

    /**
     * Puts away content that stands beside a complete file: equal content is deleted, other content is kept under a
     * name that a person finds.
     */
    private void release(Path whole) throws IOException {
        if (digest(whole).equals(digest(target))) {
            Leftovers.delete(whole);
            return;
        }
        disk.rename(whole, Siblings.free(target, "unfinished"));
    }

    private void overwrite(Path source) throws IOException {
        try (FileChannel channel = disk.overwrite(target);
                OutputStream out = Channels.newOutputStream(channel)) {
            Files.copy(source, out);
            disk.force(channel);
        }
    }

    private static String digest(Path file) throws IOException {
        return Digests.of(file).substring(0, 16);
    }
}
