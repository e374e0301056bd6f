// SPDX-License-Identifier: EPL-2.0
package candor.model;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.Letter;
import candor.model.meeting.Measure;
import candor.model.meeting.Meeting;
import candor.model.meeting.Problem;
import candor.model.meeting.Review;
import candor.model.meeting.StudySession;
import candor.model.meeting.Talk;
import candor.model.meeting.Utterance;
import candor.model.query.Deadlines;
import candor.model.query.Opinions;
import candor.model.query.WorkCalendar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every date of the sample stands in its order, on a working day, within its deadline. */
class SampleDatesTest {

    private final Dossier dossier = Dossiers.sample();
    private final Meeting meeting = dossier.getMeeting();
    private final LocalDate day = meeting.getDate();
    private final Deadlines deadlines = Deadlines.of(dossier);

    @Test
    void theMeetingIsOnTheFirstThursdayThatTheRequestLeaves() {
        assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(deadlines.earliestMeeting(DayOfWeek.THURSDAY)).contains(day);
        assertThat(day)
                .isBetween(
                        meeting.getNotice().getWindowStart(),
                        meeting.getNotice().getWindowEnd());
    }

    @Test
    void lettersFollowEachOther() {
        Letter request = meeting.getRequest();
        Letter reply = request.getReplies().get(0);

        assertThat(List.of(
                        meeting.getNotice().getDate(),
                        meeting.getNotice().getReceivedOn(),
                        request.getDeliberatedOn(),
                        request.getSentOn(),
                        reply.getDate(),
                        reply.getReceivedOn(),
                        meeting.getInvitation().getDate(),
                        day))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(meeting.getInvitation().getSentOn())
                .isBeforeOrEqualTo(deadlines.invitationDue().orElseThrow());
    }

    @Test
    void whatPeopleDidTogetherWasDoneOnWorkingDays() {
        WorkCalendar calendar = WorkCalendar.of(dossier.getProfile());
        Stream<LocalDate> dates = Stream.of(
                        dossier.getLetters().stream()
                                .flatMap(letter ->
                                        Stream.of(letter.getDate(), letter.getDeliberatedOn(), letter.getSentOn())),
                        dossier.getStudySessions().stream().map(StudySession::getHeldOn),
                        dossier.getTalks().stream().map(Talk::getHeldOn),
                        dossier.getPreviousMeetings().stream().map(previous -> previous.getHeldOn()),
                        dossier.getProblems().stream()
                                .map(Problem::getClosure)
                                .filter(Objects::nonNull)
                                .map(closure -> closure.getDate()),
                        dossier.getSubmissions().stream().map(submission -> submission.getSubmittedOn()),
                        Stream.of(day, dossier.getRectificationPlan().getAdoptedOn()))
                .flatMap(stream -> stream)
                .filter(Objects::nonNull);

        assertThat(dates).hasSizeGreaterThan(60).allMatch(calendar::isWorkingDay);
    }

    @Test
    void preparationEndsInTimeBeforeTheMeeting() {
        assertThat(dossier.getSolicitations()).allSatisfy(round -> assertThat(round.getStartOn())
                .isBeforeOrEqualTo(deadlines.solicitationDue().orElseThrow())
                .isBeforeOrEqualTo(round.getDeadline()));
        assertThat(dossier.getTalks()).allSatisfy(talk -> {
            assertThat(talk.getHeldOn())
                    .isBetween(
                            deadlines.talksStart().orElseThrow(),
                            deadlines.talksDue().orElseThrow())
                    .isAfterOrEqualTo(talk.getPlannedOn());
            assertThat(talk.isProblemsTalked() && talk.isThoughtsTalked() && talk.isDirectionTalked())
                    .isTrue();
        });
        assertThat(dossier.getExaminations()).allSatisfy(examination -> assertThat(examination.getApprovedOn())
                .isAfter(examination.getDraftedOn())
                .isBeforeOrEqualTo(deadlines.materialsDue().orElseThrow()));
        assertThat(dossier.getCriticisms()).allSatisfy(criticism -> assertThat(criticism.getPreparedOn())
                .isBeforeOrEqualTo(deadlines.criticismsDue().orElseThrow()));
        assertThat(dossier.getStudySessions())
                .allSatisfy(session -> assertThat(session.getHeldOn()).isBefore(day));
    }

    @Test
    void opinionsAreFedBackBeforePapersAreDrafted() {
        LocalDate firstDraft = dossier.getExaminations().stream()
                .map(Examination::getDraftedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();

        assertThat(Opinions.all(dossier)).allSatisfy(opinion -> assertThat(opinion.getFeedbackOn())
                .isAfter(opinion.getRecordedOn())
                .isBefore(firstDraft));
    }

    @Test
    void reviewsAreNumberedAndEndWithTheApproval() {
        assertThat(dossier.getExaminations()).allSatisfy(examination -> {
            List<Review> reviews = examination.getReviews();
            for (int i = 0; i < reviews.size(); i++) {
                assertThat(reviews.get(i).getRound()).isEqualTo(i + 1);
            }
            assertThat(reviews.stream().map(Review::getDate)).isSorted();
            assertThat(reviews.get(reviews.size() - 1).getDate()).isEqualTo(examination.getApprovedOn());
            assertThat(examination.getVersion()).isEqualTo(reviews.size());
        });
    }

    @Test
    void reportsCircularsAndPlansAreInTime() {
        assertThat(dossier.getSubmissions()).allSatisfy(submission -> assertThat(submission.getSubmittedOn())
                .isBeforeOrEqualTo(submission.getDueOn()));
        assertThat(dossier.getSubmissions().stream().filter(submission -> submission.getLetter() != null))
                .hasSize(3)
                .allSatisfy(submission -> assertThat(submission.getSubmittedOn())
                        .isEqualTo(submission.getLetter().getSentOn()));
        assertThat(dossier.getSubmissions().get(1).getDueOn())
                .isEqualTo(deadlines.reportDue().orElseThrow())
                .isEqualTo("2022-02-04");
        assertThat(dossier.getSubmissions().get(2).getDueOn())
                .isEqualTo(deadlines.planDue().orElseThrow());
        assertThat(dossier.getCirculars()).allSatisfy(circular -> assertThat(circular.getIssuedOn())
                .isEqualTo(circular.getLetter().getSentOn())
                .isAfter(day)
                .isBeforeOrEqualTo(deadlines.circularDue().orElseThrow()));
    }

    @Test
    void measuresRunForwards() {
        assertThat(measures()).hasSize(32).allSatisfy(measure -> {
            assertThat(measure.getStartOn()).as(measure.getText()).isBefore(measure.getDeadline());
            assertThat(measure.getEntries().stream().map(entry -> entry.getDate()))
                    .isSorted();
            assertThat(measure.getEntries().stream().map(entry -> entry.getPercent()))
                    .isSorted()
                    .allMatch(percent -> percent <= measure.getPercent());
            assertThat(measure.getMilestones().stream().map(milestone -> milestone.getDueOn()))
                    .isSorted()
                    .allMatch(due -> !due.isAfter(measure.getDeadline()));
            assertThat(measure.getPostponements()).allSatisfy(postponement -> assertThat(postponement.getNewDeadline())
                    .isAfter(postponement.getPreviousDeadline())
                    .isEqualTo(measure.getDeadline()));
        });
    }

    @Test
    void problemsAreClosedAfterTheirLastEntry() {
        List<Problem> closed =
                problems().filter(problem -> problem.getClosure() != null).toList();

        assertThat(closed).hasSize(13).allSatisfy(problem -> assertThat(problem.getMeasures())
                .flatExtracting(Measure::getEntries)
                .allSatisfy(entry -> assertThat(entry.getDate())
                        .isBefore(problem.getClosure().getDate())));
    }

    @Test
    void theAgendaAndTheMinutesFitIntoTheMorning() {
        int planned =
                meeting.getAgenda().stream().mapToInt(item -> item.getMinutes()).sum();
        List<LocalTime> times = dossier.getMinutes().getUtterances().stream()
                .map(Utterance::getSaidAt)
                .filter(Objects::nonNull)
                .toList();

        assertThat(planned).isLessThanOrEqualTo(dossier.getProfile().getHalfDayMinutes());
        assertThat(times).isSorted().hasSizeGreaterThan(10);
        assertThat(dossier.getMinutes().getEndedAt()).isAfter(times.get(times.size() - 1));
    }

    @Test
    void everyAttachmentIsTheFileThatItsDigestNames() throws Exception {
        Path folder = Path.of("../../bundles/candor.core/samples/demo/attachments");
        assertThat(dossier.getAttachments()).hasSize(10);
        for (var attachment : dossier.getAttachments()) {
            byte[] bytes = Files.readAllBytes(folder.resolve(attachment.getSha256()));

            assertThat(attachment.getSize()).isEqualTo(bytes.length);
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(attachment.getSha256());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(10);
        }
    }

    private Stream<Problem> problems() {
        return Stream.concat(
                dossier.getProblems().stream(),
                dossier.getPreviousMeetings().stream().flatMap(previous -> previous.getProblems().stream()));
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        problems().forEach(problem -> measures.addAll(problem.getMeasures()));
        return measures;
    }
}
