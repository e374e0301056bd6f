// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An old file in a folder of its own, and what its tests write and look for there. */
abstract class WrittenFile {

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = Files.writeString(folder.resolve("卷宗.meeting"), "old");
    }

    /** Refuses to move, as some network drives do. */
    static class Immovable extends Disk {
        @Override
        public void replace(Path source, Path target) throws FileSystemException {
            throw new AtomicMoveNotSupportedException(source.toString(), target.toString(), "network drive");
        }
    }

    static void write(Disk disk, Path path, String content) throws MeetingFileException {
        byte[] bytes = Zips.bytes(content);
        new DurableFile(disk).write(path, bytes.length, out -> out.write(bytes));
    }

    static MeetingFileException refusal(Path path) {
        return catchThrowableOfType(MeetingFileException.class, () -> write(new Disk(), path, "new"));
    }

    /** Whole new content beside the file, which itself is half written. */
    Path unfinished() throws Exception {
        Disk cut = new Immovable() {
            @Override
            public FileChannel overwrite(Path target) throws IOException {
                if (target.equals(file)) {
                    Files.writeString(target, "half");
                    throw new IllegalStateException("power cut");
                }
                return super.overwrite(target);
            }
        };
        assertThatThrownBy(() -> write(cut, file, "new")).hasMessage("power cut");
        return leftovers().findAny().orElseThrow();
    }

    Stream<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().startsWith(".candor-")).toList().stream();
        }
    }

    static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }

    void assertOnlyTheFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
