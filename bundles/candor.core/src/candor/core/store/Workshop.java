// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A private folder beside a file, in which its new content is prepared: until it is whole and has the rights of the old one, nobody
 * else can look at it. Deleted at the end, by Ctrl+C too; what a killed process leaves is swept by {@link Leftovers}.
 */
final class Workshop implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Workshop.class.getName());
    private static final int BUFFER = 1 << 16;
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    static {
        sweepAtEnd(Runtime.getRuntime()::addShutdownHook);
    }

    private final Disk disk;
    private final Path folder;

    private Workshop(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /**
     * Asks for what is still open to be deleted when the process ends. A process that is already ending cannot register
     * this; the write goes on all the same.
     */
    static void sweepAtEnd(Consumer<Thread> hooks) {
        try {
            hooks.accept(new Thread(() -> OPEN.forEach(Leftovers::delete), "sweep unfinished files"));
        } catch (IllegalStateException ending) {
            LOG.log(System.Logger.Level.DEBUG, "unfinished files are swept at the next opening", ending);
        }
    }

    static Workshop beside(Path target, Disk disk) throws IOException {
        Path folder = Leftovers.beside(target, "", Leftovers.WORK);
        OPEN.add(folder);
        try {
            return new Workshop(disk, PrivateFolder.create(folder));
        } catch (IOException refused) {
            OPEN.remove(folder);
            throw refused;
        }
    }

    /** Makes a folder that only its owner may look into. */
    Path makeFolder(String name) throws IOException {
        return PrivateFolder.create(folder.resolve(name));
    }

    /** Makes a file with what another one is: its content, and its rights or narrower ones. */
    Path copy(String name, Path model) throws IOException {
        Path file = folder.resolve(name);
        disk.copy(model, file);
        Rights.narrow(model, file);
        return file;
    }

    /** Makes a file with a new content, and the rights of another one where there is one ({@code null}: those of new files). */
    Path make(String name, Path model, DurableFile.Content content) throws IOException {
        Path file = model != null && Files.exists(model) ? copy(name, model) : folder.resolve(name);
        try (FileChannel channel = Files.exists(file) ? disk.overwrite(file) : disk.create(file)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            disk.force(channel);
        }
        return file;
    }

    @Override
    public void close() {
        Leftovers.delete(folder);
        OPEN.remove(folder);
    }
}
