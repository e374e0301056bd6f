// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.sheet;

import candor.forms.ListRows;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Postponement;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressEntry;
import candor.model.meeting.ProgressState;
import candor.rectification.ledger.ProgressEdits;
import candor.rectification.ui.RectificationTexts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;

/** What happens to measures: progress noted, deadlines put off. Where a problem has one open measure, the act on the problem is done to that measure. */
final class ProgressActs {

    private static final Set<EReference> LISTS = Set.of(Literals.PROBLEM__MEASURES, Literals.DOSSIER__PROBLEMS);

    private final Clock clock;

    ProgressActs(Clock clock) {
        this.clock = clock;
    }

    List<LedgerAct> acts() {
        return List.of(
                new LedgerAct("report", LISTS, rows -> measure(rows).isPresent(), this::report),
                new LedgerAct(
                        "postpone",
                        LISTS,
                        rows -> measure(rows)
                                .filter(measure -> measure.getDeadline() != null)
                                .isPresent(),
                        this::postpone));
    }

    private static Optional<Measure> measure(ListRows rows) {
        if (rows.selected().size() != 1) {
            return Optional.empty();
        }
        return switch (rows.selected().getFirst()) {
            case Measure measure -> Optional.of(measure);
            case Problem problem -> onlyOpen(problem);
            default -> Optional.empty();
        };
    }

    private static Optional<Measure> onlyOpen(Problem problem) {
        List<Measure> open = problem.getMeasures().stream()
                .filter(measure -> measure.getState() != ProgressState.DONE)
                .toList();
        return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
    }

    private void report(ListRows rows) {
        Measure measure = measure(rows).orElseThrow();
        ProgressEntry entry = ProgressEdits.entry(measure, LocalDate.now(clock));
        if (Ask.fill(
                rows,
                "report",
                List.of(measure),
                entry,
                List.of(Literals.PROGRESS_ENTRY__DATE, Literals.PROGRESS_ENTRY__TEXT),
                Literals.PROGRESS_ENTRY__TEXT,
                Literals.PROGRESS_ENTRY__PERCENT,
                Literals.PROGRESS_ENTRY__DATE,
                Literals.PROGRESS_ENTRY__AUTHOR)) {
            run(rows, "report", new ProgressEdits(rows.domain()).report(measure, entry, label("report")));
        }
    }

    private void postpone(ListRows rows) {
        Measure measure = measure(rows).orElseThrow();
        Postponement postponement = MeetingFactory.eINSTANCE.createPostponement();
        postponement.setApprovedOn(LocalDate.now(clock));
        if (Ask.fill(
                rows,
                "postpone",
                List.of(measure),
                postponement,
                List.of(
                        Literals.POSTPONEMENT__NEW_DEADLINE,
                        Literals.POSTPONEMENT__REASON,
                        Literals.POSTPONEMENT__APPROVED_BY),
                Literals.POSTPONEMENT__NEW_DEADLINE,
                Literals.POSTPONEMENT__REASON,
                Literals.POSTPONEMENT__APPROVED_BY,
                Literals.POSTPONEMENT__APPROVED_ON)) {
            if (ProgressEdits.canPostpone(measure, postponement.getNewDeadline())) {
                run(
                        rows,
                        "postpone",
                        new ProgressEdits(rows.domain()).postpone(measure, postponement, label("postpone")));
            } else {
                rows.list().problem(RectificationTexts.get("postpone.earlier", measure.getDeadline()));
            }
        }
    }

    private static String label(String act) {
        return RectificationTexts.get("act." + act);
    }

    private static void run(ListRows rows, String act, Command command) {
        if (rows.execute(command, label(act))) {
            rows.select().accept(rows.selected());
        }
    }
}
