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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                if (target.equals(file) && calls++ == 0) {
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
    void contentThatCannotBePutInPlaceIsNamedAndPutThereByTheNextOpening() throws Exception {
        Disk failing = new Immovable() {
            @Override
            public FileChannel overwrite(Path target) throws IOException {
                if (target.equals(file)) {
                    Files.writeString(target, "half");
                    throw new IOException("cable pulled");
                }
                return super.overwrite(target);
            }
        };

        MeetingFileException e = catchThrowableOfType(MeetingFileException.class, () -> write(failing, file, "new"));

        Path whole = leftovers().findAny().orElseThrow();
        assertThat(whole).hasContent("new");
        assertThat(e.getMessage()).contains(whole.toString());
        assertThat(new DurableFile(new Disk()).whole(file, DurableFileTest::isNotHalf))
                .as("the process that was writing is this one, and goes on")
                .isEqualTo(whole);
        Path orphan = ofAnEndedProcess(whole);
        assertThat(new DurableFile(new Disk()).whole(file, DurableFileTest::isNotHalf))
                .isEqualTo(file);
        assertThat(file).hasContent("new");
        assertThat(orphan).doesNotExist();
    }

    @Test
    void whatSomebodyHasWrittenSinceIsNotOverwrittenAndNothingIsLost() throws Exception {
        Path whole = ofAnEndedProcess(unfinished());
        Files.writeString(file, "written by somebody since");

        assertThat(new DurableFile(new Disk()).whole(file, path -> true)).isEqualTo(file);

        assertThat(file).hasContent("written by somebody since");
        assertThat(whole).doesNotExist();
        assertThat(folder.resolve("卷宗.unfinished.meeting")).hasContent("new");
    }

    @Test
    void anExchangeThatHadNotBegunIsMade() throws Exception {
        Path whole = unfinished();
        Files.writeString(file, "old");
        ofAnEndedProcess(whole);

        assertThat(new DurableFile(new Disk()).whole(file, path -> true)).isEqualTo(file);

        assertThat(file).hasContent("new");
        assertOnlyTheFile();
    }

    @Test
    void whereAnExchangeCannotBeFinishedItsContentIsReadBesideTheFile() throws Exception {
        Path whole = ofAnEndedProcess(unfinished());
        Disk readOnly = new Disk() {
            @Override
            public FileChannel overwrite(Path target) throws IOException {
                throw new AccessDeniedException(target.toString());
            }
        };

        assertThat(new DurableFile(readOnly).whole(file, DurableFileTest::isNotHalf))
                .isEqualTo(whole);
    }

    @Test
    void whatKilledProcessesLeaveIsSweptAndWhatIsBeingWrittenIsNot() throws Exception {
        Path[] work = new Path[1];
        new DurableFile(new Disk()).write(file, 3, out -> {
            new DurableFile(new Disk()).whole(file, path -> true);
            work[0] = leftovers().findAny().orElseThrow();
            out.write('n');
        });
        Path left = Files.createDirectory(ofAnEndedProcess(work[0]));
        Files.writeString(left.resolve("new"), "half");
        Path stranger = Files.createDirectory(folder.resolve(".candor-nobody.work"));

        new DurableFile(new Disk()).whole(file, path -> true);

        assertThat(left).doesNotExist();
        assertThat(stranger).exists();
    }

    @Test
    void aPathThroughALinkedFolderIsFollowedAsTheSystemDoes() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), deep);
        Path meant = Files.writeString(folder.resolve("a/卷宗.meeting"), "meant");

        write(new Disk(), link.resolve("../卷宗.meeting"), "new");

        assertThat(meant).hasContent("new");
        assertThat(file).hasContent("old");
    }

    @Test
    void aFileWithTwoNamesStaysOne() throws Exception {
        Path other = folder.resolve("另一个名字.meeting");
        try {
            Files.createLink(other, file);
        } catch (UnsupportedOperationException | IOException none) {
            assumeTrue(false, "no hard links here");
        }

        write(new Disk(), file, "new");

        assertThat(other).hasContent("new");
        assertThat(Files.isSameFile(file, other)).isTrue();
        assertThat(leftovers()).isEmpty();
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

    @ParameterizedTest
    @CsvSource({
        "chmod 600, 600",
        "chmod 640, 640",
        "chmod 664, 664",
        "chmod 444, 444",
        "chmod 600; chgrp daemon, 600",
        "chmod 640; chgrp daemon, 640",
        "chmod 660; chown daemon, 660",
        "chmod 600; setfacl -m u:daemon:rw;g::---, 660",
        "chmod 640; setfacl -m u:daemon:r, 640",
        "chmod 644; setfattr -n user.note -v x, 644",
        "setfacl -d -m u:daemon:rw folder; setfacl -b; chmod 640, 640",
        "setfacl -d -m u:daemon:rw folder; setfacl -b; chmod 600, 600",
        "setfacl -d -m u:daemon:rw folder; setfacl -b; chmod 660; chgrp daemon, 660"
    })
    void rightsListsOfRightsGroupAndAttributesAreKept(String commands, String mode) throws Exception {
        for (String command : commands.replace(";g::", ",g::").split(";")) {
            List<String> words = new ArrayList<>(List.of(command.strip().split(" ")));
            words.add(words.remove("folder") ? folder.toString() : file.toString());
            assumeTrue(run(words.toArray(String[]::new)), command);
        }
        String before = said("getfacl", "-p", file.toString()) + said("getfattr", "-d", file.toString());

        write(new Disk(), file, "new");
        write(new Immovable(), file, "newer");

        assertThat(file).hasContent("newer");
        assertThat(said("getfacl", "-p", file.toString()) + said("getfattr", "-d", file.toString()))
                .isEqualTo(before);
        assertThat(said("stat", "-c", "%a", file.toString())).contains(mode);
    }

    @Test
    void whatStandsBesideAFileOfAListedFolderIsItsWritersAlone() throws Exception {
        assumeTrue(run("setfacl", "-d", "-m", "u:daemon:rw", folder.toString()), "no lists of rights here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        Path whole = unfinished();

        assertThat(said("getfacl", "-pc", whole.toString())).contains("mask::---", "other::---");
    }

    @Test
    void theCopyOfAPrivateFileIsPrivate() throws Exception {
        assumePosix();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Path kept = folder.resolve("卷宗.v1.meeting");

        new DurableFile(new Disk()).copy(file, kept);

        assertThat(kept).hasContent("old");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
    }

    @Test
    void aLinkThatLooksLikeALeftoverLeadsToNothingThatIsDeleted() throws Exception {
        Path precious = Files.createDirectory(folder.resolve("precious"));
        Path text = Files.writeString(precious.resolve("a.txt"), "precious");
        Path inside = Files.createDirectory(ofAnEndedProcess(leftoverName("work")));
        Files.createSymbolicLink(inside.resolve("new"), precious);
        Path link = Files.createSymbolicLink(ofAnEndedProcess(leftoverName("work")), precious);

        new DurableFile(new Disk()).whole(file, path -> true);
        DurableFile.sweep(folder);

        assertThat(text).hasContent("precious");
        assertThat(inside).doesNotExist();
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aLinkOrAPipeIsNoUnfinishedExchange() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "of somebody else");
        Path link = ofAnEndedProcess(unfinished());
        Files.writeString(file, "half");
        Files.delete(link);
        Files.createSymbolicLink(link, secret);
        assumeTrue(run("mkfifo", ofAnEndedProcess(leftoverName("whole")).toString()), "no pipes here");

        new DurableFile(new Disk()).whole(file, DurableFileTest::isNotHalf);

        assertThat(file).hasContent("half");
    }

    @Test
    void whatIsNotWholeOrOfAStrangerIsNeverPutInPlace() throws Exception {
        Path whole = ofAnEndedProcess(unfinished());
        Files.writeString(file, "old");
        Files.writeString(whole, "half");
        new DurableFile(new Disk()).whole(file, DurableFileTest::isNotHalf);
        assertThat(file).hasContent("old");

        Files.writeString(whole, "new");
        assumeTrue(run("chown", "daemon", whole.toString()), "only root gives files away");
        new DurableFile(new Disk()).whole(file, DurableFileTest::isNotHalf);
        assertThat(file).hasContent("old");
    }

    @Test
    void aFileThatLetsItselfNotBeWrittenIsSaidToBeAsItWas() throws Exception {
        Disk refusing = new Immovable() {
            @Override
            public FileChannel overwrite(Path target) throws IOException {
                if (target.equals(file)) {
                    throw new FileSystemException(file.toString(), null, "append only");
                }
                return super.overwrite(target);
            }
        };

        MeetingFileException e = catchThrowableOfType(MeetingFileException.class, () -> write(refusing, file, "new"));
        assertThat(e.getMessage()).contains("append only").doesNotContain(".whole");

        assertThat(file).hasContent("old");
        assertOnlyTheFile();
    }

    @Test
    void whereTheGroupCannotBeKeptAnotherOneGetsNothing() throws Exception {
        assumePosix();
        Path copy = Files.writeString(folder.resolve("copy"), "");
        assumeTrue(run("chgrp", "daemon", file.toString()), "only root gives files away");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-rw-r--"));

        assertThat(Rights.canStandFor(file, copy, new Disk())).isFalse();
        Rights.narrow(file, copy);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
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
    void nobodyElseCanLookAtWhatIsBeingWritten() throws Exception {
        assumePosix();

        new DurableFile(new Disk())
                .write(file, 3, out -> assertThat(leftovers()).singleElement().satisfies(work -> assertThat(
                                PosixFilePermissions.toString(Files.getPosixFilePermissions(work)))
                        .isEqualTo("rwx------")));
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

    /** Whole new content beside the file, which itself is half written. */
    private Path unfinished() throws Exception {
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

    private static boolean isNotHalf(Path path) {
        try {
            return !Files.readString(path).equals("half");
        } catch (IOException e) {
            return false;
        }
    }

    /** Gives a leftover the name that a process would have given it that does not run any more. */
    private static Path ofAnEndedProcess(Path leftover) throws IOException {
        String mine = "-" + ProcessHandle.current().pid() + "-";
        Path ended = leftover.resolveSibling(leftover.getFileName().toString().replace(mine, "-2147483646-"));
        assertThat(ended).isNotEqualTo(leftover);
        return Files.exists(leftover) ? Files.move(leftover, ended) : ended;
    }

    private Path leftoverName(String ending) throws IOException {
        return Leftovers.beside(RealPath.of(file), "", ending);
    }

    private Stream<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().startsWith(".candor-")).toList().stream();
        }
    }

    private static String said(String... command) throws Exception {
        Process process = new ProcessBuilder(command).start();
        try (var lines = process.inputReader()) {
            return lines.lines().collect(Collectors.joining("\n"));
        }
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
