// SPDX-License-Identifier: EPL-2.0
package candor.planning.approval;

import candor.model.meeting.Decision;
import candor.model.meeting.Letter;
import candor.model.meeting.LetterDirection;
import candor.model.meeting.LetterKind;
import candor.model.meeting.Meeting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which requests there were for a meeting, what was answered, and whether that approves the plan. */
public final class Approvals {

    private static final Set<Decision> YES = EnumSet.of(Decision.APPROVED, Decision.APPROVED_WITH_CHANGES);

    private Approvals() {}

    /** Whether a decision lets the meeting be held; with changes asked for, it does when they are made. */
    public static boolean approves(Decision decision) {
        return YES.contains(decision);
    }

    /** The reply that approves the present request; a reply to an earlier round approves nothing any more. */
    public static Optional<Letter> approval(Meeting meeting) {
        return meeting.getRequest() == null
                ? Optional.empty()
                : meeting.getRequest().getReplies().stream()
                        .filter(reply -> approves(reply.getDecision()))
                        .findFirst();
    }

    /** The latest reply to a request that says something; none while the superior has not answered. */
    public static Optional<Letter> reply(Letter request) {
        return request.getReplies().stream()
                .filter(reply -> reply.getDecision() != Decision.NONE)
                .max(Comparator.comparing(
                        reply -> reply.getReceivedOn() == null ? reply.getDate() : reply.getReceivedOn(),
                        Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /**
     * All requests for the meeting, the first round first. A later one names among its grounds the reply that sent the
     * earlier one back.
     */
    public static List<Letter> rounds(Meeting meeting) {
        List<Letter> rounds = new ArrayList<>();
        Letter request = meeting.getRequest();
        while (request != null && !rounds.contains(request)) {
            rounds.add(request);
            request = earlier(request);
        }
        Collections.reverse(rounds);
        return rounds;
    }

    private static Letter earlier(Letter request) {
        return request.getBasis().stream()
                .map(Letter::getInReplyTo)
                .filter(answered -> answered != null
                        && answered.getKind() == LetterKind.REQUEST
                        && answered.getDirection() == LetterDirection.OUTGOING)
                .findFirst()
                .orElse(null);
    }

    /** Whether a notice is more than the empty form that a campaign begins with, which has a title at most. */
    static boolean isRegistered(Letter notice) {
        boolean numbered = notice.getNumber() != null && !notice.getNumber().isBlank();
        return numbered || !notice.getIssuers().isEmpty() || notice.getDate() != null || notice.getReceivedOn() != null;
    }

    /** Whether a request is more than the empty form that a campaign begins with: it has a date, or it has been sent. */
    static boolean isDrafted(Letter request) {
        return request.getDate() != null || request.getSentOn() != null;
    }
}
