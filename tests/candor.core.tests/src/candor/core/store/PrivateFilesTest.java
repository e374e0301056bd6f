// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.core.sample.Samples;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may look into what the program keeps for itself, and which file it is that has several names. */
class PrivateFilesTest {

    @TempDir
    private Path folder;

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void aFolderIsMadeForItsOwnerAloneWithWhatIsMissingAboveIt() throws IOException {
        Path made = folder.resolve("a/b");

        assertThat(PrivateFolder.make(made)).isEqualTo(made);

        assertThat(rights(made)).isEqualTo("rwx------");
        assertThat(PrivateFolder.make(made)).as("there already").isEqualTo(made);
        Path beside = folder.resolve("a/c");
        assertThat(PrivateFolder.make(beside)).isEqualTo(beside);
    }

    @Test
    void aFolderThatIsThereIsClosedToOthersAndNotOpenedToItsOwner() throws IOException {
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-x------"));

        PrivateFolder.make(open);
        PrivateFolder.make(closed);

        assertThat(rights(open)).isEqualTo("rwx------");
        assertThat(rights(closed)).isEqualTo("r-x------");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThatThrownBy(() -> PrivateFolder.make(file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void aSnapshotIsThatOfItsMomentAndForItsOwnerAlone() throws IOException {
        MeetingStore store = new MeetingStore();
        DossierDocument document = Samples.open(store);
        document.dossier().setTitle("当时");
        DossierSnapshot snapshot = store.snapshot(document);
        document.dossier().setTitle("后来");
        Path file = folder.resolve("a.meeting");

        snapshot.writeTo(file);

        assertThat(store.open(file).dossier().getTitle()).isEqualTo("当时");
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    @Test
    void allNamesOfAFileHaveOneKey() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "1");
        Path other = Files.writeString(folder.resolve("b"), "1");
        Path name = Files.createLink(folder.resolve("c"), file);

        assertThat(FileNode.key(name)).isPresent().isEqualTo(FileNode.key(file)).isNotEqualTo(FileNode.key(other));
        assertThat(FileNode.key(folder.resolve("none"))).isEmpty();
    }

    @Test
    void aLinkIsFollowedOrNot() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "1");
        Path link = Files.createSymbolicLink(folder.resolve("l"), file);

        try (var in = RegularFile.openUnlinked(file)) {
            assertThat(in).hasContent("1");
        }
        try (var in = RegularFile.open(link)) {
            assertThat(in).hasContent("1");
        }
        assertThatThrownBy(() -> RegularFile.openUnlinked(link)).isInstanceOf(RegularFile.NotRegularException.class);
        assertThat(RealPath.orSame(link)).isEqualTo(RealPath.of(file));
        Path gone = folder.resolve("gone/a");
        assertThat(RealPath.orSame(gone)).isEqualTo(gone.toAbsolutePath());
    }

    @Test
    void aDiskKnowsWhatCannotBeWrittenAndWhichFolderHasNoListOfRights() {
        assertThat(new Disk().isWritable(folder)).isTrue();
        assertThat(new Disk().isWritable(folder.resolve("none"))).isFalse();
        assertThat(Disk.withoutWaiting().hasListOfRights(folder)).isFalse();
    }

    @Test
    void aSmallFileIsCreatedOnceAndPutOverWhatIsThere() throws IOException {
        DurableFile files = new DurableFile(Disk.withoutWaiting());
        Path file = folder.resolve("mark");

        assertThat(files.create(file, Zips.bytes("one"))).isTrue();
        assertThat(files.create(file, Zips.bytes("two"))).isFalse();
        assertThat(file).hasContent("one");
        files.put(file, Zips.bytes("three"));
        assertThat(file).hasContent("three");
        assertThat(folder.toFile().list()).containsExactly("mark");
    }
}
