// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Problem;
import candor.model.meeting.ProblemOrigin;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many problems there are: in all, by where they come from, by where they stand.
 *
 * @param problems in all
 * @param carried of these, left by an earlier meeting
 * @param byOrigin how many come from where; what none comes from is left out
 * @param byStanding how many stand where; where none stands is left out
 */
public record LedgerTotals(
        int problems, int carried, Map<ProblemOrigin, Integer> byOrigin, Map<ProblemStanding, Integer> byStanding) {

    public LedgerTotals {
        byOrigin = Collections.unmodifiableMap(new EnumMap<>(byOrigin));
        byStanding = Collections.unmodifiableMap(new EnumMap<>(byStanding));
    }

    /** The totals of no problem at all. */
    public static LedgerTotals none() {
        return new LedgerTotals(0, 0, new EnumMap<>(ProblemOrigin.class), new EnumMap<>(ProblemStanding.class));
    }

    /** @param today the day to judge by */
    public static LedgerTotals of(Collection<Problem> problems, LocalDate today) {
        Map<ProblemOrigin, Integer> byOrigin = new EnumMap<>(ProblemOrigin.class);
        Map<ProblemStanding, Integer> byStanding = new EnumMap<>(ProblemStanding.class);
        int carried = 0;
        for (Problem problem : problems) {
            byOrigin.merge(
                    Optional.ofNullable(problem.getOrigin()).orElse(ProblemOrigin.SOLICITATION), 1, Integer::sum);
            byStanding.merge(ProblemStanding.of(problem, today), 1, Integer::sum);
            carried += Ledger.isCarried(problem) ? 1 : 0;
        }
        return new LedgerTotals(problems.size(), carried, byOrigin, byStanding);
    }

    /** These and others together. */
    public LedgerTotals plus(LedgerTotals other) {
        Map<ProblemOrigin, Integer> origins = new EnumMap<>(ProblemOrigin.class);
        origins.putAll(byOrigin);
        other.byOrigin.forEach((origin, count) -> origins.merge(origin, count, Integer::sum));
        Map<ProblemStanding, Integer> standings = new EnumMap<>(ProblemStanding.class);
        standings.putAll(byStanding);
        other.byStanding.forEach((standing, count) -> standings.merge(standing, count, Integer::sum));
        return new LedgerTotals(problems + other.problems, carried + other.carried, origins, standings);
    }

    /** How many come from there. */
    public int from(ProblemOrigin origin) {
        return byOrigin.getOrDefault(origin, 0);
    }

    /** How many stand there. */
    public int at(ProblemStanding standing) {
        return byStanding.getOrDefault(standing, 0);
    }
}
