// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.board;

import candor.model.meeting.ProgressState;
import candor.model.query.ProblemStanding;
import java.util.Optional;
import java.util.Set;

/**
 * A column of the board. Closed problems lie in the column of what is done. No problem can be moved to the column of what is late, because that
 * follows from the deadline.
 */
enum BoardState {
    NOT_STARTED(ProgressState.NOT_STARTED, ProblemStanding.NOT_STARTED),
    IN_PROGRESS(ProgressState.IN_PROGRESS, ProblemStanding.IN_PROGRESS),
    OVERDUE(null, ProblemStanding.OVERDUE),
    DONE(ProgressState.DONE, ProblemStanding.DONE, ProblemStanding.CLOSED),
    LONG_TERM(ProgressState.LONG_TERM, ProblemStanding.LONG_TERM);

    private final ProgressState state;
    private final Set<ProblemStanding> standings;

    BoardState(ProgressState state, ProblemStanding... standings) {
        this.state = state;
        this.standings = Set.of(standings);
    }

    /** The state a problem gets that is moved here; none where nothing can be moved. */
    Optional<ProgressState> state() {
        return Optional.ofNullable(state);
    }

    /** Whether a problem of this standing lies here. */
    boolean holds(ProblemStanding standing) {
        return standings.contains(standing);
    }
}
