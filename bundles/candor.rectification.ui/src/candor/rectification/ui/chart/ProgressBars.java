// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.chart;

import candor.model.meeting.Department;
import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.Problem;
import candor.model.query.LedgerHistory;
import candor.model.query.LedgerTotals;
import candor.model.query.ProblemStanding;
import candor.rectification.summary.StandingNames;
import candor.rectification.ui.RectificationTexts;
import candor.rectification.ui.chart.Bar.Part;
import candor.rectification.ui.chart.Bar.Tone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts for the chart what a ledger says of time and of departments. */
final class ProgressBars {

    /** The order of the parts of a bar, from the left: what is done comes before what is still to do. */
    private static final List<ProblemStanding> ORDER = List.of(
            ProblemStanding.CLOSED,
            ProblemStanding.DONE,
            ProblemStanding.LONG_TERM,
            ProblemStanding.IN_PROGRESS,
            ProblemStanding.NOT_STARTED,
            ProblemStanding.OVERDUE);

    private ProgressBars() {}

    /** A bar for the end of each month from the first entry to the last: how many problems were closed, how many still open. */
    static List<Bar> byMonth(Dossier dossier) {
        List<LedgerHistory.Day> days = LedgerHistory.of(dossier).days();
        Map<YearMonth, LedgerHistory.Day> last = new LinkedHashMap<>();
        days.forEach(day -> last.put(YearMonth.from(day.date()), day));
        List<Bar> bars = new ArrayList<>();
        if (!days.isEmpty()) {
            LedgerHistory.Day before = days.getFirst();
            YearMonth end = YearMonth.from(days.getLast().date());
            for (YearMonth month = YearMonth.from(before.date()); !month.isAfter(end); month = month.plusMonths(1)) {
                before = last.getOrDefault(month, before);
                bars.add(new Bar(
                        month.toString(),
                        List.of(
                                new Part(RectificationTexts.get("chart.closed"), before.closed(), Tone.DONE),
                                new Part(
                                        RectificationTexts.get("chart.open"),
                                        before.registered() - before.closed(),
                                        Tone.OPEN))));
            }
        }
        return bars;
    }

    /** Where the problems stand that each department works on; one of several departments counts for each. */
    static List<Bar> byDepartment(Dossier dossier, LocalDate today) {
        Map<String, List<Problem>> problems = new LinkedHashMap<>();
        for (Problem problem : dossier.getProblems()) {
            departments(problem).forEach(name -> problems.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(problem));
        }
        return problems.entrySet().stream()
                .map(entry -> of(entry.getKey(), LedgerTotals.of(entry.getValue(), today)))
                .toList();
    }

    private static Set<String> departments(Problem problem) {
        Set<String> names = problem.getMeasures().stream()
                .map(Measure::getDepartment)
                .filter(Objects::nonNull)
                .map(Department::getName)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return names.isEmpty() ? Set.of(RectificationTexts.get("chart.nobody")) : names;
    }

    private static Bar of(String label, LedgerTotals totals) {
        return new Bar(
                label,
                ORDER.stream()
                        .map(standing -> new Part(
                                StandingNames.of(standing, Locale.getDefault()), totals.at(standing), tone(standing)))
                        .toList());
    }

    private static Tone tone(ProblemStanding standing) {
        return switch (standing) {
            case CLOSED, DONE -> Tone.DONE;
            case LONG_TERM -> Tone.LASTING;
            case IN_PROGRESS -> Tone.OPEN;
            case NOT_STARTED -> Tone.IDLE;
            case OVERDUE -> Tone.LATE;
        };
    }
}
