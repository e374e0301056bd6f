// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.contribution.Faults;
import candor.model.meeting.DaySession;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Weekday;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What templates and names of copies ask about a meeting. */
class MeetingPropertiesTest {

    private final PropertyCatalog properties = new PropertyCatalog(new Faults()).add(new MeetingProperties());
    private final Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
    private final Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();

    MeetingPropertiesTest() {
        dossier.setMeeting(meeting);
    }

    private List<Object> values(String name) {
        return new ModelPath(Literals.DOSSIER, "meeting." + name, properties).from(dossier);
    }

    @Test
    void theDayAndItsNameAreThoseOfTheDateOrAsPlanned() {
        assertThat(values("day")).isEmpty();
        assertThat(values("weekday")).isEmpty();
        meeting.setPlannedYear(2022);
        meeting.setPlannedWeekday(Weekday.FRIDAY);
        assertThat(values("day")).containsExactly(new Incomplete("2022年XXX月XXX日"));
        assertThat(values("weekday")).containsExactly("星期五");
        meeting.setDate(LocalDate.of(2022, 1, 20));
        assertThat(values("day")).containsExactly(LocalDate.of(2022, 1, 20));
        assertThat(values("weekday")).containsExactly("星期四");
    }

    @Test
    void aNewlyFoundedBodyHasNoEarlierMeetingUnlessOneIsRegistered() {
        ModelPath none = new ModelPath(Literals.DOSSIER, "noEarlierMeeting", properties);
        assertThat(none.from(dossier)).containsExactly(false);
        dossier.setFirstYear(true);
        assertThat(none.from(dossier)).containsExactly(true);
        dossier.getPreviousMeetings().add(MeetingFactory.eINSTANCE.createPreviousMeeting());
        assertThat(none.from(dossier)).containsExactly(false);
    }

    @Test
    void theDurationIsCountedInHalfDays() {
        meeting.setHalfDays(0);
        assertThat(values("duration")).isEmpty();
        meeting.setHalfDays(1);
        assertThat(values("duration")).containsExactly("半天");
        meeting.setHalfDays(2);
        assertThat(values("duration")).containsExactly("1天");
        meeting.setHalfDays(3);
        assertThat(values("duration")).containsExactly("1天半");
    }

    @Test
    void theEndIsNamedWhereItIsNotTheBeginning() {
        assertThat(values("lastDay")).isEmpty();
        assertThat(values("lastSession")).isEmpty();
        meeting.setDate(LocalDate.of(2022, 1, 20));
        meeting.setSession(DaySession.MORNING);
        meeting.setEndDate(LocalDate.of(2022, 1, 20));
        meeting.setEndSession(DaySession.MORNING);
        assertThat(values("lastDay")).isEmpty();
        assertThat(values("lastSession")).isEmpty();
        meeting.setEndSession(DaySession.AFTERNOON);
        assertThat(values("lastSession")).containsExactly(DaySession.AFTERNOON);
        meeting.setEndDate(LocalDate.of(2022, 1, 21));
        meeting.setEndSession(DaySession.MORNING);
        assertThat(values("lastDay")).containsExactly(LocalDate.of(2022, 1, 21));
        assertThat(values("lastSession")).containsExactly(DaySession.MORNING);
    }

    @Test
    void aNameIsMadeOfDatesHoursAndValuesAsPapersWriteThem() {
        meeting.setDate(LocalDate.of(2022, 1, 5));
        meeting.setStartTime(LocalTime.of(9, 5));
        meeting.setSession(DaySession.MORNING);
        String pattern = "{date} {startTime} {session} {venue}";

        assertThat(new NamePattern(Literals.MEETING, pattern, properties).of(meeting))
                .isEqualTo("2022年1月5日 9:05 上午 XXX");
        meeting.setStartTime(LocalTime.of(9, 10));
        meeting.setSession(DaySession.UNKNOWN);
        meeting.setVenue("$1会议室");
        assertThat(new NamePattern(Literals.MEETING, pattern, properties).of(meeting))
                .isEqualTo("2022年1月5日 9:10 XXX $1会议室");
    }
}
