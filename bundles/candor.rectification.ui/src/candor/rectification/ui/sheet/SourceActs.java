// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.sheet;

import candor.forms.ListRows;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.ProblemSource;
import candor.rectification.ledger.LedgerEdits;
import candor.rectification.ui.RectificationTexts;
import candor.workbench.session.DossierSession;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Makes problems of the ledger from the lists of what they come from. */
final class SourceActs {

    private final DossierSession session;
    private final Clock clock;

    SourceActs(DossierSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    List<LedgerAct> acts() {
        return List.of(new LedgerAct(
                "adopt",
                Set.of(
                        Literals.SOLICITATION__OPINIONS,
                        Literals.DOSSIER__TALKS,
                        Literals.EXAMINATION__PROBLEMS,
                        Literals.DOSSIER__CRITICISMS,
                        Literals.DOSSIER__EVALUATIONS,
                        Literals.PREVIOUS_MEETING__PROBLEMS),
                rows -> sources(rows).stream().anyMatch(edits(rows)::canAdopt),
                this::adopt));
    }

    private void adopt(ListRows rows) {
        String label = RectificationTexts.get("act.adopt");
        if (rows.execute(edits(rows).adopt(sources(rows), label), label)) {
            rows.select().accept(rows.selected());
        }
    }

    private LedgerEdits edits(ListRows rows) {
        return new LedgerEdits(rows.domain(), session.dossier(), clock);
    }

    private static List<ProblemSource> sources(ListRows rows) {
        return rows.of(ProblemSource.class);
    }
}
