// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.Dossiers;
import candor.model.meeting.DayCounting;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

    private static final LocalDate YEARS_LATER = LocalDate.of(2026, 1, 1);
    private static final EnumSet<EventKind> COUNTED = EnumSet.of(
            EventKind.REQUEST,
            EventKind.INVITATION,
            EventKind.STUDY,
            EventKind.SOLICITATION,
            EventKind.TALKS,
            EventKind.MATERIALS,
            EventKind.CRITICISMS,
            EventKind.MEETING,
            EventKind.REPORT,
            EventKind.CIRCULAR,
            EventKind.PLAN);

    private final Dossier sample = Dossiers.sample();

    @Test
    void allOfTheSampleWasDoneInTime() {
        assertThat(Timeline.of(sample, YEARS_LATER).events())
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        event -> assertThat(event.state()).as(event.kind() + "").isEqualTo(EventState.DONE))
                .extracting(TimelineEvent::kind)
                .contains(EventKind.values());
    }

    @Test
    void whatIsNotedForADayToComeIsNotDoneYet() {
        Timeline line = Timeline.of(sample, LocalDate.of(2022, 1, 13));

        assertThat(state(line, EventKind.REQUEST)).isEqualTo(EventState.DONE);
        assertThat(state(line, EventKind.SOLICITATION)).isEqualTo(EventState.DONE);
        assertThat(state(line, EventKind.INVITATION)).isEqualTo(EventState.DUE_SOON);
        assertThat(state(line, EventKind.TALKS)).isEqualTo(EventState.DUE_SOON);
        assertThat(line.find(EventKind.TALKS).orElseThrow().progress())
                .isEqualTo(new Stage.Progress(
                        31, TalkCoverage.of(sample).requirements().size()));
        assertThat(state(line, EventKind.MEETING)).isEqualTo(EventState.OPEN);
        assertThat(state(line, EventKind.REPORT)).isEqualTo(EventState.OPEN);
        assertThat(line.overdue()).isEmpty();
        assertThat(line.next().orElseThrow().kind()).isIn(EventKind.INVITATION, EventKind.STUDY_SESSION);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-15, INVITATION", "2021-12-31, SOLICITATION", "2022-01-10, REQUEST", "2022-01-15, TALKS",
        "2022-01-15, MATERIALS", "2022-01-17, CRITICISMS", "2022-01-19, STUDY", "2022-02-04, REPORT",
        "2022-02-04, CIRCULAR", "2022-02-19, PLAN", "2022-01-20, MEETING", "2023-06-30, ARCHIVE"
    })
    void everythingIsDueAsTheProfileCountsIt(LocalDate due, EventKind kind) {
        assertThat(event(Timeline.of(sample, YEARS_LATER), kind).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(ints = {-200, -30, -7, -1, 1, 6, 31, 365})
    void whatIsCountedMovesWithTheMeeting(int days) {
        LocalDate day = sample.getMeeting().getDate();
        sample.getSubmissions().clear();
        sample.getCirculars().clear();
        Timeline before = Timeline.of(sample, YEARS_LATER);
        Timeline moved = Timeline.assuming(sample, day.plusDays(days), YEARS_LATER);

        assertThat(COUNTED).allSatisfy(kind -> assertThat(event(moved, kind).due())
                .isEqualTo(event(before, kind).due().plusDays(days)));
        assertThat(moved.events()).extracting(TimelineEvent::day).isSortedAccordingTo((a, b) -> a.orElse(LocalDate.MAX)
                .compareTo(b.orElse(LocalDate.MAX)));
    }

    @ParameterizedTest
    @EnumSource(DayCounting.class)
    void aThingIsDueOnTheSideOfTheMeetingWhereItBelongs(DayCounting counting) {
        sample.getProfile().setDayCounting(counting);
        LocalDate day = sample.getMeeting().getDate();

        assertThat(Timeline.of(sample, YEARS_LATER).events())
                .filteredOn(event -> COUNTED.contains(event.kind()) && event.kind() != EventKind.MEETING)
                .allSatisfy(event -> assertThat(event.due().isAfter(day))
                        .as(event.kind() + "")
                        .isEqualTo(event.kind().compareTo(EventKind.MEETING) > 0));
    }

    @ParameterizedTest
    @CsvSource({"2022-01-06, OPEN", "2022-01-07, DUE_SOON", "2022-01-10, DUE_SOON", "2022-01-11, OVERDUE"})
    void aThingNotDoneIsSoonDueAndThenOverdue(LocalDate today, EventState state) {
        sample.getMeeting().getRequest().setSentOn(null);

        assertThat(state(Timeline.of(sample, today), EventKind.REQUEST)).isEqualTo(state);
        assertThat(state.isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2022-01-09, DONE", "2022-01-10, DONE", "2022-01-11, DONE_LATE"})
    void aThingDoneIsDoneInTimeOrLate(LocalDate sent, EventState state) {
        sample.getMeeting().getRequest().setSentOn(sent);

        assertThat(state(Timeline.of(sample, YEARS_LATER), EventKind.REQUEST)).isEqualTo(state);
    }

    @Test
    void theProfileSaysHowEarlyToWarn() {
        sample.getMeeting().getRequest().setSentOn(null);
        sample.getProfile().setReminderDays(0);

        assertThat(state(Timeline.of(sample, LocalDate.of(2022, 1, 9)), EventKind.REQUEST))
                .isEqualTo(EventState.OPEN);
        assertThat(state(Timeline.of(sample, LocalDate.of(2022, 1, 10)), EventKind.REQUEST))
                .isEqualTo(EventState.DUE_SOON);
    }

    @Test
    void aDayOnWhichNobodyWorksNamesTheOneToUse() {
        Timeline line = Timeline.of(sample, YEARS_LATER);

        // A Saturday, and the fifth day of the Spring Festival before which the Sunday is worked.
        assertThat(event(line, EventKind.MATERIALS).workingDay()).isEqualTo("2022-01-14");
        assertThat(event(line, EventKind.REPORT).isOnFreeDay()).isTrue();
        assertThat(event(line, EventKind.REPORT).workingDay()).isEqualTo("2022-01-30");
        assertThat(event(line, EventKind.REQUEST).isOnFreeDay()).isFalse();
        assertThat(event(Timeline.assuming(sample, LocalDate.of(2022, 2, 3), YEARS_LATER), EventKind.MEETING)
                        .workingDay())
                .isEqualTo("2022-02-07");
    }

    static Stream<Dossier> dossiers() {
        Dossier bare = Team.CREATE.createDossier();
        bare.setMeeting(Team.CREATE.createMeeting());
        return Stream.of(
                Dossiers.sample(), Dossiers.placeholder(), Team.of(3).dossier, bare, Team.CREATE.createDossier());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyEventLeadsToAPlaceOfTheDossier(Dossier dossier) {
        List<TimelineEvent> events = Timeline.of(dossier, YEARS_LATER).events();

        assertThat(events).allSatisfy(event -> {
            assertThat(event.subject().eClass().getEAllStructuralFeatures()).contains(event.feature());
            assertThat(event.progress().done()).isBetween(0, event.progress().needed());
            assertThat(event.state().isOpen()).isNotEqualTo(event.progress().isComplete());
        });
        assertThat(events.stream().map(TimelineEvent::kind).filter(kind -> !kind.isRepeated()))
                .doesNotHaveDuplicates()
                .contains(EventKind.REQUEST, EventKind.MEETING, EventKind.REPORT, EventKind.ARCHIVE);
    }

    @Test
    void withoutADayOfTheMeetingNothingIsOverdue() {
        Dossier empty = Team.CREATE.createDossier();
        empty.setProfile(Team.CREATE.createCampaignProfile());

        assertThat(Timeline.of(empty, YEARS_LATER).pending()).isEmpty();
        assertThat(Timeline.of(empty, YEARS_LATER).overdue()).isEmpty();
    }

    @Test
    void aMeetingThatWasPutOffHasNoDayYet() {
        Meeting meeting = sample.getMeeting();
        meeting.setState(MeetingState.POSTPONED);

        assertThat(event(Timeline.of(sample, YEARS_LATER), EventKind.MEETING).due())
                .isNull();
        assertThat(Timeline.of(sample, YEARS_LATER).overdue())
                .extracting(TimelineEvent::kind)
                .containsExactly(EventKind.MEETING_WINDOW);
    }

    @Test
    void theSuperiorMayWantAReportSoonerButNotLater() {
        Submission report = sample.getSubmissions().stream()
                .filter(submission -> submission.getKind() == SubmissionKind.MEETING_REPORT)
                .findFirst()
                .orElseThrow();

        report.setDueOn(LocalDate.of(2022, 1, 25));
        assertThat(event(Timeline.of(sample, YEARS_LATER), EventKind.REPORT).due())
                .isEqualTo("2022-01-25");
        report.setDueOn(LocalDate.of(2022, 3, 1));
        assertThat(event(Timeline.of(sample, YEARS_LATER), EventKind.REPORT).due())
                .isEqualTo("2022-02-04");
    }

    @Test
    void noDayIsSaidToBePrescribedButThatOfTheReport() {
        assertThat(EventKind.values())
                .filteredOn(kind -> kind.basis() == EventKind.Basis.REGULATION)
                .containsExactly(EventKind.REPORT);
    }

    @Test
    void theDaysForAMeetingAreTheWeekdaysAfterTheLeadTime() {
        List<MeetingDay> days = MeetingDay.after(sample, LocalDate.of(2022, 1, 5), DayOfWeek.THURSDAY, 4);

        assertThat(days)
                .extracting(day -> day.date().toString())
                .containsExactly("2022-01-20", "2022-01-27", "2022-02-03", "2022-02-10");
        assertThat(days).extracting(MeetingDay::holiday).containsExactly(null, null, "春节", null);
        assertThat(days).extracting(MeetingDay::inWindow).containsExactly(true, true, false, false);
        assertThat(days).extracting(MeetingDay::isAdmissible).containsExactly(true, true, false, false);
    }

    @Test
    void aWeekendIsNoDayForAMeetingUnlessItIsWorked() {
        assertThat(MeetingDay.after(sample, LocalDate.of(2022, 1, 5), DayOfWeek.SATURDAY, 3))
                .extracting(MeetingDay::worked)
                .containsExactly(false, false, true);
    }

    @Test
    void aDayForTheMeetingTellsWhatWouldBeMissed() {
        sample.getSolicitations().clear();
        sample.getMeeting().getRequest().setSentOn(null);
        LocalDate today = LocalDate.of(2022, 1, 12);
        List<MeetingDay> days = MeetingDay.after(sample, today, DayOfWeek.THURSDAY, 3);

        assertThat(days.get(0).missed())
                .extracting(TimelineEvent::kind)
                .containsExactly(EventKind.SOLICITATION, EventKind.FEEDBACK, EventKind.REQUEST);
        assertThat(days.get(1).missed())
                .extracting(TimelineEvent::kind)
                .containsExactly(EventKind.SOLICITATION, EventKind.FEEDBACK);
    }

    @Test
    void aRequestWithoutADateIsTakenToGoToday() {
        sample.getMeeting().getRequest().setDate(null);

        assertThat(MeetingDay.after(sample, LocalDate.of(2022, 1, 10), DayOfWeek.THURSDAY, 1))
                .extracting(day -> day.date().toString())
                .containsExactly("2022-01-20");
        assertThat(MeetingDay.after(sample, LocalDate.of(2022, 1, 11), DayOfWeek.THURSDAY, 1))
                .extracting(day -> day.date().toString())
                .containsExactly("2022-01-27");
    }

    private static TimelineEvent event(Timeline line, EventKind kind) {
        return line.find(kind).orElseThrow(() -> new AssertionError(kind));
    }

    private static EventState state(Timeline line, EventKind kind) {
        return event(line, kind).state();
    }
}
