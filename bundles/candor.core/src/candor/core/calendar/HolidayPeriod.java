// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days in a row on which nobody works, or on which people work instead.
 *
 * @param name what it is called
 * @param from first day
 * @param to last day, not before the first
 * @param worked whether they are days worked instead of others (班), not days off (休)
 */
public record HolidayPeriod(String name, LocalDate from, LocalDate to, boolean worked) {

    public HolidayPeriod {
        Objects.requireNonNull(name, "name");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    /** Whether the two share a day. */
    boolean overlaps(LocalDate otherFrom, LocalDate otherTo) {
        return !otherFrom.isAfter(to) && !otherTo.isBefore(from);
    }

    /** Whether the other one goes on where this one ends, or repeats some of its days, under the same name. */
    boolean isContinuedBy(HolidayPeriod next) {
        return worked == next.worked
                && name.equals(next.name)
                && !next.from.isBefore(from)
                && !next.from.isAfter(to.plusDays(1));
    }

    /** Both as one. */
    HolidayPeriod with(HolidayPeriod next) {
        return new HolidayPeriod(name, from, next.to.isAfter(to) ? next.to : to, worked);
    }
}
