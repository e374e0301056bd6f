// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.safety.FileStamp.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStampTest {

    @TempDir
    private Path folder;

    @Test
    void anotherContentIsNoticedAndTheSameAgainIsNot() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "一二三");
        FileStamp stamp = FileStamp.of(file);
        assertThat(stamp.compare(file)).isEqualTo(Comparison.SAME);

        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertThat(stamp.compare(file)).isEqualTo(Comparison.SAME);
        Files.writeString(file, "一二四");
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertThat(stamp.compare(file)).isEqualTo(Comparison.CHANGED);
        Files.delete(file);
        assertThat(stamp.compare(file)).isEqualTo(Comparison.GONE);
        Files.createDirectory(file);
        assertThat(stamp.compare(file)).isEqualTo(Comparison.GONE);
    }

    @Test
    void aRunIsKnownByItsStart() throws Exception {
        ProcessMark self = ProcessMark.current();
        assertThat(self.isAlive()).isTrue();
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        child.waitFor();

        assertThat(new ProcessMark(self.user(), self.machine(), child.pid(), Instant.now()).isAlive())
                .isFalse();
        assertThat(new ProcessMark(self.user(), self.machine(), self.pid(), Instant.EPOCH).isAlive())
                .isFalse();
        assertThat(new ProcessMark(self.user(), "另一台", self.pid(), self.started()).isAlive())
                .isFalse();
    }
}
