// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Holiday;
import candor.testing.Bot;
import candor.testing.BotTable;
import candor.workbench.save.FileChooser;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.ScriptedChooser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** 工具 › 导入节假日… and 文书 › 导出日程… in the running program. */
@ExtendWith(DesktopExtension.class)
class CalendarCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void holidaysAreShownBeforeTheyAreImportedAsOneStep(Desktop desktop) throws IOException {
        DossierSession session = desktop.openSample();
        List<Holiday> holidays = session.dossier().getProfile().getHolidays();
        Path file = Files.writeString(
                folder.resolve("2022.csv"),
                "日期,名称,休/班\n2022-01-01至2022-01-03,元旦,休\n2022-01-31至2022-02-07,春节,休\n2022-04-03至2022-04-05,清明节,休\n");
        desktop.provide(FileChooser.class, new ScriptedChooser(file));
        desktop.bot().menu("工具").menu("导入节假日…").click();
        Bot dialog = desktop.bot().shell("导入节假日").bot();
        BotTable table = dialog.tableWithId("holidays.table");

        assertThat(table.column("变化")).containsExactly("不变", "修改", "新增");
        assertThat(table.cell(1, "原来")).isEqualTo("春节 2022-01-31 至 2022-02-06 休");
        assertThat(dialog.widgetWithId("holidays.summary").getText()).isEqualTo("新增 1 条，修改 1 条，不变 1 条。");
        assertThat(holidays).hasSize(3);

        dialog.button("导入").click();
        assertThat(holidays).extracting(Holiday::getName).containsExactly("元旦", "春节前调休", "春节", "清明节");
        desktop.act(session.stack()::undo);
        assertThat(holidays).hasSize(3);
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void aFileThatIsNoCalendarIsRefusedWithAReason(Desktop desktop) throws IOException {
        DossierSession session = desktop.openSample();
        Path file = Files.writeString(folder.resolve("2022.csv"), "2022-01-01,元旦\n");
        desktop.provide(FileChooser.class, new ScriptedChooser(file));
        desktop.bot().menu("工具").menu("导入节假日…").click();
        Bot dialog = desktop.bot().shell("导入节假日").bot();

        assertThat(dialog.labels()).anySatisfy(text -> assertThat(text).contains("2022.csv", "第1行", "列数不够"));
        assertThat(session.isDirty()).isFalse();
    }

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
    void withoutADossierThereIsNothingToImportOrExport(Desktop desktop) {
        assertThat(desktop.canExecute("candor.command.importHolidays")).isFalse();
        assertThat(desktop.canExecute("candor.command.exportTimeline")).isFalse();
    }
}
