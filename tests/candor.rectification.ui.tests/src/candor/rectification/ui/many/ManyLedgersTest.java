// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledgers of a folder, as the window shows them. */
class ManyLedgersTest {

    @Test
    void dossiersBelowTheFolderAreAddedUpAndWhatIsNoneIsListed(@TempDir Path folder) throws Exception {
        Path deep = Files.createDirectories(folder.resolve("甲局").resolve("2022"));
        DossierDocument sample = Samples.open(new MeetingStore());
        new MeetingStore().save(sample, deep.resolve("甲.meeting"));
        new MeetingStore().save(sample, folder.resolve("乙.MEETING"));
        Path broken = Files.writeString(folder.resolve("丙.meeting"), "不是卷宗");
        Files.writeString(folder.resolve("说明.txt"), "别的");
        List<Path> files = ManyLedgers.files(folder);
        assertThat(files).hasSize(3).isSorted();
        ManyLedgers ledgers = ManyLedgers.read(files, (number, all, file) -> {}, () -> false);
        int problems = sample.dossier().getProblems().size();
        assertThat(ledgers.bodies()).hasSize(2).allMatch(body -> body.lines().isEmpty());
        assertThat(ledgers.totals().problems()).isEqualTo(2 * problems);
        assertThat(ledgers.unread()).hasSize(1);
        assertThat(ledgers.unread().getFirst().file()).isEqualTo(broken);
        assertThat(ledgers.unread().getFirst().trouble()).isNotBlank();
        assertThatThrownBy(() -> ManyLedgers.read(files, (number, all, file) -> {}, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aFolderThatIsNotThereIsTold(@TempDir Path folder) {
        assertThatThrownBy(() -> ManyLedgers.files(folder.resolve("没有"))).isInstanceOf(IOException.class);
    }
}
