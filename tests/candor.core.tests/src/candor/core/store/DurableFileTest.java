// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import candor.core.store.MeetingFileException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DurableFileTest extends WrittenFile {

    private static final Path FULL = Path.of("/dev/full");

    @Test
    void replacesTheContentAndLeavesNothingElse() throws Exception {
        write(new Disk(), file, "new");

        assertThat(file).hasContent("new");
        assertOnlyTheFile();
    }

    @Test
    void createsAFile() throws Exception {
        Path fresh = folder.resolve("新.meeting");

        write(new Disk(), fresh, "new");

        assertThat(fresh).hasContent("new");
    }

    @Test
    void aWriteThatBreaksOffLeavesTheOldFile() throws Exception {
        assertThatThrownBy(() -> new DurableFile(new Disk()).write(file, 9, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("cable pulled");
                }))
                .isInstanceOfSatisfying(MeetingFileException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.UNWRITABLE);
                    assertThat(e.isSaving()).isTrue();
                    assertThat(e.getMessage()).contains("cable pulled", "卷宗.meeting");
                });

        assertThat(file).hasContent("old");
        assertOnlyTheFile();
    }

    @Test
    void aCrashBetweenWritingAndMovingLeavesTheOldFile() throws Exception {
        Disk crashing = new Disk() {
            @Override
            public void replace(Path source, Path target) {
                assertThat(source).hasContent("new");
                throw new IllegalStateException("crash");
            }
        };

        assertThatThrownBy(() -> write(crashing, file, "new")).hasMessage("crash");

        assertThat(file).hasContent("old");
        assertOnlyTheFile();
    }

    @Test
    void aFullDiskIsReportedAsSuch() throws Exception {
        assumeTrue(Files.exists(FULL), "no /dev/full on this system");
        Disk full = new Disk() {
            @Override
            public FileChannel overwrite(Path target) throws IOException {
                return FileChannel.open(FULL, StandardOpenOption.WRITE);
            }
        };

        MeetingFileException e =
                catchThrowableOfType(MeetingFileException.class, () -> write(full, file, "n".repeat(200_000)));

        assertThat(e.kind()).isEqualTo(Kind.NO_SPACE);
        assertThat(e.getMessage()).contains("200000");
        assertThat(file).hasContent("old");
        assertOnlyTheFile();
    }

    @Test
    void aFullDiskIsRecognisedWhateverTheLanguageOfTheSystem() throws Exception {
        Disk full = new Disk() {
            @Override
            public FileChannel overwrite(Path target) throws IOException {
                throw new IOException("设备上没有空间");
            }

            @Override
            public long room(Path where) {
                return 2;
            }
        };

        assertThat(catchThrowableOfType(MeetingFileException.class, () -> write(full, file, "new"))
                        .kind())
                .isEqualTo(Kind.NO_SPACE);
    }

    @Test
    void aRealSmallDiskFillsUp() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=64k", "none", disk.toString()), "only root can mount a tmpfs");
        try {
            Path small = disk.resolve("a.meeting");
            write(new Disk(), small, "old");

            MeetingFileException e = catchThrowableOfType(
                    MeetingFileException.class, () -> write(new Disk(), small, "n".repeat(80_000)));

            assertThat(e.kind()).isEqualTo(Kind.NO_SPACE);
            assertThat(small).hasContent("old");
            try (Stream<Path> left = Files.list(disk)) {
                assertThat(left).containsExactly(small);
            }
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void theLongestNameThatASystemTakesCanBeWritten() throws Exception {
        Path longest = folder.resolve("长".repeat(82) + ".meeting");
        write(new Disk(), longest, "old");
        write(new Immovable(), longest, "new");

        assertThat(longest).hasContent("new");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aPipeIsNotWrittenTo() throws Exception {
        Path pipe = folder.resolve("pipe.meeting");
        assumeTrue(run("mkfifo", pipe.toString()), "no pipes here");

        assertThat(refusal(pipe).kind()).isEqualTo(Kind.UNWRITABLE);
    }

    @Test
    void targetsThatCannotBeFilesAreRefused() throws Exception {
        assertThat(refusal(folder.resolve("no/such/folder/a.meeting")).getMessage())
                .contains("no/such/folder");
        assertThat(refusal(Files.createDirectory(folder.resolve("dir"))).kind()).isEqualTo(Kind.UNWRITABLE);
        assertThat(refusal(Path.of("/")).kind()).isEqualTo(Kind.UNWRITABLE);
    }

    @Test
    void aReadOnlyFileIsNotReplaced() {
        Disk protective = new Disk() {
            @Override
            public boolean isWritable(Path target) {
                return false;
            }
        };

        MeetingFileException e = catchThrowableOfType(MeetingFileException.class, () -> write(protective, file, "new"));

        assertThat(e.kind()).isEqualTo(Kind.UNWRITABLE);
        assertThat(file).hasContent("old");
    }

    @Test
    void aFolderThatRefusesIsReported() {
        Disk refusing = new Disk() {
            @Override
            public void copy(Path model, Path target) throws IOException {
                throw new AccessDeniedException(target.toString());
            }
        };

        MeetingFileException e = catchThrowableOfType(MeetingFileException.class, () -> write(refusing, file, "new"));

        assertThat(e.kind()).isEqualTo(Kind.UNWRITABLE);
        assertThat(file).hasContent("old");
    }

    @Test
    void manyWritersLeaveOneWholeContent() throws Exception {
        int writers = 8;
        CyclicBarrier start = new CyclicBarrier(writers);
        List<Callable<Void>> jobs = IntStream.range(0, writers)
                .<Callable<Void>>mapToObj(i -> () -> {
                    start.await();
                    write(
                            i % 2 == 0 ? new Disk() : new Immovable(),
                            file,
                            String.valueOf(i).repeat(300_000));
                    return null;
                })
                .toList();

        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            for (Future<Void> job : pool.invokeAll(jobs)) {
                job.get();
            }
        }

        String content = Files.readString(file);
        assertThat(content).hasSize(300_000).isEqualTo(content.substring(0, 1).repeat(300_000));
        assertOnlyTheFile();
    }
}
