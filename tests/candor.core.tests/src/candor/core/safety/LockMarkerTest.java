// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockMarkerTest {

    private static final ProcessMark SELF = ProcessMark.current();
    private static final ProcessMark ENDED = new ProcessMark("李", SELF.machine(), SELF.pid(), Instant.EPOCH);
    private static final ProcessMark ELSEWHERE = new ProcessMark("王", "另一台", 7, Instant.EPOCH);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(folder.resolve("卷宗.meeting"), "内容");
    }

    @Test
    void whoHasItOpenIsSaidAndTakenBack() throws IOException {
        LockMarker other = new LockMarker(file, ELSEWHERE);
        assertThat(other.take()).isEmpty();

        LockMarker mine = new LockMarker(file);
        assertThat(mine.holder())
                .hasValueSatisfying(holder -> assertThat(holder.process()).isEqualTo(ELSEWHERE));
        assertThat(mine.take()).isPresent();
        other.release();
        assertThat(mine.take()).isEmpty();
        assertThat(other.holder())
                .hasValueSatisfying(holder -> assertThat(holder.process()).isEqualTo(SELF));
        mine.release();
        assertOnlyTheFile();
    }

    @Test
    void whatARunLeftBehindThatHasEndedIsNobodys() throws IOException {
        new LockMarker(file, ENDED).take();

        LockMarker mine = new LockMarker(file);
        assertThat(mine.holder()).isEmpty();
        assertThat(mine.take()).isEmpty();
        mine.release();
        assertOnlyTheFile();
    }

    @Test
    void whoeverOpensAllTheSameHasItThen() {
        LockMarker other = new LockMarker(file, ELSEWHERE);
        other.take();
        LockMarker mine = new LockMarker(file);
        mine.takeOver();

        other.release();
        assertThat(other.holder())
                .hasValueSatisfying(holder -> assertThat(holder.process()).isEqualTo(SELF));
    }

    @Test
    void takingTwiceIsTakingOnce() {
        assertThat(new LockMarker(file).take()).isEmpty();
        assertThat(new LockMarker(file).take()).isEmpty();
    }

    @Test
    void aDamagedMarkerIsNobodys() throws IOException {
        new LockMarker(file, ELSEWHERE).take();
        try (Stream<Path> all = Files.list(folder)) {
            Path marker = all.filter(path -> !path.equals(file)).findAny().orElseThrow();
            Files.writeString(marker, "{\"user\": ");
        }

        assertThat(new LockMarker(file).take()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoError() {
        LockMarker marker = new LockMarker(folder.resolve("nowhere/卷宗.meeting"));

        assertThat(marker.take()).isEmpty();
        marker.takeOver();
        marker.release();
        assertThat(marker.holder()).isEmpty();
    }

    private void assertOnlyTheFile() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }
}
