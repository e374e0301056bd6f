// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.approval;

import candor.forms.FormServices;
import candor.paper.PrintShop;
import candor.planning.approval.ApprovalWay;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import candor.workbench.view.DossierViews;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.event.Event;

/** The way of the request as steps: what is done, what is to be done now and by whom, with a button for it. */
public final class ApprovalPart {

    private final DossierSession session;
    private final FormServices forms;
    private final Themes themes;
    private final Display display;
    private final ApprovalActs acts;
    private final CommandStackListener changed = event -> follow();
    private Composite parent;
    private ApprovalPage page;

    @Inject
    public ApprovalPart(
            DossierSession session,
            FormServices forms,
            Themes themes,
            Display display,
            PrintShop shop,
            DossierViews views,
            Clock clock) {
        this.session = session;
        this.forms = forms;
        this.themes = themes;
        this.display = display;
        this.acts = new ApprovalActs(session, forms.navigation(), shop, views, clock);
    }

    @PostConstruct
    void create(Composite composite) {
        parent = composite;
        parent.setLayout(new FillLayout());
        build();
        session.stack().addCommandStackListener(changed);
    }

    private void build() {
        page = new ApprovalPage(parent, themes.formColors(), forms.navigation(), acts);
        page.show(session.dossier(), ApprovalWay.of(session.dossier()));
    }

    /** Not within the command: what the person clicked is replaced. */
    private void follow() {
        display.asyncExec(() -> {
            if (!parent.isDisposed()) {
                page.show(session.dossier(), ApprovalWay.of(session.dossier()));
            }
        });
    }

    /** The colours are taken when the page is made; those of the toolkit's own widgets change a little after the event. */
    @Inject
    @Optional
    void themeChanged(@UIEventTopic(Themes.CHANGED) Event event) {
        if (page != null && !parent.isDisposed()) {
            Themes.whenSettled(parent, () -> {
                page.control().dispose();
                build();
                parent.layout();
            });
        }
    }

    @Focus
    void focus() {
        page.setFocus();
    }

    @PreDestroy
    void close() {
        session.stack().removeCommandStackListener(changed);
    }
}
