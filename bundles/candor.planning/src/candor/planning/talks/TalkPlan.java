// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import candor.model.meeting.Person;
import java.time.LocalDate;
import java.util.List;

/**
 * The result of planning talks.
 *
 * @param placed talks with their day, as they follow each other
 * @param unplaced talks for which no day was found, and why
 */
public record TalkPlan(List<Placed> placed, List<Unplaced> unplaced) {

    public TalkPlan {
        placed = List.copyOf(placed);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * A talk with its day.
     *
     * @param partner who of those that may be the other one is
     * @param turn which of the day's talks it is, from 1; nobody has two in one turn
     */
    public record Placed(TalkPair pair, Person partner, LocalDate day, int turn) {}

    /**
     * A talk without a day.
     *
     * @param reason why there is none
     * @param person whom the reason is about; null where it is about nobody
     */
    public record Unplaced(TalkPair pair, Reason reason, Person person) {}

    /** Why no day was found. */
    public enum Reason {
        /** Nobody is named to talk with. */
        NOBODY,
        /** The frame has no working day. */
        NO_DAYS,
        /** There is no day on which both have time. */
        NO_COMMON_DAY,
        /** One of them has more talks than turns. */
        FULL,
        /** Every one of these talks could be placed alone, but not all of them together. */
        CROWDED
    }
}
