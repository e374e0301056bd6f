// SPDX-License-Identifier: EPL-2.0
package candor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void replacesAFileWhenItIsComplete() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        int result = AtomicFile.write(file, out -> {
            out.write("new".getBytes());
            out.flush();
            assertThat(file).hasContent("old");
            return 7;
        });

        assertThat(result).isEqualTo(7);
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining(f -> f.equals(file));
    }

    @Test
    void failureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a.txt");
    }

    @Test
    void folderInItsPlaceIsNotReplaced() throws IOException {
        Path file = Files.createDirectories(folder.resolve("a.txt/b"));

        assertThatThrownBy(() -> AtomicFile.write(file.getParent(), out -> null))
                .isInstanceOf(IOException.class);

        assertThat(file).isDirectory();
        assertThat(folder.toFile().list()).containsExactly("a.txt");
    }
}
