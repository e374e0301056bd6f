// SPDX-License-Identifier: EPL-2.0
package candor.workbench.imports;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.intake.Importer;
import candor.model.meeting.Holiday;
import candor.testing.Bot;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** 工具 › 导入 in the running program. */
@ExtendWith(DesktopExtension.class)
class ImportsTest {

    private static final String CALENDAR = "节假日日历（.ics、.csv）";

    @TempDir
    private Path folder;

    private void choose(Desktop desktop, String entry, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("2022.csv"), content);
        desktop.provide(FileChooser.class, new ScriptedChooser(file));
        desktop.bot().menu("工具").menu("导入").menu(entry + "…").click();
    }

    @Test
    void holidaysAreShownBeforeTheyAreImportedAsOneStep(Desktop desktop) throws IOException {
        DossierSession session = desktop.openSample();
        List<Holiday> holidays = session.dossier().getProfile().getHolidays();
        choose(
                desktop,
                CALENDAR,
                "日期,名称,休/班\n2022-01-01至2022-01-03,元旦,休\n2022-01-31至2022-02-07,春节,休\n2022-04-03至2022-04-05,清明节,休\n");
        Bot dialog = desktop.bot().shell("导入" + CALENDAR).bot();

        assertThat(dialog.widgetWithId("import.sum").getText()).isEqualTo("新增1条，修改1条，不变1条。");
        assertThat(dialog.tableWithId("import.lines").column(0))
                .containsExactly(
                        "修改 春节（休） 2022年1月31日至2022年2月7日，原为 春节（休） 2022年1月31日至2022年2月6日", "新增 清明节（休） 2022年4月3日至2022年4月5日");
        assertThat(holidays).hasSize(3);

        dialog.button("导入").click();
        assertThat(holidays).extracting(Holiday::getName).containsExactly("元旦", "春节前调休", "春节", "清明节");
        desktop.act(session.stack()::undo);
        assertThat(holidays).hasSize(3);
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void whereNothingWouldChangeNothingCanBeImported(Desktop desktop) throws IOException {
        desktop.openSample();
        choose(desktop, CALENDAR, "日期,名称,休/班\n2022-01-01至2022-01-03,元旦,休\n");
        Bot dialog = desktop.bot().shell("导入" + CALENDAR).bot();
        assertThat(dialog.widgetWithId("import.sum").getText()).isEqualTo("文件里的内容卷宗里都有了，不用导入。");
        assertThat(dialog.button("导入").isEnabled()).isFalse();
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithAReason(Desktop desktop) throws IOException {
        DossierSession session = desktop.openSample();
        choose(desktop, CALENDAR, "2022-01-01,元旦\n");
        Bot notice = desktop.bot().shell("提示").bot();
        assertThat(notice.labels()).anySatisfy(text -> assertThat(text).contains("2022.csv", "第1行", "列数不够"));
        notice.button("确定").click();
        assertThat(session.isDirty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anImporterOfOthersIsInTheMenuAndCannotOverwriteWhatIsRecorded(boolean whileReading, Desktop desktop)
            throws IOException {
        ServiceRegistration<Importer> registration = FrameworkUtil.getBundle(ImportsTest.class)
                .getBundleContext()
                .registerService(Importer.class, new OpinionOverwriter(whileReading), null);
        try {
            DossierSession session = desktop.openSample();
            String text = OpinionOverwriter.recorded(session.dossier()).getText();
            choose(desktop, whileReading ? "班" : "休", "");
            if (!whileReading) {
                desktop.bot().shell("导入休").bot().button("导入").click();
            }
            Bot notice = desktop.bot().shell("提示").bot();
            assertThat(notice.labels())
                    .anySatisfy(reason -> assertThat(reason).contains(whileReading ? "读取时不应改动卷宗" : "原文不能再改"));
            notice.button("确定").click();
            assertThat(OpinionOverwriter.recorded(session.dossier()).getText()).isEqualTo(text);
            assertThat(session.isDirty()).isFalse();
            assertThat(session.stack().canUndo()).isFalse();
        } finally {
            registration.unregister();
        }
    }

    @Test
    void anImporterThatFailsIsNamedAndTheOthersGoOn(Desktop desktop) throws IOException {
        ServiceRegistration<Importer> registration = FrameworkUtil.getBundle(ImportsTest.class)
                .getBundleContext()
                .registerService(Importer.class, new WeakImporter(), null);
        try {
            DossierSession session = desktop.openSample();
            choose(desktop, "休", "");
            desktop.bot().shell("导入休").bot().button("导入").click();
            Bot notice = desktop.bot().shell("提示").bot();
            assertThat(notice.labels()).anySatisfy(reason -> assertThat(reason)
                    .contains("导入方式“weak”", "IllegalStateException", "candor."));
            notice.button("确定").click();
            assertThat(session.isDirty()).isFalse();
            assertThat(session.stack().canUndo()).isFalse();

            choose(desktop, CALENDAR, "日期,名称,休/班\n2022-04-03至2022-04-05,清明节,休\n");
            desktop.bot().shell("导入" + CALENDAR).bot().button("导入").click();
            assertThat(session.stack().canUndo()).isTrue();
        } finally {
            registration.unregister();
        }
    }
}
