// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.fonts.FontLibrary;
import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
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
}
