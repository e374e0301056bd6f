// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.gongwen.fonts.FontLibrary;
import candor.model.meeting.Dossier;
import candor.model.meeting.Person;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal(FontLibrary.of(List.of()));

    @Test
    void profileBeginsADossier() throws MeetingFileException {
        Path file = folder.resolve("新.meeting");
        assertThat(terminal.run("new", "--profile", "annual", "--to", file.toString()))
                .isEqualTo(ExitCode.OK);

        assertThat(terminal.out()).contains(file.toString());
        assertThat(open(file).getProfile().getIdentifier()).isEqualTo("annual");
    }

    @Test
    void extensionIsAddedWhereItIsMissing() {
        assertThat(terminal.run(
                        "new", "--sample", "--json", "--to", folder.resolve("a").toString()))
                .isEqualTo(ExitCode.OK);

        assertThat(folder.resolve("a.meeting")).isRegularFile();
        assertThat(JsonParser.parseString(terminal.out())
                        .getAsJsonObject()
                        .get("path")
                        .getAsString())
                .endsWith("a.meeting");
    }

    @Test
    void lastYearsPeopleAndUnfinishedProblemsAreTakenOver() throws MeetingFileException {
        Path last = folder.resolve("last.meeting");
        Path next = folder.resolve("next.meeting");
        terminal.run("new", "--sample", "--to", last.toString());
        assertThat(terminal.run("new", "--profile=annual", "--from", last.toString(), "--to", next.toString()))
                .isEqualTo(ExitCode.OK);

        assertThat(open(next).getPersons())
                .extracting(Person::getName)
                .containsExactlyElementsOf(
                        open(last).getPersons().stream().map(Person::getName).toList());
        assertThat(open(next).getProblems()).isNotEmpty().allMatch(problem -> problem.getCarriedFrom() != null);
    }

    @Test
    void existingFileIsNeverReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.meeting"), "x");
        assertThat(terminal.run("new", "--sample", "--to", file.toString())).isEqualTo(ExitCode.OUTPUT);

        assertThat(terminal.err()).contains("已经存在");
        assertThat(file).hasContent("x");
    }

    @Test
    void unreadableLastYearIsAnInputFailure() {
        assertThat(terminal.run("new", "--profile=annual", "--from", "none.meeting", "--to", folder + "/a"))
                .isEqualTo(ExitCode.INPUT);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void targetThatCannotBeWrittenIsAnOutputFailure() {
        assertThat(terminal.run("new", "--sample", "--to", folder + "/none/a.meeting"))
                .isEqualTo(ExitCode.OUTPUT);
        assertThat(terminal.err()).contains("a.meeting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--to x.meeting",
                "--sample",
                "--profile annual --sample --to x.meeting",
                "--sample --from y.meeting --to x.meeting",
                "--profile anual --to x.meeting"
            })
    void misuseIsRefused(String line) {
        assertThat(terminal.run(("new " + line).split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(Path.of("x.meeting")).doesNotExist();
    }

    @Test
    void profilesAreListed() {
        assertThat(terminal.run("list", "profiles")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).startsWith("annual\t");
    }

    private static Dossier open(Path file) throws MeetingFileException {
        return new MeetingStore().open(file).dossier();
    }
}
