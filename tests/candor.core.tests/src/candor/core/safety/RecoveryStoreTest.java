// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.core.sample.Samples;
import candor.core.store.Disk;
import candor.core.store.DossierDocument;
import candor.core.store.FullDisk;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.core.store.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryStoreTest {

    private static final ProcessMark NOW = ProcessMark.current();

    /** This process number, but of another run. */
    private static final ProcessMark ENDED = new ProcessMark("李", NOW.machine(), NOW.pid(), Instant.EPOCH);

    private final MeetingStore store = new MeetingStore();

    @TempDir
    private Path place;

    private Path folder;
    private DossierDocument document;

    @BeforeEach
    void aDossier() throws MeetingFileException {
        folder = place.resolve("recovery");
        document = Samples.open(store);
    }

    @Test
    void whatWasNotSavedIsFoundAfterwards() throws IOException {
        Path file = place.resolve("卷宗.meeting");
        store.save(document, file);
        FileStamp stamp = FileStamp.of(file);
        document.dossier().setTitle("改过");
        ended(new Disk()).begin().write(store.snapshot(document), "卷宗", Optional.of(file), Optional.of(stamp));

        RecoveryStore next = next();
        RecoveryEntry entry = only(next);
        assertThat(entry.name()).isEqualTo("卷宗");
        assertThat(entry.file()).contains(file);
        assertThat(entry.stamp()).contains(stamp);
        DossierDocument recovered = next.open(entry);
        assertThat(recovered.dossier().getTitle()).isEqualTo("改过");
        assertThat(recovered.file()).contains(file);
        assertThat(store.open(file).dossier().getTitle()).isNotEqualTo("改过");
    }

    @Test
    void aDossierWithoutAFileIsFoundToo() throws IOException {
        document.dossier().setTitle("改过");
        ended(new Disk()).begin().write(store.snapshot(document), "新卷宗", Optional.empty(), Optional.empty());

        RecoveryEntry entry = only(next());
        assertThat(entry.name()).isEqualTo("新卷宗");
        DossierDocument recovered = next().open(entry);
        assertThat(recovered.file()).isEmpty();
        assertThat(recovered.dossier().getTitle()).isEqualTo("改过");
        assertThat(recovered.attachments().contains(attachment())).isTrue();
    }

    private String attachment() {
        return document.dossier().getAttachments().getFirst().getSha256();
    }

    @Test
    void whatIsBeingEditedIsNobodysOrphan() throws IOException {
        RecoveryCopy copy = next().begin();
        copy.write(store.snapshot(document), "卷宗", Optional.empty(), Optional.empty());

        assertThat(next().orphans()).isEmpty();
        RecoveryStore other =
                new RecoveryStore(folder, store, new Disk(), new ProcessMark("王", NOW.machine(), 1, Instant.EPOCH));
        assertThat(other.orphans()).as("its owner lives").isEmpty();
    }

    @Test
    void whatIsSavedOrNotWantedLeavesNothing() throws IOException {
        RecoveryCopy copy = ended(new Disk()).begin();
        copy.discard();
        copy.write(store.snapshot(document), "卷宗", Optional.empty(), Optional.empty());
        copy.discard();

        assertThat(next().orphans()).isEmpty();
        assertThat(files()).isEmpty();
        copy.write(store.snapshot(document), "卷宗", Optional.empty(), Optional.empty());
        assertThat(next().orphans()).hasSize(1);
    }

    /** Whatever step the power goes at, there is the copy from before or the new one, whole and described, or none yet. */
    @Test
    void theMachineMayDieAtAnyStep() throws IOException {
        FrailDisk counted = new FrailDisk(Integer.MAX_VALUE);
        editTwice(counted);
        assertThat(counted.steps()).isGreaterThanOrEqualTo(6);
        for (int steps = 0; steps < counted.steps(); steps++) {
            folder = place.resolve("after" + steps);
            FrailDisk disk = new FrailDisk(steps);
            assertThatThrownBy(() -> editTwice(disk)).isInstanceOf(FrailDisk.PowerCut.class);

            List<RecoveryEntry> left = next().orphans();
            assertThat(left.size()).as("after %d", steps).isEqualTo(steps < 4 ? 0 : 1);
            for (RecoveryEntry entry : left) {
                assertThat(entry.name()).isEqualTo("卷宗");
                assertThat(next().open(entry).dossier().getTitle()).isEqualTo("第一次");
            }
            assertThat(files()).as("what is left over").hasSize(left.size() * 2);
        }
    }

    private void editTwice(Disk disk) throws IOException {
        RecoveryStore dying = ended(disk);
        MeetingStore writing = Stores.on(disk);
        RecoveryCopy copy = dying.begin();
        document.dossier().setTitle("第一次");
        copy.write(writing.snapshot(document), "卷宗", Optional.empty(), Optional.empty());
        document.dossier().setTitle("第二次");
        copy.write(writing.snapshot(document), "卷宗", Optional.empty(), Optional.empty());
    }

    @Test
    void aFullDiskLeavesTheCopyFromBefore() throws IOException {
        RecoveryCopy copy = ended(new Disk()).begin();
        document.dossier().setTitle("第一次");
        copy.write(store.snapshot(document), "卷宗", Optional.empty(), Optional.empty());
        MeetingStore full = Stores.on(new FullDisk());
        document.dossier().setTitle("第二次");

        assertThatThrownBy(() -> copy.write(full.snapshot(document), "卷宗", Optional.empty(), Optional.empty()))
                .isInstanceOfSatisfying(MeetingFileException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(MeetingFileException.Kind.NO_SPACE));
        assertThat(next().open(only(next())).dossier().getTitle()).isEqualTo("第一次");
    }

    @Test
    void aSnapshotIsWhatTheDossierWasThen() throws IOException {
        document.dossier().setTitle("那时");
        var snapshot = store.snapshot(document);
        document.dossier().setTitle("后来");
        ended(new Disk()).begin().write(snapshot, "卷宗", Optional.empty(), Optional.empty());

        assertThat(next().open(only(next())).dossier().getTitle()).isEqualTo("那时");
    }

    @Test
    void aDamagedCopyIsReportedAndKept() throws IOException {
        ended(new Disk()).begin().write(store.snapshot(document), "卷宗", Optional.empty(), Optional.empty());
        RecoveryStore next = next();
        RecoveryEntry entry = only(next);
        Files.writeString(entry.content(), "坏了");

        assertThatThrownBy(() -> next.open(entry)).isInstanceOf(MeetingFileException.class);
        Path kept = next.setAside(entry);
        assertThat(kept).hasContent("坏了");
        assertThat(next.orphans()).isEmpty();
    }

    @Test
    void aCopyOfWhichNothingIsKnownIsOfferedAllTheSame() throws IOException {
        document.dossier().setTitle("改过");
        ended(new Disk()).begin().write(store.snapshot(document), "卷宗", Optional.empty(), Optional.empty());
        String mark = files().stream()
                .filter(name -> name.endsWith(".json"))
                .findFirst()
                .orElseThrow();
        for (String broken : List.of("{", "[]", "{}", "{\"name\":\"卷宗\",\"owner\":7}", "{\"name\":{}}")) {
            Files.writeString(folder.resolve(mark), broken);

            assertThat(next().open(only(next())).dossier().getTitle()).isEqualTo("改过");
        }
        Files.delete(folder.resolve(mark));
        assertThat(next().open(only(next())).dossier().getTitle()).isEqualTo("改过");
    }

    @Test
    void oneBadEntryHidesNoneOfTheOthers() throws Exception {
        ended(new Disk()).begin().write(store.snapshot(document), "卷宗", Optional.empty(), Optional.empty());
        Files.createDirectories(folder.resolve("folder.meeting/inside"));
        Files.createDirectories(folder.resolve("folder.json/inside"));
        Files.createSymbolicLink(folder.resolve("link.meeting"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("nowhere.json"), Path.of("nowhere"));
        Files.writeString(folder.resolve("nested.json"), "[".repeat(60_000));
        new ProcessBuilder("mkfifo", folder.resolve("pipe.json").toString())
                .start()
                .waitFor();
        new ProcessBuilder("mkfifo", folder.resolve("pipe.meeting").toString())
                .start()
                .waitFor();
        Path hostile = Files.writeString(folder.resolve("hostile.meeting"), "PK\u0003\u0004 not a dossier");

        List<RecoveryEntry> orphans = next().orphans();

        assertThat(orphans).extracting(RecoveryEntry::name).containsExactlyInAnyOrder("卷宗", "hostile.meeting");
        RecoveryEntry bad = orphans.stream()
                .filter(entry -> entry.content().equals(hostile))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> next().open(bad)).isInstanceOf(MeetingFileException.class);
        next().setAside(bad);
        assertThat(only(next()).name()).isEqualTo("卷宗");
    }

    @Test
    void anAdoptedCopyHasANewOwnerAndStaysUntilTheDossierIsSaved() throws IOException {
        ended(new Disk()).begin().write(store.snapshot(document), "卷宗", Optional.empty(), Optional.empty());
        RecoveryStore next = next();
        RecoveryCopy copy = next.adopt(only(next));

        assertThat(next.orphans()).isEmpty();
        assertThat(files()).hasSize(2);
        copy.discard();
        assertThat(files()).isEmpty();
    }

    @Test
    void othersOnThisMachineCannotLookInside() throws IOException {
        ended(new Disk()).begin().write(store.snapshot(document), "卷宗", Optional.empty(), Optional.empty());

        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            assertThat(files()).hasSize(2).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .isEqualTo("rw-------"));
        }
    }

    private RecoveryStore ended(Disk disk) {
        return new RecoveryStore(folder, store, disk, ENDED);
    }

    private RecoveryStore next() {
        return new RecoveryStore(folder, store);
    }

    private static RecoveryEntry only(RecoveryStore store) throws IOException {
        assertThat(store.orphans()).hasSize(1);
        return store.orphans().getFirst();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
