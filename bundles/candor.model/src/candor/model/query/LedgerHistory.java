// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Dossier;
import candor.model.meeting.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How the ledger of problems grew and was worked off.
 *
 * @param days every day on which a problem was registered or closed, in order
 * @param undated problems without a day of registration; on no day are they counted
 */
public record LedgerHistory(List<Day> days, int undated) {

    public LedgerHistory {
        days = List.copyOf(days);
    }

    /**
     * How the ledger stood at the end of a day.
     *
     * @param date the day
     * @param registered problems registered until then
     * @param closed problems closed until then
     */
    public record Day(LocalDate date, int registered, int closed) {}

    public static LedgerHistory of(Dossier dossier) {
        List<Problem> dated = dossier.getProblems().stream()
                .filter(problem -> problem.getRegisteredOn() != null)
                .toList();
        List<LocalDate> registered =
                dated.stream().map(Problem::getRegisteredOn).sorted().toList();
        List<LocalDate> closed = dated.stream()
                .map(LedgerHistory::closedOn)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        List<Day> days = new ArrayList<>();
        int registeredSoFar = 0;
        int closedSoFar = 0;
        for (LocalDate day : new TreeSet<>(
                Stream.concat(registered.stream(), closed.stream()).toList())) {
            registeredSoFar = advance(registered, registeredSoFar, day);
            closedSoFar = advance(closed, closedSoFar, day);
            days.add(new Day(day, registeredSoFar, closedSoFar));
        }
        return new LedgerHistory(days, dossier.getProblems().size() - dated.size());
    }

    private static int advance(List<LocalDate> sorted, int from, LocalDate day) {
        int count = from;
        while (count < sorted.size() && !sorted.get(count).isAfter(day)) {
            count++;
        }
        return count;
    }

    private static LocalDate closedOn(Problem problem) {
        return problem.getClosure() == null ? null : problem.getClosure().getDate();
    }
}
