// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Problem;
import candor.model.meeting.ProgressState;
import java.time.LocalDate;

/** Where a problem of the ledger stands on a day; every problem stands at exactly one place. */
public enum ProblemStanding {
    /** Nothing has been done yet. */
    NOT_STARTED,
    /** It is being worked on. */
    IN_PROGRESS,
    /** A measure is late. */
    OVERDUE,
    /** The work is done; the result is not checked yet. */
    DONE,
    /** It goes on for good. */
    LONG_TERM,
    /** The result was checked and the problem struck off. */
    CLOSED;

    /** @param today the day to judge by */
    public static ProblemStanding of(Problem problem, LocalDate today) {
        if (Ledger.isClosed(problem)) {
            return CLOSED;
        }
        if (Ledger.isOverdue(problem, today)) {
            return OVERDUE;
        }
        return problem.getState() == null ? NOT_STARTED : of(problem.getState());
    }

    private static ProblemStanding of(ProgressState state) {
        return switch (state) {
            case NOT_STARTED -> NOT_STARTED;
            case IN_PROGRESS -> IN_PROGRESS;
            case DONE -> DONE;
            case LONG_TERM -> LONG_TERM;
        };
    }
}
