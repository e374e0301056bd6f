// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.DaySession;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingSpanTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 14);

    private final Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();

    @ParameterizedTest
    @CsvSource({
        "MORNING, 1, 0, MORNING",
        "MORNING, 2, 0, AFTERNOON",
        "MORNING, 3, 1, MORNING",
        "MORNING, 4, 1, AFTERNOON",
        "AFTERNOON, 1, 0, AFTERNOON",
        "AFTERNOON, 2, 1, MORNING",
        "AFTERNOON, 3, 1, AFTERNOON",
        "EVENING, 1, 0, EVENING",
        "EVENING, 2, 1, MORNING"
    })
    void withoutAnEndItLastsAsLongAsItsHalfDays(DaySession from, int halfDays, int nights, DaySession until) {
        meeting.setDate(FIRST);
        meeting.setSession(from);
        meeting.setHalfDays(halfDays);
        assertThat(MeetingSpan.of(meeting))
                .isEqualTo(new MeetingSpan(FIRST, from, FIRST.plusDays(nights), until, halfDays));
    }

    @ParameterizedTest
    @CsvSource({
        "MORNING, 0, MORNING, 1",
        "MORNING, 0, AFTERNOON, 2",
        "MORNING, 0, EVENING, 2",
        "AFTERNOON, 0, AFTERNOON, 1",
        "AFTERNOON, 1, MORNING, 2",
        "MORNING, 1, AFTERNOON, 4",
        "MORNING, 2, MORNING, 5",
        "AFTERNOON, 0, MORNING, 1"
    })
    void theEndThatWasEnteredCounts(DaySession from, int nights, DaySession until, int halfDays) {
        meeting.setDate(FIRST);
        meeting.setSession(from);
        meeting.setHalfDays(9);
        meeting.setEndDate(FIRST.plusDays(nights));
        meeting.setEndSession(until);
        assertThat(MeetingSpan.of(meeting))
                .isEqualTo(new MeetingSpan(FIRST, from, FIRST.plusDays(nights), until, halfDays));
    }

    @ParameterizedTest
    @CsvSource({"11:30, MORNING", "12:00, MORNING", "12:01, AFTERNOON", "18:00, AFTERNOON", "18:01, EVENING"})
    void theTimeOfTheEndTellsThePartOfTheDay(LocalTime end, DaySession until) {
        meeting.setDate(FIRST);
        meeting.setSession(DaySession.MORNING);
        meeting.setEndTime(end);
        assertThat(MeetingSpan.of(meeting).until()).isEqualTo(until);
        meeting.setEndSession(DaySession.AFTERNOON);
        assertThat(MeetingSpan.of(meeting).until())
                .as("the part that was chosen comes first")
                .isEqualTo(DaySession.AFTERNOON);
    }

    @Test
    void anEndDayAloneIsAWholeDayAndOneBeforeTheBeginningIsNone() {
        meeting.setDate(FIRST);
        meeting.setSession(DaySession.MORNING);
        meeting.setEndDate(FIRST.plusDays(1));
        assertThat(MeetingSpan.of(meeting).until()).isEqualTo(DaySession.AFTERNOON);
        meeting.setEndDate(FIRST.minusDays(1));
        assertThat(MeetingSpan.of(meeting).last()).isEqualTo(FIRST);
    }

    @Test
    void itsDaysAreAllFromTheFirstToTheLast() {
        meeting.setDate(FIRST);
        assertThat(MeetingSpan.of(meeting).days()).containsExactly(FIRST);
        assertThat(MeetingSpan.of(meeting).hasSeveralDays()).isFalse();
        meeting.setEndDate(FIRST.plusDays(2));
        MeetingSpan span = MeetingSpan.of(meeting);
        assertThat(span.days()).containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(2));
        assertThat(span.hasSeveralDays()).isTrue();
        assertThat(span.nights()).isEqualTo(2);
    }

    @Test
    void whileTheFirstDayIsNotFixedThereAreNone() {
        meeting.setSession(DaySession.AFTERNOON);
        meeting.setHalfDays(2);
        MeetingSpan span = MeetingSpan.of(meeting);
        assertThat(span.last()).isNull();
        assertThat(span.days()).isEmpty();
        assertThat(span.hasSeveralDays()).isFalse();
        assertThat(span.nights()).isZero();
        meeting.setEndDate(FIRST);
        assertThat(MeetingSpan.of(meeting).last()).isNull();
    }
}
