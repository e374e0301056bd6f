// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.chart;

import candor.workbench.board.BoardView;
import candor.workbench.session.DossierSession;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

/** The view of how far the ledger has come. */
public final class ChartPart {

    /** Id of the view. */
    public static final String ID = "candor.rectification.chart";

    private final DossierSession session;
    private final BoardView view;
    private final Clock clock;

    @Inject
    public ChartPart(DossierSession session, BoardView view, Clock clock) {
        this.session = session;
        this.view = view;
        this.clock = clock;
    }

    @PostConstruct
    void create(Composite parent) {
        view.fill(
                parent,
                area -> new ProgressCharts(
                        area, session.dossier(), clock, view.services().colors()));
    }

    @Focus
    void focus() {
        view.setFocus();
    }
}
