// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** Turns what the system says of a write into what is wrong and what to do. */
final class WriteTrouble {

    private WriteTrouble() {}

    /**
     * What is wrong.
     *
     * @param target the file to be written
     * @param size bytes that were to be written; 0 where that is not known
     */
    static MeetingFileException of(Path target, long size, Disk disk, IOException trouble) {
        if (trouble instanceof MeetingFileException known) {
            return known;
        }
        return reason(target, size, disk, trouble).because(trouble);
    }

    private static MeetingFileException reason(Path target, long size, Disk disk, IOException trouble) {
        String words = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
        Path folder = target.toAbsolutePath().getParent();
        if (isFull(words, folder, size, disk)) {
            return MeetingFileException.of(Kind.NO_SPACE, size > 0 ? "device" : "unknown", size);
        }
        if (words.contains("read-only")) {
            return MeetingFileException.of(Kind.UNWRITABLE, "readonlyDisk");
        }
        if (trouble instanceof AccessDeniedException) {
            return MeetingFileException.of(Kind.UNWRITABLE, "denied");
        }
        if (trouble instanceof NotDirectoryException
                || trouble instanceof FileAlreadyExistsException
                || words.contains("not a directory")) {
            return MeetingFileException.of(Kind.UNWRITABLE, "notFolder", folder);
        }
        if (trouble instanceof NoSuchFileException) {
            return MeetingFileException.of(Kind.UNWRITABLE, "parent", folder);
        }
        return MeetingFileException.of(Kind.UNWRITABLE, "failed", words(trouble));
    }

    /**
     * Whether the disk is full. The message of the system is in the user's language, so the free space is looked at
     * too.
     */
    private static boolean isFull(String words, Path folder, long size, Disk disk) {
        if (words.contains("no space") || words.contains("quota") || words.contains("not enough space")) {
            return true;
        }
        try {
            return Files.isDirectory(folder) && disk.room(folder) < size;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** What the system gave as its reason. */
    static String words(IOException trouble) {
        String reason = trouble instanceof FileSystemException system ? system.getReason() : trouble.getMessage();
        return reason == null ? trouble.getClass().getSimpleName() : reason;
    }
}
