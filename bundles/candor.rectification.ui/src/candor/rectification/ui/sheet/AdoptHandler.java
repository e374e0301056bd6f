// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.sheet;

import candor.model.meeting.Problem;
import candor.model.meeting.ProblemSource;
import candor.rectification.ledger.LedgerEdits;
import candor.rectification.ui.RectificationTexts;
import candor.workbench.editor.Editors;
import candor.workbench.place.Place;
import candor.workbench.place.SelectedPlaces;
import candor.workbench.session.DossierSession;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;

/** Makes problems of the ledger from what is selected, and shows the first. */
public final class AdoptHandler {

    @CanExecute
    boolean can(
            @Optional DossierSession session,
            @Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection,
            Clock clock) {
        return session != null && sources(session, selection).stream().anyMatch(edits(session, clock)::canAdopt);
    }

    @Execute
    void run(
            DossierSession session,
            Editors editors,
            @Named(IServiceConstants.ACTIVE_SELECTION) Object selection,
            Clock clock) {
        session.flush();
        List<Problem> ledger = session.dossier().getProblems();
        int before = ledger.size();
        boolean done = session.execute(
                edits(session, clock).adopt(sources(session, selection), RectificationTexts.get("act.adopt")));
        if (done && ledger.size() > before) {
            editors.goTo(Place.of(ledger.get(before)));
        }
    }

    private static LedgerEdits edits(DossierSession session, Clock clock) {
        return new LedgerEdits(session.domain(), session.dossier(), clock);
    }

    private static List<ProblemSource> sources(DossierSession session, Object selection) {
        return SelectedPlaces.in(session, selection).stream()
                .filter(Place::isObject)
                .map(Place::object)
                .filter(ProblemSource.class::isInstance)
                .map(ProblemSource.class::cast)
                .toList();
    }
}
