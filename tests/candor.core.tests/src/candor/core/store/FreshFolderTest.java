// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.core.store.MeetingFileException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder appears whole or not at all, and never in the place of what is there. */
class FreshFolderTest {

    private final Disk disk = Disk.withoutWaiting();

    @TempDir
    private Path folder;

    private void write(Path place, boolean aside, String content) throws IOException {
        try (FreshFolder fresh = FreshFolder.at(place, aside, disk)) {
            Files.writeString(fresh.path().resolve("a.txt"), content);
            fresh.finish();
        }
    }

    @Test
    void itAppearsWhenItIsFinishedAndLeavesNothingBeside() throws IOException {
        Path place = folder.resolve("years/2022");
        try (FreshFolder fresh = FreshFolder.at(place, false, disk)) {
            Files.writeString(fresh.path().resolve("a.txt"), "new");
            assertThat(place).doesNotExist();
            fresh.finish();
            assertThat(place.resolve("a.txt")).hasContent("new");
        }
        assertThat(place.getParent().toFile().list()).containsExactly("2022");
    }

    @Test
    void whatIsNotFinishedIsGone() throws IOException {
        try (FreshFolder fresh = FreshFolder.at(folder.resolve("2022"), false, disk)) {
            Files.writeString(fresh.path().resolve("a.txt"), "half");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsThereIsRefusedOrPutAsideUnderANumberOfItsOwn() throws IOException {
        Path place = folder.resolve("2022");
        write(place, false, "first");

        assertThatThrownBy(() -> FreshFolder.at(place, false, disk))
                .isInstanceOfSatisfying(
                        MeetingFileException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNWRITABLE));
        assertThat(folder.toFile().list()).containsExactly("2022");
        write(place, true, "second");
        write(place, true, "third");

        assertThat(place.resolve("a.txt")).hasContent("third");
        assertThat(folder.resolve("2022-2/a.txt")).hasContent("first");
        assertThat(folder.resolve("2022-3/a.txt")).hasContent("second");
        assertThat(folder.toFile().list()).hasSize(3);
    }

    @Test
    void anEmptyFolderIsTakenAndAFileIsNot() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path file = Files.writeString(folder.resolve("file"), "mine");

        write(empty, false, "new");

        assertThat(empty.resolve("a.txt")).hasContent("new");
        assertThatThrownBy(() -> FreshFolder.at(file, true, disk))
                .isInstanceOf(MeetingFileException.class)
                .hasMessageContaining("file");
        assertThat(file).hasContent("mine");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("empty", "file");
    }
}
