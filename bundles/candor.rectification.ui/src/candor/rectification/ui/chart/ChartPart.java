// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.chart;

import candor.forms.FormServices;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import candor.workbench.view.BoardView;
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
    private final FormServices services;
    private final Themes themes;
    private final BoardView view;
    private final Clock clock;

    @Inject
    public ChartPart(DossierSession session, FormServices services, Themes themes, BoardView view, Clock clock) {
        this.session = session;
        this.services = services;
        this.themes = themes;
        this.view = view;
        this.clock = clock;
    }

    @PostConstruct
    void create(Composite parent) {
        view.fill(
                parent,
                area -> new ProgressCharts(
                        area,
                        session.dossier(),
                        clock,
                        services.withColors(themes.formColors()).colors()));
    }

    @Focus
    void focus() {
        view.setFocus();
    }
}
