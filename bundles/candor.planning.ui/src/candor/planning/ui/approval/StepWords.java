// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.approval;

import candor.model.meeting.Letter;
import candor.planning.approval.ApprovalStep;
import candor.planning.approval.ApprovalStep.Kind;
import candor.planning.approval.ApprovalStep.State;
import candor.planning.ui.PlanningTexts;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What steps are called, who takes them and what is to be known about them. */
final class StepWords {

    /** Steps that have a paper of their own. */
    private static final Set<Kind> NUMBERED = EnumSet.of(Kind.NOTICE, Kind.DRAFT, Kind.SENDING, Kind.REPLY);

    private StepWords() {}

    static String title(ApprovalStep step) {
        return switch (step.kind()) {
            case NOTICE -> PlanningTexts.get("approval.notice");
            case DRAFT -> PlanningTexts.get("approval.draft");
            case DELIBERATION -> PlanningTexts.get("approval.deliberation");
            case SENDING -> PlanningTexts.get("approval.sending");
            case REPLY -> PlanningTexts.get("approval.reply");
            case FINAL -> PlanningTexts.get("approval.final");
        };
    }

    static String state(ApprovalStep step) {
        return switch (step.state()) {
            case DONE -> PlanningTexts.get("approval.state.done");
            case UNRECORDED -> PlanningTexts.get("approval.state.unrecorded");
            case RETURNED -> PlanningTexts.get("approval.state.returned");
            case NEXT -> PlanningTexts.get("approval.state.next");
            case OPEN -> PlanningTexts.get("approval.state.open");
        };
    }

    static String actor(ApprovalStep step) {
        return switch (step.kind()) {
            case DELIBERATION -> PlanningTexts.get("approval.actor.group");
            case REPLY -> superior(step.letter());
            default -> PlanningTexts.get("approval.actor.office");
        };
    }

    static String advice(ApprovalStep step) {
        return switch (step.kind()) {
            case NOTICE -> PlanningTexts.get("approval.notice.advice");
            case DRAFT ->
                step.round() > 1
                        ? PlanningTexts.get("approval.again.advice")
                        : PlanningTexts.get("approval.draft.advice");
            case DELIBERATION -> PlanningTexts.get("approval.deliberation.advice");
            case SENDING -> PlanningTexts.get("approval.sending.advice");
            case REPLY -> PlanningTexts.get("approval.reply.advice");
            case FINAL -> PlanningTexts.get("approval.final.advice");
        };
    }

    /** When, and the number of the paper. */
    static String detail(ApprovalStep step) {
        Letter letter = step.letter();
        String number = letter == null || !NUMBERED.contains(step.kind()) || step.state() == State.NEXT
                ? null
                : letter.getNumber();
        return Stream.of(Objects.toString(step.date(), null), number)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("　"));
    }

    static String open() {
        return PlanningTexts.get("approval.open");
    }

    /** The short name of the body that the letter goes to; a general word where none is known. */
    private static String superior(Letter letter) {
        return letter == null
                        || letter.getRecipients().isEmpty()
                        || letter.getRecipients().getFirst().getShortName() == null
                ? PlanningTexts.get("approval.actor.superior")
                : letter.getRecipients().getFirst().getShortName();
    }
}
