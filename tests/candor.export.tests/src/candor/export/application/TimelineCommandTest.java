// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.fonts.FontLibrary;
import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal(FontLibrary.of(List.of()));

    @Test
    void listsWhatIsDue() {
        assertThat(terminal.run("timeline")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out())
                .contains("2022-01-15\t发会议通知\t即将到期\t2022年1月15日到期，还有2天")
                .contains("2022-01-10\t报送请示和方案\t已完成");
        assertThat(terminal.err()).contains("示例");
    }

    @Test
    void speaksEnglish() {
        assertThat(terminal.english().run("timeline")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).contains("Send notice of the meeting\tdue soon");
    }

    @Test
    void writesACalendarAndOneObject() {
        Path file = folder.resolve("a.ics");
        assertThat(terminal.run("timeline", "--json", "--to", file.toString())).isEqualTo(ExitCode.OK);

        JsonArray events = JsonParser.parseString(terminal.out())
                .getAsJsonObject()
                .get("events")
                .getAsJsonArray();
        assertThat(events).anySatisfy(event -> {
            assertThat(event.getAsJsonObject().get("kind").getAsString()).isEqualTo("REPORT");
            assertThat(event.getAsJsonObject().get("due").getAsString()).isEqualTo("2022-02-04");
            assertThat(event.getAsJsonObject().get("workingDay").getAsString()).isEqualTo("2022-01-30");
            assertThat(event.getAsJsonObject().get("basis").getAsString()).isEqualTo("REGULATION");
        });
        assertThat(file).content().startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void whatCannotBeReadOrWrittenIsSaid() {
        assertThat(terminal.run("timeline", "no.meeting")).isEqualTo(ExitCode.INPUT);
        assertThat(terminal.run("timeline", "--to", folder.resolve("no/a.ics").toString()))
                .isEqualTo(ExitCode.OUTPUT);
        assertThat(terminal.err()).contains("a.ics");
    }

    /** A dossier was replaced by a calendar. */
    @Test
    void nothingOfAnotherKindIsReplacedUnlessAPersonInsists() throws IOException {
        Path dossier = folder.resolve("a.meeting");
        terminal.run("new", "--sample", "--to", dossier.toString());
        Path other = folder.resolve("b.meeting");
        Files.copy(dossier, other);
        byte[] before = Files.readAllBytes(dossier);
        Path roundabout = Files.createDirectory(folder.resolve("sub")).resolve("../a.meeting");

        assertThat(terminal.run("timeline", dossier.toString(), "--to", roundabout.toString(), "--force"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("就是要读的文件");
        assertThat(terminal.run("timeline", dossier.toString(), "--to", other.toString()))
                .isEqualTo(ExitCode.OUTPUT);
        assertThat(terminal.err()).contains("b.meeting", "--force");
        assertThat(dossier).hasBinaryContent(before);
        assertThat(other).hasBinaryContent(before);

        assertThat(terminal.run("timeline", dossier.toString(), "--to", other.toString(), "--force"))
                .isEqualTo(ExitCode.OK);
        assertThat(terminal.run("timeline", dossier.toString(), "--to", other.toString()))
                .as("its own kind")
                .isEqualTo(ExitCode.OK);
        assertThat(other).content().startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void anotherNameOfTheInputIsTheInput() throws IOException {
        Path dossier = folder.resolve("a.meeting");
        terminal.run("new", "--sample", "--to", dossier.toString());
        Path other = Files.createLink(folder.resolve("a.ics"), dossier);
        byte[] before = Files.readAllBytes(dossier);

        assertThat(terminal.run("timeline", dossier.toString(), "--to", other.toString(), "--force"))
                .isEqualTo(ExitCode.USAGE);

        assertThat(dossier).hasBinaryContent(before);
    }

    @Test
    void aCalendarOfSomebodyElseIsAnotherKind() throws IOException {
        Path own = Files.writeString(folder.resolve("own.ics"), "BEGIN:VCALENDAR\r\nPRODID:-//Somebody//EN\r\n");

        assertThat(terminal.run("timeline", "--to", own.toString())).isEqualTo(ExitCode.OUTPUT);
        assertThat(own).content().contains("Somebody");
    }
}
