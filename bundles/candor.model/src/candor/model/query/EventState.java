// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import java.time.LocalDate;

/** How a thing stands that is to be done by a day. */
public enum EventState {
    /** Done, in time as far as that is known. */
    DONE,
    /** Done after its day. */
    DONE_LATE,
    /** Not done; there is time, or no day is set. */
    OPEN,
    /** Not done, and its day is near. */
    DUE_SOON,
    /** Not done, and its day is over. */
    OVERDUE;

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return this == OPEN || this == DUE_SOON || this == OVERDUE;
    }

    /** @param done the day it was done, null while it was not */
    static EventState ofDone(LocalDate due, LocalDate done) {
        return due != null && done != null && done.isAfter(due) ? DONE_LATE : DONE;
    }

    /** @param reminderDays how many days before its day it counts as due soon */
    static EventState ofOpen(LocalDate due, LocalDate today, int reminderDays) {
        if (due == null) {
            return OPEN;
        }
        if (today.isAfter(due)) {
            return OVERDUE;
        }
        return today.isBefore(due.minusDays(reminderDays)) ? OPEN : DUE_SOON;
    }
}
