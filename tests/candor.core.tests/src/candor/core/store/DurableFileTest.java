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
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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

class DurableFileTest {

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = Files.writeString(folder.resolve("卷宗.meeting"), "old");
    }

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
            public FileChannel create(Path target) throws IOException {
                Files.createFile(target);
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
            public FileChannel create(Path target) throws IOException {
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
    void aMountPointIsCopiedOver() throws Exception {
        Path other = Files.writeString(folder.resolve("other"), "older");
        assumeTrue(run("mount", "--bind", other.toString(), file.toString()), "only root can bind a mount");
        try {
            write(new Disk(), file, "new");

            assertThat(file).hasContent("new");
        } finally {
            run("umount", file.toString());
        }
        assertThat(other).hasContent("new");
        assertThat(file).hasContent("old");
    }

    @Test
    void whereNothingMovesAtomicallyTheContentIsCopied() throws Exception {
        write(new Immovable(), file, "new");

        assertThat(file).hasContent("new");
        assertOnlyTheFile();
    }

    @Test
    void aCopyThatFailsPutsTheOldContentBack() throws Exception {
        Disk failing = new Immovable() {
            private int calls;

            @Override
            public FileChannel overwrite(Path target) throws IOException {
                if (calls++ == 0) {
                    Files.writeString(target, "half");
                    throw new IOException("cable pulled");
                }
                return super.overwrite(target);
            }
        };

        assertThatThrownBy(() -> write(failing, file, "new")).hasMessageContaining("cable pulled");

        assertThat(file).hasContent("old");
        assertOnlyTheFile();
    }

    @Test
    void oldContentThatCannotBePutBackIsKeptAsideAndNamed() throws Exception {
        Disk failing = new Immovable() {
            @Override
            public FileChannel overwrite(Path target) throws IOException {
                throw new IOException("cable pulled");
            }
        };

        MeetingFileException e = catchThrowableOfType(MeetingFileException.class, () -> write(failing, file, "new"));

        Path aside;
        try (Stream<Path> files = Files.list(folder)) {
            aside = files.filter(path -> !path.equals(file)).findAny().orElseThrow();
        }
        assertThat(aside).hasContent("old");
        assertThat(e.getMessage()).contains(aside.toString());
    }

    @Test
    void permissionsAreKept() throws Exception {
        assumePosix();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        write(new Disk(), file, "new");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void theTemporaryFileIsNoMoreReadableThanTheOldOne() throws Exception {
        assumePosix();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        new DurableFile(new Disk()).write(file, 3, out -> {
            try (Stream<Path> files = Files.list(folder)) {
                Path temporary =
                        files.filter(path -> !path.equals(file)).findAny().orElseThrow();
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary)))
                        .isEqualTo("rw-------");
            }
        });
    }

    @Test
    void linksAreFollowed() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link.meeting"), Path.of("../卷宗.meeting"));

        write(new Disk(), link, "new");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aLinkToNothingCreatesItsTarget() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.meeting"), Path.of("target.meeting"));

        write(new Disk(), link, "new");

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("target.meeting")).hasContent("new");
    }

    @Test
    void aCircleOfLinksIsRefused() throws Exception {
        Path one = folder.resolve("one");
        Path two = Files.createSymbolicLink(folder.resolve("two"), one);
        Files.createSymbolicLink(one, two);

        assertThat(refusal(one).kind()).isEqualTo(Kind.UNWRITABLE);
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
            public FileChannel create(Path target) throws IOException {
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

    /** Refuses to move, as some network drives do. */
    private static class Immovable extends Disk {
        @Override
        public void replace(Path source, Path target) throws FileSystemException {
            throw new AtomicMoveNotSupportedException(source.toString(), target.toString(), "network drive");
        }
    }

    private static void write(Disk disk, Path path, String content) throws MeetingFileException {
        byte[] bytes = Zips.bytes(content);
        new DurableFile(disk).write(path, bytes.length, out -> out.write(bytes));
    }

    private static MeetingFileException refusal(Path path) {
        return catchThrowableOfType(MeetingFileException.class, () -> write(new Disk(), path, "new"));
    }

    private void assumePosix() {
        assumeTrue(Files.getFileAttributeView(file, PosixFileAttributeView.class) != null, "no POSIX permissions here");
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }

    private void assertOnlyTheFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
