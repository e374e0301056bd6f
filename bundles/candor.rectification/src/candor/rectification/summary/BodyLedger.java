// SPDX-License-Identifier: EPL-2.0
package candor.rectification.summary;

import candor.model.meeting.Dossier;
import candor.model.meeting.Organization;
import candor.model.query.LedgerDays;
import candor.model.query.LedgerTotals;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ledger of one body as it stands in a summary of many. It keeps nothing of the dossier it was made from, so that a window can hold hundreds.
 * Files are read for it by {@link candor.export.SummaryExport#members}, which shows how far it is and can be stopped between two files.
 *
 * @param body who keeps the ledger; empty where the dossier does not say
 * @param year of the meeting
 * @param day the last that was entered; standings are those of this day
 * @param totals of its problems
 * @param lines one for each problem, in the order of the ledger
 */
public record BodyLedger(String body, int year, Optional<LocalDate> day, LedgerTotals totals, List<ProblemLine> lines) {

    public BodyLedger {
        lines = List.copyOf(lines);
    }

    /** What a dossier says. */
    public static BodyLedger of(Dossier dossier) {
        Optional<LocalDate> last = LedgerDays.latest(dossier);
        LocalDate day = last.orElse(LocalDate.MIN);
        return new BodyLedger(
                body(dossier.getOrganization()),
                dossier.getYear(),
                last,
                LedgerTotals.of(dossier.getProblems(), day),
                dossier.getProblems().stream()
                        .map(problem -> ProblemLine.of(problem, day))
                        .toList());
    }

    private static String body(Organization organization) {
        if (organization == null) {
            return "";
        }
        return Optional.ofNullable(organization.getShortName())
                .or(() -> Optional.ofNullable(organization.getName()))
                .orElse("");
    }

    /** Bodies that have several ledgers of one year: perhaps a file and a copy of it, so that problems are counted twice. Each once. */
    public static List<String> repeated(List<BodyLedger> ledgers) {
        Map<List<Object>, Long> counts = ledgers.stream()
                .filter(ledger -> !ledger.body().isEmpty())
                .collect(Collectors.groupingBy(
                        ledger -> List.of(ledger.body(), ledger.year()), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> (String) entry.getKey().getFirst())
                .distinct()
                .toList();
    }

    /** The same without its lines: what is kept of it while the next dossiers are read. */
    public BodyLedger withoutLines() {
        return new BodyLedger(body, year, day, totals, List.of());
    }
}
