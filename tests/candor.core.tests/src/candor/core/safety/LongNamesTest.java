// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.core.calendar.TimelineCalendar;
import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A name that can be opened can also be saved, with everything that is named after it. File systems allow 255 bytes. */
class LongNamesTest {

    private final MeetingStore store = new MeetingStore();

    @TempDir
    private Path folder;

    static List<String> names() {
        return List.of(
                "党".repeat(76) + ".meeting",
                "党".repeat(82) + ".meeting",
                "党".repeat(76) + "." + "b".repeat(26),
                "\uD842\uDFB7".repeat(61) + ".meeting",
                "a".repeat(247) + ".meeting");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aDossierIsSavedHeldAndKept(String name) throws Exception {
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(256);
        Path file = folder.resolve(name);
        BackupStore backups = new BackupStore(folder.resolve("backups"));
        store.save(Samples.open(store), file);

        try (HeldDossier held = HeldDossier.take(file, store, backups)) {
            DossierDocument document = held.open();
            document.dossier().setNote("改过");
            assertThat(markers()).hasSize(1);
            assertThatThrownBy(() -> HeldDossier.take(file, store, backups)).isInstanceOf(MeetingFileException.class);
            held.save(document);
        }

        assertThat(store.open(file).dossier().getNote()).isEqualTo("改过");
        assertThat(backups.versions(file)).hasSize(1);
        assertThat(markers()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsSafetyCopyAndItsCalendarAreWritten(String name) throws Exception {
        Path file = folder.resolve(name);
        DossierDocument document = Samples.open(store);
        store.save(document, file);

        RecoveryStore copies = new RecoveryStore(folder.resolve("recovery"), store);
        copies.begin().write(store.snapshot(document), name, Optional.of(file), Optional.of(FileStamp.of(file)));
        Path calendar = folder.resolve(name.replaceAll("\\.[a-z]+$", ".ics"));
        new TimelineCalendar(document.dossier(), Clock.systemUTC(), Locale.SIMPLIFIED_CHINESE).write(calendar);

        assertThat(folder.resolve("recovery")).isDirectoryContaining("glob:**.meeting");
        assertThat(calendar).isNotEmptyFile();
    }

    private List<Path> markers() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith(".~"))
                    .toList();
        }
    }
}
