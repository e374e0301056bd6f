// SPDX-License-Identifier: EPL-2.0
package candor.planning.approval;

import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.PlanState;
import candor.planning.approval.ApprovalStep.Kind;
import candor.planning.approval.ApprovalStep.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the request has come.
 *
 * @param steps from the notice to the final plan, those of every round
 */
public record ApprovalWay(List<ApprovalStep> steps) {

    public ApprovalWay {
        steps = List.copyOf(steps);
    }

    public static ApprovalWay of(Dossier dossier) {
        return new ApprovalWay(new Builder(dossier.getMeeting()).build());
    }

    /** What is to be done now; nothing once the plan is final. */
    public Optional<ApprovalStep> next() {
        return steps.stream().filter(step -> step.state() == State.NEXT).findFirst();
    }

    private static final class Builder {
        private final Meeting meeting;
        private final List<ApprovalStep> steps = new ArrayList<>();
        private boolean waiting;

        Builder(Meeting meeting) {
            this.meeting = meeting;
        }

        List<ApprovalStep> build() {
            Letter notice = meeting == null ? null : meeting.getNotice();
            boolean registered = notice != null && Approvals.isRegistered(notice);
            // Without a notice of the superior, the step holds nothing up once the request is drafted.
            add(Kind.NOTICE, 0, notice, registered, hasRequest(), registered ? received(notice) : null);
            List<Letter> rounds = meeting == null ? List.of() : Approvals.rounds(meeting);
            for (int index = 0; index < Math.max(1, rounds.size()); index++) {
                round(index + 1, rounds.isEmpty() ? null : rounds.get(index), index < rounds.size() - 1);
            }
            Optional<Letter> approval = meeting == null ? Optional.empty() : Approvals.approval(meeting);
            boolean approved = meeting != null && meeting.getPlanState() == PlanState.APPROVED && approval.isPresent();
            add(Kind.FINAL, 0, approval.orElse(null), approved, false, null);
            return steps;
        }

        private boolean hasRequest() {
            return meeting != null && meeting.getRequest() != null && Approvals.isDrafted(meeting.getRequest());
        }

        /**
         * Adds the steps of a round. One before a step that was taken is passed, even if nobody wrote it down.
         */
        private void round(int number, Letter request, boolean over) {
            Letter reply = request == null ? null : Approvals.reply(request).orElse(null);
            boolean answered = reply != null || over;
            LocalDate sent = request == null ? null : request.getSentOn();
            LocalDate discussed = request == null ? null : request.getDeliberatedOn();
            boolean drafted = request != null && Approvals.isDrafted(request);
            add(Kind.DRAFT, number, request, drafted, answered, request == null ? null : request.getDate());
            add(Kind.DELIBERATION, number, request, discussed != null, sent != null || answered, discussed);
            add(Kind.SENDING, number, request, sent != null, answered, sent);
            LocalDate date = reply == null ? null : received(reply);
            if (reply != null && !Approvals.approves(reply.getDecision())) {
                steps.add(new ApprovalStep(Kind.REPLY, State.RETURNED, number, reply, date));
            } else {
                add(Kind.REPLY, number, reply == null ? request : reply, reply != null, over, date);
            }
            if (!over && reply != null && !Approvals.approves(reply.getDecision())) {
                // The request was sent back: the next step is another request.
                round(number + 1, null, false);
            }
        }

        /**
         * @param done whether the step is on record
         * @param passed whether a later one is, so that this one is no step to be taken now
         */
        private void add(Kind kind, int round, Letter letter, boolean done, boolean passed, LocalDate date) {
            State state = done ? State.DONE : passed ? State.UNRECORDED : waiting ? State.OPEN : State.NEXT;
            waiting |= !done && !passed;
            steps.add(new ApprovalStep(kind, state, round, letter, date));
        }

        private static LocalDate received(Letter letter) {
            return letter.getReceivedOn() == null ? letter.getDate() : letter.getReceivedOn();
        }
    }
}
