// SPDX-License-Identifier: EPL-2.0
package candor.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes a file under another name beside its place and moves it there when it is complete. Neither a failure nor Ctrl+C leaves half a
 * file. Unlike a dossier, a document can be made again, so nothing waits for the disk.
 */
final class AtomicFile {

    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtomicFile::sweep, "sweep unfinished files"));
    }

    /** Writes the content and answers what there is to tell about it. */
    @FunctionalInterface
    interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes a file as a whole; one that stood there is replaced.
     *
     * @throws IOException as the system says it; the file is then as it was before
     */
    static <T> T write(Path target, Content<T> content) throws IOException {
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        UNFINISHED.add(temporary);
        try {
            T result;
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW))) {
                result = content.writeTo(out);
            }
            move(temporary, target);
            return result;
        } finally {
            Files.deleteIfExists(temporary);
            UNFINISHED.remove(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network drives; the window is that of a rename.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void sweep() {
        for (Path file : UNFINISHED) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // The process is ending and nobody listens; the name tells what is left.
                continue;
            }
        }
    }
}
