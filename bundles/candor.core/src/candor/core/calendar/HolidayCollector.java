// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import candor.base.text.Text;
import candor.core.calendar.CalendarFile.Holidays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is found in a calendar while it is read: days off and worked, what cannot be taken and why, what a person has to decide. */
final class HolidayCollector {

    /** Why an entry is not taken. */
    enum Skip {
        /** Nothing says whether it is off or worked. */
        UNMARKED,
        /** At an hour, and not said to be a working day instead of another. */
        TIMED,
        /** It comes back by a rule that the file does not spell out. */
        REPEATED,
        /** Its calendar has withdrawn it. */
        CANCELLED
    }

    /** The most periods of one file; sixty years have fewer. */
    private static final int MOST_PERIODS = 2_000;

    /** The most doubts that are listed. */
    private static final int MOST_DOUBTS = 20;

    private final List<HolidayPeriod> periods = new ArrayList<>();
    private final Map<Skip, Integer> skipped = new EnumMap<>(Skip.class);
    private final List<Text> doubts = new ArrayList<>();

    void skip(Skip why) {
        skipped.merge(why, 1, Integer::sum);
    }

    /**
     * Takes an entry, unless it contradicts itself.
     *
     * @param doubt what contradicts what
     * @param words of the entry
     * @param line where it stands
     */
    void add(HolidayPeriod period, Optional<Text> doubt, String words, int line) throws CalendarFileException {
        if (doubt.isPresent()) {
            doubts.add(text("doubt", line, words, doubt.get()));
        } else {
            periods.add(period);
        }
        if (periods.size() + doubts.size() > MOST_PERIODS) {
            throw CalendarFileException.of("many", MOST_PERIODS).at(line);
        }
    }

    /**
     * What can be taken, and what is to be said of the rest.
     *
     * @throws CalendarFileException where nothing can be taken, or a day is off and worked
     */
    Holidays holidays() throws CalendarFileException {
        List<Text> reasons = new ArrayList<>();
        skipped.forEach((why, count) -> reasons.add(text("skip." + why.name(), count)));
        if (periods.isEmpty() && !doubts.isEmpty()) {
            throw CalendarFileException.of("doubtful", doubts.getFirst());
        }
        if (periods.isEmpty()) {
            int all = skipped.values().stream().mapToInt(Integer::intValue).sum();
            throw reasons.isEmpty()
                    ? CalendarFileException.of("nothing")
                    : CalendarFileException.of("unusable", all, reasons);
        }
        List<Text> notes = new ArrayList<>(doubts.subList(0, Math.min(doubts.size(), MOST_DOUBTS)));
        if (doubts.size() > MOST_DOUBTS) {
            notes.add(text("doubt.more", doubts.size() - MOST_DOUBTS));
        }
        if (!reasons.isEmpty()) {
            notes.add(text("skipped", reasons));
        }
        return new Holidays(joined(), doubts.size(), notes);
    }

    /** Days in a row under one name are one period; days that two entries call off are off once, by the longer entry's name. */
    private List<HolidayPeriod> joined() throws CalendarFileException {
        List<HolidayPeriod> joined = new ArrayList<>();
        Comparator<HolidayPeriod> order =
                Comparator.comparing(HolidayPeriod::from).thenComparing(HolidayPeriod::to, Comparator.reverseOrder());
        for (HolidayPeriod next : periods.stream().sorted(order).toList()) {
            HolidayPeriod last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || !last.overlaps(next.from(), next.to())) {
                if (last != null && last.isContinuedBy(next)) {
                    joined.set(joined.size() - 1, last.with(next));
                } else {
                    joined.add(next);
                }
            } else if (last.worked() != next.worked()) {
                throw CalendarFileException.of("contradiction", next.from(), last.name(), next.name());
            } else if (last.isContinuedBy(next)) {
                joined.set(joined.size() - 1, last.with(next));
            } else if (next.to().isAfter(last.to())) {
                joined.add(new HolidayPeriod(next.name(), last.to().plusDays(1), next.to(), next.worked()));
            }
        }
        return joined;
    }

    private static Text text(String key, Object... arguments) {
        return Text.of(HolidayCollector.class, "found." + key, arguments);
    }
}
