// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.CampaignProfile;
import candor.model.meeting.DayCounting;
import candor.model.meeting.Holiday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private final CampaignProfile profile = Team.CREATE.createCampaignProfile();

    @BeforeEach
    void springFestivalOf2022() {
        add("春节", "2022-01-31", "2022-02-06", false);
        add("春节前调休", "2022-01-29", "2022-01-30", true);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-28, true, false",
        "2022-01-29, true, false",
        "2022-01-30, true, false",
        "2022-01-31, false, true",
        "2022-02-06, false, true",
        "2022-02-07, true, false",
        "2022-02-12, false, false",
        "2022-02-13, false, false"
    })
    void knowsHolidaysShiftedDaysAndWeekends(LocalDate day, boolean working, boolean holiday) {
        WorkCalendar calendar = WorkCalendar.of(profile);

        assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
        assertThat(calendar.isHoliday(day)).isEqualTo(holiday);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-20, 15, CALENDAR_AFTER, 2022-02-04",
        "2022-01-20, 15, CALENDAR_INCLUSIVE, 2022-02-03",
        "2022-01-20, 15, WORKING_AFTER, 2022-02-15",
        "2022-01-28, 3, WORKING_AFTER, 2022-02-07"
    })
    void countsDaysAsTheNoticeSays(LocalDate from, int days, DayCounting counting, LocalDate last) {
        assertThat(WorkCalendar.of(profile).plus(from, days, counting)).isEqualTo(last);
        assertThat(WorkCalendar.of(profile).count(from, last, counting)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-15, 2022-01-20", "2022-01-20, 2022-01-20", "2022-01-28, 2022-02-10"})
    void findsTheNextThursdayThatIsNoHoliday(LocalDate from, LocalDate thursday) {
        assertThat(WorkCalendar.of(profile).next(from, DayOfWeek.THURSDAY)).isEqualTo(thursday);
    }

    @Test
    void namesTheHoliday() {
        assertThat(WorkCalendar.of(profile).holiday(LocalDate.of(2022, 2, 3)))
                .hasValueSatisfying(holiday -> assertThat(holiday.getName()).isEqualTo("春节"));
    }

    @Test
    void withoutProfileOrDatesOnlyTheWeekCounts() {
        profile.getHolidays().add(Team.CREATE.createHoliday());

        assertThat(WorkCalendar.of(null).isWorkingDay(LocalDate.of(2022, 2, 3))).isTrue();
        assertThat(WorkCalendar.of(profile).isHoliday(LocalDate.of(2022, 3, 3))).isFalse();
    }

    private void add(String name, String start, String end, boolean workday) {
        Holiday holiday = Team.CREATE.createHoliday();
        holiday.setName(name);
        holiday.setStartOn(LocalDate.parse(start));
        holiday.setEndOn(LocalDate.parse(end));
        holiday.setWorkday(workday);
        profile.getHolidays().add(holiday);
    }
}
