// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a durable write asks of the operating system; a test makes each of them fail. */
public class Disk {

    /** A disk that does not wait until data is safe, for files that can be made again, such as exported documents. */
    public static Disk withoutWaiting() {
        return new Disk() {
            private final Map<Path, Boolean> lists = new ConcurrentHashMap<>();

            @Override
            public void force(FileChannel channel) {
                // Nothing is forced: a power cut may lose a document that was just made, a crash of the program does
                // not.
            }

            @Override
            public boolean hasListOfRights(Path folder) {
                return lists.computeIfAbsent(folder, super::hasListOfRights);
            }
        };
    }

    /** Creates a file that must not exist yet, with the permissions new files get here. */
    public FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Creates a file with everything that can be copied of another one: its rights, lists of rights, attributes and content. */
    public void copy(Path model, Path file) throws IOException {
        Files.copy(model, file, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Replaces a file in one step, so that every reader sees the old one or the new one. */
    public void replace(Path source, Path target) throws IOException {
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Gives a file another name, under which there is none yet. */
    public void rename(Path source, Path target) throws IOException {
        Files.move(source, target);
    }

    /** Opens an existing file to write over it. */
    public FileChannel overwrite(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Waits until what was written would outlive a power cut. */
    public void force(FileChannel channel) throws IOException {
        channel.force(true);
    }

    /** Whether the user may change a file. */
    public boolean isWritable(Path file) {
        return Files.isWritable(file);
    }

    /** Whether a list of rights, beyond owner, group and others, says what new files in a folder are to be. */
    public boolean hasListOfRights(Path folder) {
        return ListOfRights.isOn(folder);
    }

    /** Room left where a folder lies, in bytes. */
    public long room(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }
}
