// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.approval;

import candor.forms.FormServices;
import candor.paper.PrintShop;
import candor.planning.approval.ApprovalWay;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import candor.workbench.view.DossierViews;
import candor.workbench.view.ViewUpdates;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** The way of the request as steps: what is done, what is to be done now and by whom, with a button for it. */
public final class ApprovalPart {

    private final DossierSession session;
    private final FormServices forms;
    private final Themes themes;
    private final ViewUpdates updates;
    private final ApprovalActs acts;
    private Composite parent;
    private ApprovalPage page;

    @Inject
    public ApprovalPart(
            DossierSession session,
            FormServices forms,
            Themes themes,
            ViewUpdates updates,
            PrintShop shop,
            DossierViews views,
            Clock clock) {
        this.session = session;
        this.forms = forms;
        this.themes = themes;
        this.updates = updates;
        this.acts = new ApprovalActs(session, forms.navigation(), shop, views, clock);
    }

    @PostConstruct
    void create(Composite composite) {
        parent = composite;
        parent.setLayout(new FillLayout());
        build();
        // The page is rebuilt after the command, because the clicked button is replaced.
        updates.followAtOnce(parent, this::show);
        updates.onTheme(parent, this::rebuild);
    }

    private void build() {
        page = new ApprovalPage(parent, themes.formColors(), forms.navigation(), acts);
        show();
    }

    private void show() {
        page.show(session.dossier(), ApprovalWay.of(session.dossier()));
    }

    private void rebuild() {
        page.control().dispose();
        build();
        parent.layout();
    }

    @Focus
    void focus() {
        page.setFocus();
    }
}
