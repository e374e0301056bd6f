// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Circular;
import candor.model.meeting.Decision;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminationState;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.Submission;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The stages of the process, in order, each with a way to tell how far it is. */
public enum Stage {
    /** The day is fixed, the request is sent, the superior agrees, the invitation is sent. */
    PREPARATION(Stage::preparation),
    /** Study sessions held. */
    STUDY(dossier -> count(dossier.getStudySessions(), session -> session.getHeldOn() != null)),
    /** Opinions passed on to those they concern. */
    OPINIONS(dossier -> count(Opinions.counted(dossier), opinion -> opinion.getFeedbackOn() != null)),
    /** Required talks held. */
    TALKS(dossier -> {
        TalkCoverage coverage = TalkCoverage.of(dossier);
        return new Progress(coverage.held(), coverage.requirements().size());
    }),
    /** Examinations approved: the team's and each member's. */
    EXAMINATIONS(dossier -> new Progress(
            count(dossier.getExaminations(), Stage::isApproved).done(),
            Leadership.of(dossier).members().size() + 1)),
    /** Criticisms delivered at the meeting, or excused. */
    MEETING(dossier -> count(CriticismCoverage.due(dossier).pairs(), Stage::isSettled)),
    /** Problems closed. */
    RECTIFICATION(dossier ->
            new Progress(Ledger.closed(dossier).size(), dossier.getProblems().size())),
    /** Submissions and circulars sent. */
    AFTERMATH(dossier -> count(
            Stream.concat(
                            dossier.getSubmissions().stream().map(Submission::getSubmittedOn),
                            dossier.getCirculars().stream().map(Circular::getIssuedOn))
                    .map(date -> date != null)
                    .toList(),
            sent -> sent));

    private final Function<Dossier, Progress> progress;

    Stage(Function<Dossier, Progress> progress) {
        this.progress = progress;
    }

    /**
     * How far a stage is.
     *
     * @param done number of things done
     * @param needed number of things to do; 0 while nothing is planned
     */
    public record Progress(int done, int needed) {

        /** Whether there was something to do and all of it is done. */
        public boolean isComplete() {
            return needed > 0 && done >= needed;
        }
    }

    public Progress progress(Dossier dossier) {
        return progress.apply(dossier);
    }

    private static Progress preparation(Dossier dossier) {
        Meeting meeting = dossier.getMeeting();
        if (meeting == null) {
            return new Progress(0, 4);
        }
        Letter request = meeting.getRequest();
        boolean approved = request != null
                && request.getReplies().stream()
                        .anyMatch(reply -> reply.getDecision() == Decision.APPROVED
                                || reply.getDecision() == Decision.APPROVED_WITH_CHANGES);
        return count(
                List.of(meeting.getDate() != null, isSent(request), approved, isSent(meeting.getInvitation())),
                done -> done);
    }

    private static boolean isSent(Letter letter) {
        return letter != null && letter.getSentOn() != null;
    }

    private static boolean isApproved(Examination examination) {
        return examination.getState() == ExaminationState.APPROVED || examination.getState() == ExaminationState.FINAL;
    }

    private static boolean isSettled(CriticismCoverage.Pair pair) {
        return switch (pair.state()) {
            case EXCUSED, DELIVERED, ANSWERED -> true;
            case MISSING, PREPARED -> false;
        };
    }

    private static <T> Progress count(Collection<T> items, Predicate<T> done) {
        return new Progress((int) items.stream().filter(done).count(), items.size());
    }
}
