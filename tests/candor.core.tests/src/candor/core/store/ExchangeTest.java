// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A file that cannot be moved into place is written over, and nothing is lost where that breaks off. */
class ExchangeTest extends WrittenFile {

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
        assertThat(new DurableFile(new Disk()).whole(file, ExchangeTest::isNotHalf))
                .as("the process that was writing is this one, and goes on")
                .isEqualTo(whole);
        Path orphan = ofAnEndedProcess(whole);
        assertThat(new DurableFile(new Disk()).whole(file, ExchangeTest::isNotHalf))
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

        assertThat(new DurableFile(readOnly).whole(file, ExchangeTest::isNotHalf))
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

        new DurableFile(new Disk()).whole(file, ExchangeTest::isNotHalf);

        assertThat(file).hasContent("half");
    }

    @Test
    void whatIsNotWholeOrOfAStrangerIsNeverPutInPlace() throws Exception {
        Path whole = ofAnEndedProcess(unfinished());
        Files.writeString(file, "old");
        Files.writeString(whole, "half");
        new DurableFile(new Disk()).whole(file, ExchangeTest::isNotHalf);
        assertThat(file).hasContent("old");

        Files.writeString(whole, "new");
        assumeTrue(run("chown", "daemon", whole.toString()), "only root gives files away");
        new DurableFile(new Disk()).whole(file, ExchangeTest::isNotHalf);
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
}
