// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.core.store.Disk;
import candor.core.store.FullDisk;
import candor.core.store.MeetingFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupStoreTest {

    private static final Instant SAVED = Instant.parse("2022-01-05T08:00:00Z");

    @TempDir
    private Path place;

    private Path file;
    private BackupStore backups;

    @BeforeEach
    void aFile() throws IOException {
        file = place.resolve("卷宗.meeting");
        backups = new BackupStore(place.resolve("backups"), new Disk(), new Ticking());
        write("一");
    }

    @Test
    void keepsWhatTheFileHeld() throws IOException {
        backups.keep(file, 10);
        write("二");
        backups.keep(file, 10);

        assertThat(contents()).containsExactly("二", "一");
        BackupStore.Version version = backups.versions(file).getFirst();
        assertThat(version.saved()).isEqualTo(SAVED);
        assertThat(version.size()).isEqualTo(Files.size(file));
    }

    @Test
    void othersOnThisMachineCanReadNoneOfIt() throws IOException {
        backups.keep(file, 10);
        Path version = backups.versions(file).getFirst().content();
        Path described = version.resolveSibling("path.txt");

        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            assertThat(rights(version)).isEqualTo("rw-------");
            Files.setPosixFilePermissions(described, PosixFilePermissions.fromString("rw-r--r--"));
            write("二");
            backups.keep(file, 10);
            assertThat(rights(described)).isEqualTo("rw-------");
            assertThat(rights(version.getParent())).isEqualTo("rwx------");
            assertThat(rights(backups.folder())).isEqualTo("rwx------");
        }
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        backups.keep(file, 10);
        Files.setLastModifiedTime(file, FileTime.from(SAVED.plusSeconds(9)));
        backups.keep(file, 10);

        assertThat(contents()).containsExactly("一");
    }

    @Test
    void theOldestGoes() throws IOException {
        for (String content : List.of("一", "二", "三", "四", "五")) {
            write(content);
            backups.keep(file, 3);
        }

        assertThat(contents()).containsExactly("五", "四", "三");
        backups.keep(file, 1);
        assertThat(contents()).containsExactly("五");
    }

    @Test
    void eachFileHasItsOwn() throws IOException {
        Path other = Files.writeString(place.resolve("另.meeting"), "另");
        backups.keep(file, 10);
        backups.keep(other, 10);

        assertThat(contents()).containsExactly("一");
        assertThat(backups.versions(place.resolve("无.meeting"))).isEmpty();
    }

    @Test
    void aFileIsKnownByWhateverPathItIsReached() throws IOException {
        backups.keep(file, 10);
        Path folder = Files.createSymbolicLink(place.resolve("link"), place);
        Files.createDirectory(place.resolve("sub"));

        assertThat(backups.versions(place.resolve("sub/../卷宗.meeting"))).hasSize(1);
        assertThat(backups.versions(folder.resolve("卷宗.meeting"))).hasSize(1);
    }

    @Test
    void afterTheFileIsGoneItsVersionsAreStillThere() throws IOException {
        backups.keep(file, 10);
        Files.delete(file);

        assertThat(contents()).containsExactly("一");
        assertThatThrownBy(() -> backups.keep(file, 10)).isInstanceOf(IOException.class);
        assertThat(contents()).containsExactly("一");
    }

    @Test
    void theMachineMayDieAtAnyStep() throws IOException {
        backups.keep(file, 1);
        write("二");
        FrailDisk counted = new FrailDisk(Integer.MAX_VALUE);
        new BackupStore(place.resolve("other"), counted, new Ticking()).keep(file, 1);
        for (int steps = 0; steps < counted.steps(); steps++) {
            BackupStore dying = new BackupStore(place.resolve("backups"), new FrailDisk(steps), new Ticking());

            assertThatThrownBy(() -> dying.keep(file, 1)).isInstanceOf(FrailDisk.PowerCut.class);
            assertThat(contents()).as("after %d", steps).containsExactly("一");
        }
    }

    @Test
    void aFullDiskKeepsWhatWasKept() throws IOException {
        backups.keep(file, 1);
        write("二");
        BackupStore full = new BackupStore(place.resolve("backups"), new FullDisk(), new Ticking());

        assertThatThrownBy(() -> full.keep(file, 1))
                .isInstanceOfSatisfying(MeetingFileException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(MeetingFileException.Kind.NO_SPACE));
        assertThat(contents()).containsExactly("一");
    }

    private void write(String content) throws IOException {
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(SAVED));
    }

    private List<String> contents() throws IOException {
        return backups.versions(file).stream()
                .map(version -> {
                    try {
                        return Files.readString(version.content());
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    /** Every look at it is a second later. */
    private static final class Ticking extends Clock {

        private static Instant now = Instant.parse("2022-02-01T00:00:00Z");

        @Override
        public Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
