// SPDX-License-Identifier: EPL-2.0
package candor.planning.approval;

import candor.model.meeting.Letter;
import java.time.LocalDate;

/**
 * One step of the way.
 *
 * @param kind which one
 * @param state whether it is done, to be done now, or to come
 * @param round number of the round it belongs to, from 1; 0 for what stands before and after all rounds
 * @param letter the paper it is about; null while there is none
 * @param date when it was done; null where that is not known or not yet
 */
public record ApprovalStep(Kind kind, State state, int round, Letter letter, LocalDate date) {

    /** The steps, in their order. */
    public enum Kind {
        /** The superior's notice is registered. */
        NOTICE,
        /** The request is drafted, with its number. */
        DRAFT,
        /** The Party group has discussed it. */
        DELIBERATION,
        /** It has left. */
        SENDING,
        /** The superior has answered. */
        REPLY,
        /** The plan is final. */
        FINAL
    }

    /** How a step stands. */
    public enum State {
        DONE,
        /** The step is passed, because a later one is done; when and how is not written down. */
        UNRECORDED,
        /** Done, and what came of it was a no: another round follows. */
        RETURNED,
        NEXT,
        OPEN
    }
}
