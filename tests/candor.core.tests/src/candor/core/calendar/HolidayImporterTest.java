// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.core.intake.ImportException;
import candor.core.intake.ImportPlan;
import candor.core.sample.Samples;
import candor.core.store.MeetingStore;
import candor.model.meeting.Dossier;
import candor.model.meeting.Holiday;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import of holidays would do is said first, in words, and then done. */
class HolidayImporterTest {

    @TempDir
    private Path folder;

    private final HolidayImporter importer = new HolidayImporter();
    private Dossier dossier;

    @BeforeEach
    void begin() throws Exception {
        dossier = Samples.open(new MeetingStore()).dossier();
        dossier.getProfile().getHolidays().clear();
    }

    private ImportPlan plan(String table) throws Exception {
        return importer.read(Files.writeString(folder.resolve("2022.csv"), table), dossier);
    }

    private static List<String> said(ImportPlan plan) {
        return plan.lines().stream()
                .map(line -> line.in(Locale.SIMPLIFIED_CHINESE))
                .toList();
    }

    private void run(ImportPlan plan) {
        EditingDomain domain =
                new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
        domain.getCommandStack().execute(plan.command().apply(domain));
    }

    @Test
    void itIsKnownByItsNameAndReadsCalendarsAndTables() {
        assertThat(importer.id()).isEqualTo("calendar");
        assertThat(importer.label().in(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
        assertThat(importer.extensions()).containsExactly(".ics", ".csv", ".txt");
    }

    @Test
    void whatIsNewIsSaidWithItsDaysAndThenThere() throws Exception {
        ImportPlan plan = plan("日期,名称,类型\n2022-05-01,劳动节,休\n2022-05-07,劳动节,班\n");

        assertThat(plan.changes()).isEqualTo(2);
        assertThat(plan.doubts()).isZero();
        assertThat(said(plan)).hasSize(3);
        assertThat(said(plan).getFirst()).contains("2");
        assertThat(said(plan).get(1)).contains("劳动节", "2022年5月1日").contains("休").doesNotContain("班");
        assertThat(said(plan).get(2)).contains("劳动节", "2022年5月7日").contains("班");
        run(plan);
        assertThat(dossier.getProfile().getHolidays())
                .extracting(Holiday::isWorkday)
                .containsExactly(false, true);
        assertThat(dossier.getProfile().getHolidays())
                .extracting(Holiday::getStartOn)
                .containsExactly(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 7));
    }

    @Test
    void whatIsThereAlreadyIsCountedOnlyAndWhatChangesIsSaidBesideWhatWas() throws Exception {
        run(plan("日期,名称,类型\n2022-05-01,劳动节,休\n2022-06-03,端午节,休\n"));

        ImportPlan plan = plan("日期,名称,类型\n2022-05-01,劳动节,休\n2022-06-03,端午,休\n");
        assertThat(plan.changes()).isEqualTo(1);
        assertThat(said(plan)).hasSize(2);
        assertThat(said(plan).get(1)).contains("修改 端午（休）", "原为 端午节（休）");
        assertThat(plan("日期,名称,类型\n2022-05-01,劳动节,休\n").changes()).isZero();
    }

    @Test
    void aFileThatCannotBeReadSaysWhere() {
        assertThatThrownBy(() -> plan("日期,名称,类型\n2022-13-01,端午节,休\n"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("2022-13-01");
    }

    @ParameterizedTest
    @CsvSource({
        "假, OFF",
        "休息, OFF",
        "放, OFF",
        "Holiday, OFF",
        "off, OFF",
        "是, OFF",
        "TRUE, OFF",
        "休, OFF",
        "放假, OFF",
        "工, WORKED",
        "工作, WORKED",
        "补, WORKED",
        "上, WORKED",
        "Work, WORKED",
        "否, WORKED",
        "false, WORKED",
        "班, WORKED",
        "补班, WORKED",
        "培训班,",
        "退休,",
    })
    void aCellSaysItsDayByASingleWord(String cell, DayMark mark) {
        assertThat(DayMark.ofCell(cell)).isEqualTo(Optional.ofNullable(mark));
    }
}
