// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingFileException.Kind;
import candor.core.store.MeetingStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldDossierTest {

    private final MeetingStore store = new MeetingStore();

    @TempDir
    private Path folder;

    private Path file;
    private BackupStore backups;

    @BeforeEach
    void aDossier() throws Exception {
        file = folder.resolve("卷宗.meeting");
        backups = new BackupStore(folder.resolve("backups"));
        store.save(Samples.open(store), file);
    }

    @Test
    void aSecondNameOfAFileIsHeldWithIt() throws Exception {
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("unix"), "hard links are not told");
        Path second = Files.createLink(folder.resolve("另名.meeting"), file);

        try (HeldDossier held = HeldDossier.take(file, store, backups)) {
            assertHeld(second);
            held.save(held.open());
            assertHeld(second);
        }
        try (HeldDossier again = HeldDossier.take(second, store, backups)) {
            assertThat(again.open().dossier().getProfile()).isNotNull();
        }
    }

    private void assertHeld(Path name) {
        assertThatThrownBy(() -> HeldDossier.take(name, store, backups))
                .isInstanceOfSatisfying(MeetingFileException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(Kind.IN_USE));
    }

    @Test
    void whatOthersHaveWrittenMeanwhileIsNotOverwritten() throws Exception {
        try (HeldDossier held = HeldDossier.take(file, store, backups)) {
            DossierDocument document = held.open();
            Files.write(file, new byte[] {1});

            assertThatThrownBy(() -> held.save(document))
                    .isInstanceOfSatisfying(MeetingFileException.class, refused -> assertThat(refused.kind())
                            .isEqualTo(Kind.IN_USE));
            assertThat(file).hasBinaryContent(new byte[] {1});
        }
    }
}
