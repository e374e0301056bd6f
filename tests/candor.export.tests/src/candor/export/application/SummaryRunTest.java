// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.core.sample.Samples;
import candor.core.store.MeetingStore;
import candor.export.Letters;
import candor.export.SummaryExport;
import candor.export.document.Audience;
import candor.gongwen.fonts.FontLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryRunTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal(FontLibrary.system(), Letters.of("request", "请示", 1));
    private Path good;
    private Path bad;
    private Path target;

    @BeforeEach
    void files() throws Exception {
        good = folder.resolve("a.meeting");
        new MeetingStore().save(Samples.open(new MeetingStore()), good);
        bad = Files.writeString(folder.resolve("坏.meeting"), "no dossier");
        target = folder.resolve("98-题名汇总.xlsx");
    }

    @Test
    void manyDossiersAreOneFileAndNoDocumentOfEach() throws IOException {
        assertThat(export(good, "--document", "titles", good.toString())).isEqualTo(ExitCode.OK);

        assertThat(lines()).hasSize(2).allMatch(line -> line.contains("民主生活会"));
        assertThat(terminal.out()).contains("98-题名汇总.xlsx");
        assertThat(folder).isDirectoryNotContaining("glob:**01-*");
    }

    @Test
    void whatCannotBeReadStandsInItAndIsToldAndTheOthersCount() throws IOException {
        assertThat(export(bad, good.toString(), "--document", "titles", "--json"))
                .isEqualTo(ExitCode.INPUT);

        assertThat(lines()).hasSize(2).first().asString().startsWith("! 坏.meeting");
        assertThat(terminal.err()).contains("坏.meeting");
        assertThat(terminal.out())
                .contains("\"summaries\":[{\"document\":\"titles\"", "\"dossiers\":1", "\"unreadable\":[{");
    }

    @Test
    void nothingIsWrittenWhereNoDossierCouldBeRead() {
        assertThat(export(bad, "--document", "titles")).isEqualTo(ExitCode.INPUT);

        assertThat(target).doesNotExist();
        assertThat(terminal.err()).contains("坏.meeting");
    }

    @Test
    void itIsMadeOnlyWhereItIsAskedForByName() {
        assertThat(export(good)).isEqualTo(ExitCode.OK);

        assertThat(folder).isDirectoryContaining("glob:**01-请示.pdf");
        assertThat(target).doesNotExist();
    }

    @Test
    void beLeftOutItMustNotWhereItCannotBeMade() {
        assertThat(export(good, "--document", "titles", "--format", "pdf")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("xlsx");
        assertThat(export(good, "--document", "titles", "--audience", "public")).isEqualTo(ExitCode.USAGE);
        assertThat(export(good, "--document", "title")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("titles");
        assertThat(target).doesNotExist();
    }

    @Test
    void documentsOfEachMayBeAskedForBesideIt() {
        assertThat(export(good, "--document", "titles,request", "--format", "pdf,xlsx"))
                .isEqualTo(ExitCode.OK);

        assertThat(target).exists();
        assertThat(folder.resolve("01-请示.pdf")).exists();
    }

    @Test
    void withoutAFileItIsMadeOfTheSample() throws IOException {
        assertThat(terminal.run("export", "--document", "titles", "--to", folder.toString()))
                .isEqualTo(ExitCode.OK);

        assertThat(lines()).hasSize(1);
    }

    @Test
    void somethingElseUnderItsNameIsKept() throws IOException {
        Files.writeString(target, "mine");

        assertThat(export(good, "--document", "titles")).isEqualTo(ExitCode.OUTPUT);
        assertThat(target).hasContent("mine");
        assertThat(export(good, "--document", "titles", "--force")).isEqualTo(ExitCode.OK);
        assertThat(target).content().contains("民主生活会");
    }

    @Test
    void itIsListedBesideTheDocuments() {
        assertThat(terminal.run("list", "documents")).isEqualTo(ExitCode.OK);

        assertThat(terminal.out()).contains("titles\t题名汇总\tinternal");
    }

    @Test
    void stoppedBetweenTwoFilesItLeavesNothing() {
        List<Path> read = new ArrayList<>();

        assertThatThrownBy(() -> new SummaryExport(Locale.SIMPLIFIED_CHINESE)
                        .write(
                                new TitlesSummary(),
                                List.of(good, good, good),
                                target,
                                Audience.INTERNAL,
                                (number, all, file) -> read.add(file),
                                () -> read.size() == 2))
                .isInstanceOf(CancellationException.class);

        assertThat(read).hasSize(2);
        assertThat(folder).isDirectoryNotContaining("glob:**.xlsx*");
    }

    private int export(Path first, String... rest) {
        List<String> line = new ArrayList<>(List.of("export", first.toString(), "--to", folder.toString()));
        line.addAll(List.of(rest));
        return terminal.run(line.toArray(String[]::new));
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(target);
    }
}
