// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import candor.core.store.MeetingFileException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is written anew keeps its rights, its links and its names, and nobody else sees what is being written. */
class FileRightsTest extends WrittenFile {

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

    private void assumePosix() {
        assumeTrue(Files.getFileAttributeView(file, PosixFileAttributeView.class) != null, "no POSIX permissions here");
    }

    private static String said(String... command) throws Exception {
        Process process = new ProcessBuilder(command).start();
        try (var lines = process.inputReader()) {
            return lines.lines().collect(Collectors.joining("\n"));
        }
    }
}
