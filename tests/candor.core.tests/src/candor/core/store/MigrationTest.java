// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candor.core.store.MeetingFileException.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program of a later format, with steps that rename what a fictional format 1 called otherwise. */
class MigrationTest {

    @TempDir
    Path folder;

    private final StoreFormat later =
            new StoreFormat(3, List.of(step(1, "heading=", "caption="), step(2, "caption=", "title=")));
    private final MeetingStore store = new MeetingStore(Limits.STANDARD, later, EPackage.Registry.INSTANCE, new Disk());
    private Path file;
    private byte[] old;

    @BeforeEach
    void anOldFile() throws Exception {
        file = folder.resolve("去年.meeting");
        old = StoredDossiers.containerOf("<letters heading=\"请示\"/>");
        Files.write(file, old);
    }

    @Test
    void anOlderFormatIsReadAndItsFileLeftAlone() throws Exception {
        DossierDocument document = store.open(file);

        assertThat(document.dossier().getLetters().getFirst().getTitle()).isEqualTo("请示");
        assertThat(file).hasBinaryContent(old);
    }

    @Test
    void theOriginalIsKeptBesideOnce() throws Exception {
        DossierDocument document = store.open(file);

        store.save(document, file);
        store.save(document, file);

        assertThat(folder.resolve("去年.v1.meeting")).hasBinaryContent(old);
        assertThat(names()).containsExactlyInAnyOrder("去年.meeting", "去年.v1.meeting");
        assertThat(store.open(file).dossier().getLetters().getFirst().getTitle())
                .isEqualTo("请示");
    }

    /** The name of the copy is shorter, because it says more than the file's own. */
    @ParameterizedTest
    @ValueSource(strings = {"党", "\uD842\uDFB7"})
    void theOriginalOfALongNameIsKeptToo(String letter) throws Exception {
        file = folder.resolve(letter.repeat(letter.length() == 1 ? 82 : 61) + ".meeting");
        Files.write(file, old);
        DossierDocument document = store.open(file);

        store.save(document, file);

        assertThat(names())
                .filteredOn(name -> name.endsWith(".v1.meeting"))
                .singleElement()
                .satisfies(name -> assertThat(folder.resolve(name)).hasBinaryContent(old));
    }

    @Test
    void anOlderCopyIsNotOverwritten() throws Exception {
        Path earlier = Files.writeString(folder.resolve("去年.v1.meeting"), "kept before");

        store.save(store.open(file), file);

        assertThat(earlier).hasContent("kept before");
        assertThat(folder.resolve("去年.v1-2.meeting")).hasBinaryContent(old);
    }

    @Test
    void savedElsewhereTheOriginalStaysWhereItIs() throws Exception {
        store.save(store.open(file), folder.resolve("今年.meeting"));

        assertThat(file).hasBinaryContent(old);
        assertThat(names()).containsExactlyInAnyOrder("去年.meeting", "今年.meeting");
    }

    @Test
    void aGapInTheStepsIsAClearRefusal() {
        StoreFormat gap = new StoreFormat(3, List.of(step(2, "a", "b")));
        MeetingStore without = new MeetingStore(Limits.STANDARD, gap, EPackage.Registry.INSTANCE, new Disk());

        assertThat(catchThrowableOfType(MeetingFileException.class, () -> without.open(file))
                        .kind())
                .isEqualTo(Kind.NEWER_VERSION);
    }

    private static Migration step(int from, String what, String by) {
        return new Migration() {
            @Override
            public int from() {
                return from;
            }

            @Override
            public byte[] migrate(byte[] xmi) {
                return Zips.bytes(new String(xmi, StandardCharsets.UTF_8).replace(what, by));
            }
        };
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
