// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import candor.model.meeting.Person;
import candor.model.query.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The days and limits within which talks are planned.
 *
 * @param from the first day
 * @param to the last day
 * @param perDay how many talks a person may have on one day, one after the other; at least 1
 * @param busy days on which a person has no time
 */
public record TalkFrame(LocalDate from, LocalDate to, int perDay, Map<Person, Set<LocalDate>> busy) {

    public TalkFrame {
        if (perDay < 1) {
            throw new IllegalArgumentException("no talk a day");
        }
        busy = Map.copyOf(busy);
    }

    /** The days of the frame that are worked. */
    public List<LocalDate> days(WorkCalendar calendar) {
        return from.isAfter(to)
                ? List.of()
                : from.datesUntil(to.plusDays(1)).filter(calendar::isWorkingDay).toList();
    }

    boolean isBusy(Person person, LocalDate day) {
        return busy.getOrDefault(person, Set.of()).contains(day);
    }
}
