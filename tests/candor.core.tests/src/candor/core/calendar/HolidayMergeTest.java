// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.calendar.HolidayMerge.Kind;
import candor.core.sample.Samples;
import candor.core.store.MeetingStore;
import candor.model.meeting.Dossier;
import candor.model.meeting.Holiday;
import candor.model.meeting.MeetingFactory;
import candor.model.query.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;

class HolidayMergeTest {

    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());

    @Test
    void addsChangesAndLeavesAsOneStep() throws Exception {
        Dossier dossier = Samples.open(new MeetingStore()).dossier();
        List<String> before = lines(dossier);
        HolidayMerge merge = HolidayMerge.of(
                dossier,
                List.of(
                        period("元旦", "2022-01-01", "2022-01-03", false),
                        period("春节", "2022-01-31", "2022-02-07", false),
                        period("清明节", "2022-04-03", "2022-04-05", false)));

        assertThat(merge.changes())
                .extracting(HolidayMerge.Change::kind)
                .containsExactly(Kind.UNCHANGED, Kind.CHANGED, Kind.ADDED);
        assertThat(lines(dossier)).as("nothing happens before a person says so").isEqualTo(before);

        domain.getCommandStack().execute(merge.command(domain));
        assertThat(lines(dossier))
                .containsExactly(
                        "元旦 2022-01-01 2022-01-03 false",
                        "春节前调休 2022-01-29 2022-01-30 true",
                        "春节 2022-01-31 2022-02-07 false",
                        "清明节 2022-04-03 2022-04-05 false");
        assertThat(HolidayMerge.of(
                                dossier,
                                merge.changes().stream()
                                        .map(HolidayMerge.Change::period)
                                        .toList())
                        .isEmpty())
                .as("a second time there is nothing to do")
                .isTrue();

        domain.getCommandStack().undo();
        assertThat(lines(dossier)).isEqualTo(before);
        assertThat(domain.getCommandStack().canUndo()).isFalse();
    }

    @Test
    void oneLongPeriodReplacesTheDaysItCovers() {
        Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
        apply(dossier, period("春节", "2022-01-31", "2022-01-31", false), period("春节", "2022-02-01", "2022-02-03", true));
        apply(dossier, period("春节假期", "2022-01-31", "2022-02-06", false));

        assertThat(lines(dossier)).containsExactly("春节假期 2022-01-31 2022-02-06 false");
        assertThat(WorkCalendar.of(dossier.getProfile()).isWorkingDay(LocalDate.of(2022, 2, 2)))
                .isFalse();
    }

    @Test
    void aDossierWithoutAProfileGetsOneByTheSameStep() {
        Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
        apply(dossier, period("元旦", "2022-01-01", "2022-01-03", false));
        assertThat(lines(dossier)).hasSize(1);

        domain.getCommandStack().undo();
        assertThat(dossier.getProfile()).isNull();
    }

    private void apply(Dossier dossier, HolidayPeriod... periods) {
        domain.getCommandStack()
                .execute(HolidayMerge.of(dossier, List.of(periods)).command(domain));
    }

    private static HolidayPeriod period(String name, String from, String to, boolean worked) {
        return new HolidayPeriod(name, LocalDate.parse(from), LocalDate.parse(to), worked);
    }

    private static List<String> lines(Dossier dossier) {
        return dossier.getProfile().getHolidays().stream()
                .map(HolidayMergeTest::line)
                .toList();
    }

    private static String line(Holiday holiday) {
        return String.join(
                " ",
                holiday.getName(),
                holiday.getStartOn().toString(),
                holiday.getEndOn().toString(),
                String.valueOf(holiday.isWorkday()));
    }
}
