// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What a durable write asks of the operating system; a test makes each of them fail. */
public class Disk {

    /** Creates a file that must not exist yet, with the permissions new files get here. */
    public FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Replaces a file in one step, so that every reader sees the old one or the new one. */
    public void replace(Path source, Path target) throws IOException {
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Opens an existing file to write over it. */
    public FileChannel overwrite(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Whether the user may change a file. */
    public boolean isWritable(Path file) {
        return Files.isWritable(file);
    }

    /** Room left where a folder lies, in bytes. */
    public long room(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }
}
