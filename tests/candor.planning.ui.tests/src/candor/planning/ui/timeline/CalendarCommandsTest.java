// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import candor.workbench.save.FileChooser;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.ScriptedChooser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** 文书 › 导出日程… in the running program. */
@ExtendWith(DesktopExtension.class)
class CalendarCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void theTimeLineIsExported(Desktop desktop) throws IOException {
        desktop.openSample();
        Path file = folder.resolve("日程.ics");
        desktop.provide(FileChooser.class, new ScriptedChooser(file));
        desktop.bot().menu("文书").menu("导出日程…").click();

        assertThat(Files.readString(file))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:报送请示和方案\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void withoutADossierThereIsNothingToExport(Desktop desktop) {
        assertThat(desktop.canExecute("candor.command.exportTimeline")).isFalse();
    }
}
