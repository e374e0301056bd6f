// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.approval;

import candor.model.meeting.Letter;
import candor.planning.approval.ApprovalStep;
import candor.planning.approval.ApprovalStep.Kind;
import candor.planning.approval.ApprovalStep.State;
import candor.planning.ui.Texts;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What steps are called, who takes them and what is to be known about them. */
final class Words {

    /** Steps that have a paper of their own. */
    private static final Set<Kind> NUMBERED = EnumSet.of(Kind.NOTICE, Kind.DRAFT, Kind.SENDING, Kind.REPLY);

    private Words() {}

    static String title(ApprovalStep step) {
        return switch (step.kind()) {
            case NOTICE -> Texts.get("approval.notice");
            case DRAFT -> Texts.get("approval.draft");
            case DELIBERATION -> Texts.get("approval.deliberation");
            case SENDING -> Texts.get("approval.sending");
            case REPLY -> Texts.get("approval.reply");
            case FINAL -> Texts.get("approval.final");
        };
    }

    static String state(ApprovalStep step) {
        return switch (step.state()) {
            case DONE -> Texts.get("approval.state.done");
            case RETURNED -> Texts.get("approval.state.returned");
            case NEXT -> Texts.get("approval.state.next");
            case OPEN -> Texts.get("approval.state.open");
        };
    }

    static String actor(ApprovalStep step) {
        return switch (step.kind()) {
            case DELIBERATION -> Texts.get("approval.actor.group");
            case REPLY -> superior(step.letter());
            default -> Texts.get("approval.actor.office");
        };
    }

    static String advice(ApprovalStep step) {
        return switch (step.kind()) {
            case NOTICE -> Texts.get("approval.notice.advice");
            case DRAFT -> step.round() > 1 ? Texts.get("approval.again.advice") : Texts.get("approval.draft.advice");
            case DELIBERATION -> Texts.get("approval.deliberation.advice");
            case SENDING -> Texts.get("approval.sending.advice");
            case REPLY -> Texts.get("approval.reply.advice");
            case FINAL -> Texts.get("approval.final.advice");
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
        return Texts.get("approval.open");
    }

    /** Step of the reply has the request while there is no answer. */
    private static String superior(Letter letter) {
        return letter == null
                        || letter.getRecipients().isEmpty()
                        || letter.getRecipients().getFirst().getShortName() == null
                ? Texts.get("approval.actor.superior")
                : letter.getRecipients().getFirst().getShortName();
    }
}
