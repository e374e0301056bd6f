// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import candor.core.store.MeetingFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockMarkerTest {

    private static final ProcessMark SELF = ProcessMark.current();
    private static final ProcessMark ENDED = new ProcessMark("李", SELF.machine(), SELF.pid(), Instant.EPOCH);
    private static final ProcessMark ELSEWHERE = new ProcessMark("王", "另一台", 7, Instant.EPOCH);

    @TempDir
    private Path folder;

    @TempDir
    private Path shared;

    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(folder.resolve("卷宗.meeting"), "内容");
    }

    @Test
    void whoHasItOpenIsSaidAndTakenBack() throws IOException {
        LockMarker other = marker(file, ELSEWHERE);
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
        marker(file, ENDED).take();

        LockMarker mine = new LockMarker(file);
        assertThat(mine.holder()).isEmpty();
        assertThat(mine.take()).isEmpty();
        mine.release();
        assertOnlyTheFile();
    }

    @Test
    void whoeverOpensAllTheSameHasItThen() throws IOException {
        LockMarker other = marker(file, ELSEWHERE);
        other.take();
        LockMarker mine = new LockMarker(file);
        mine.takeOver();

        other.release();
        assertThat(other.holder())
                .hasValueSatisfying(holder -> assertThat(holder.process()).isEqualTo(SELF));
    }

    @Test
    void takingTwiceIsTakingOnce() throws IOException {
        assertThat(new LockMarker(file).take()).isEmpty();
        assertThat(new LockMarker(file).take()).isEmpty();
    }

    @Test
    void aDamagedMarkerIsNobodys() throws IOException {
        marker(file, ELSEWHERE).take();
        try (Stream<Path> all = Files.list(folder)) {
            Path marker = all.filter(path -> !path.equals(file)).findAny().orElseThrow();
            Files.writeString(marker, "{\"user\": ");
        }

        assertThat(new LockMarker(file).take()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoError() throws IOException {
        LockMarker marker = new LockMarker(folder.resolve("nowhere/卷宗.meeting"));

        assertThat(marker.take()).isEmpty();
        marker.takeOver();
        marker.release();
        assertThat(marker.holder()).isEmpty();
    }

    /** A link in its place would have led the write to another file, a pipe would have stopped the program for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"ln -s %s", "ln -s nowhere %2$s", "mkfifo %2$s", "mkdir %2$s"})
    void whatIsNoMarkerIsNotTouchedAndRefusedAtOnce(String command) throws Exception {
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        String marker = folder.resolve(".~卷宗.meeting.lock").toString();
        String line =
                command.startsWith("ln -s %s") ? "ln -s " + victim + " " + marker : String.format(command, "", marker);
        assumeTrue(new ProcessBuilder(line.split(" ")).start().waitFor() == 0, line);

        LockMarker mine = new LockMarker(file);

        assertThatThrownBy(mine::take).isInstanceOfSatisfying(MeetingFileException.class, refused -> {
            assertThat(refused.kind()).isEqualTo(MeetingFileException.Kind.IN_USE);
            assertThat(refused.getMessage()).contains(".~卷宗.meeting.lock");
        });
        assertThat(mine.holder()).isEmpty();
        mine.takeOver();
        mine.release();
        assertThat(victim).hasContent("mine");
        assertThat(Files.exists(Path.of(marker), LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void ofManyThatFindAMarkerLeftBehindOneTakesIt() throws Exception {
        int runs = 16;
        for (int round = 0; round < 20; round++) {
            marker(file, ENDED).takeOver();
            CyclicBarrier start = new CyclicBarrier(runs);
            List<Callable<Boolean>> jobs = IntStream.range(0, runs)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        LockMarker run =
                                marker(file, new ProcessMark("甲" + i, SELF.machine(), SELF.pid(), SELF.started()));
                        start.await();
                        return run.take().isEmpty();
                    })
                    .toList();
            try (ExecutorService pool = Executors.newFixedThreadPool(runs)) {
                int taken = 0;
                for (Future<Boolean> job : pool.invokeAll(jobs)) {
                    taken += job.get() ? 1 : 0;
                }
                assertThat(taken).isEqualTo(1);
            }
        }
    }

    @Test
    void aNameThatLeavesNoRoomForMoreHasAMarkerToo() throws IOException {
        Path longest = Files.writeString(folder.resolve("长".repeat(82) + ".meeting"), "内容");

        assertThat(marker(longest, ELSEWHERE).take()).isEmpty();
        assertThat(new LockMarker(longest).take()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"卷宗-2.meeting", "别处/卷宗.meeting"})
    void aFileWithTwoNamesIsOpenUnderBoth(String name) throws IOException {
        Path second = aSecondName(name);
        LockMarker other = marker(second, ELSEWHERE);
        assertThat(other.take()).isEmpty();

        LockMarker mine = marker(file, SELF);
        assertThat(mine.holder())
                .hasValueSatisfying(holder -> assertThat(holder.process()).isEqualTo(ELSEWHERE));
        assertThat(mine.take()).isPresent();
        assertThat(folder.resolve(".~卷宗.meeting.lock"))
                .as("left by a run that was refused")
                .doesNotExist();

        mine.takeOver();
        assertThat(other.holder())
                .hasValueSatisfying(holder -> assertThat(holder.process()).isEqualTo(SELF));
        mine.release();
        other.release();
        assertThat(shared).isEmptyDirectory();
    }

    /** Another user's folder cannot be looked into, but his marker beside the file's other name is seen. */
    @Test
    void aSecondNameInTheSameFolderThatAnotherUserHasOpen() throws IOException {
        LockMarker other = new LockMarker(aSecondName("卷宗-2.meeting"), folder.resolve("of another"), ELSEWHERE);
        assertThat(other.take()).isEmpty();

        assertThat(marker(file, SELF).holder())
                .hasValueSatisfying(holder -> assertThat(holder.process()).isEqualTo(ELSEWHERE));
        assertThat(marker(file, SELF).take()).isPresent();
    }

    @Test
    void aMarkerOfASecondNameThatIsGoneIsTakenAwayToo() throws IOException {
        Path second = aSecondName("卷宗-2.meeting");
        LockMarker mine = marker(file, SELF);
        mine.take();
        Files.delete(second);
        mine.release();

        assertThat(shared).isEmptyDirectory();
    }

    private Path aSecondName(String name) throws IOException {
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("unix"), "hard links are not told");
        Path second = folder.resolve(name);
        Files.createDirectories(second.getParent());
        return Files.createLink(second, file);
    }

    private LockMarker marker(Path dossier, ProcessMark self) {
        return new LockMarker(dossier, shared, self);
    }

    private void assertOnlyTheFile() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    /** A process that keeps the lock on a marker that is nobody's keeps nobody waiting for it. */
    @Test
    void aLockThatIsNeverReleasedIsNotWaitedFor() throws IOException {
        marker(file, ENDED).take();
        Path left = folder.resolve(".~卷宗.meeting.lock");
        String keep =
                "import fcntl,sys\nf=open(sys.argv[1],'r+')\nfcntl.lockf(f,fcntl.LOCK_EX)\nprint('kept',flush=True)\ninput()";
        Process keeper = new ProcessBuilder("/usr/bin/python3", "-c", keep, left.toString()).start();
        try {
            assertThat(keeper.inputReader().readLine()).isEqualTo("kept");
            MarkerFile marker = new MarkerFile(left, SELF, Duration.ZERO);
            assertThat(catchThrowableOfType(MeetingFileException.class, marker::take)
                            .text(Locale.SIMPLIFIED_CHINESE))
                    .contains("一直占着", left.toString());
        } finally {
            keeper.destroyForcibly();
        }
        assertThat(keeper.onExit().join().isAlive()).isFalse();
        assertThat(new MarkerFile(left, SELF).take()).isEmpty();
    }
}
