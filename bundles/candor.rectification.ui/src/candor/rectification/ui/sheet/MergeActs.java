// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.sheet;

import candor.edit.Steps;
import candor.forms.ListRows;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Problem;
import candor.rectification.ledger.Duplicates;
import candor.rectification.ledger.LedgerEdits;
import candor.rectification.ui.RectificationTexts;
import candor.workbench.failure.Failures;
import candor.workbench.session.DossierSession;
import candor.workbench.task.TaskRunner;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;

/** Problems that are one: chosen by a person, or found by what they say and agreed to by a person. */
final class MergeActs {

    private static final Set<EReference> LEDGER = Set.of(Literals.DOSSIER__PROBLEMS);

    private final DossierSession session;
    private final Clock clock;
    private final TaskRunner tasks;
    private final Failures failures;

    /** @param tasks compare problems beside the user interface: each is compared with each */
    MergeActs(DossierSession session, Clock clock, TaskRunner tasks, Failures failures) {
        this.session = session;
        this.clock = clock;
        this.tasks = tasks;
        this.failures = failures;
    }

    List<LedgerAct> acts() {
        return List.of(
                new LedgerAct(
                        "merge",
                        LEDGER,
                        rows -> rows.selected().size() > 1
                                && rows.of(Problem.class).stream().allMatch(LedgerEdits::canMerge),
                        rows -> merge(rows, List.of(rows.of(Problem.class)))),
                new LedgerAct(
                        "duplicates",
                        LEDGER,
                        rows -> session.dossier().getProblems().size() > 1,
                        this::find));
    }

    private void find(ListRows rows) {
        failures.attempt(
                        RectificationTexts.get("duplicates.failed"),
                        () -> tasks.run(
                                RectificationTexts.get("duplicates.running"),
                                () -> Duplicates.of(session.dossier().getProblems())))
                .ifPresent(alike -> show(rows, alike));
    }

    private void show(ListRows rows, List<Duplicates.Alike> alike) {
        if (alike.isEmpty()) {
            rows.list().problem(RectificationTexts.get("duplicates.none"));
            return;
        }
        DuplicatesDialog dialog = new DuplicatesDialog(rows.shell(), alike);
        dialog.open();
        if (!dialog.groups().isEmpty()) {
            merge(rows, dialog.groups());
        }
    }

    /** Makes each group one problem, all of them in one step. */
    private void merge(ListRows rows, List<List<Problem>> groups) {
        String label = RectificationTexts.get("act.merge");
        LedgerEdits edits = new LedgerEdits(rows.domain(), session.dossier(), clock);
        Steps steps = new Steps(rows.domain());
        groups.forEach(group -> steps.append(edits.merge(group, label)));
        if (rows.execute(steps.command(), label)) {
            rows.select().accept(List.copyOf(groups.stream().map(List::getFirst).toList()));
        }
    }
}
