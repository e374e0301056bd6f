// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.core.rules.FindingsChange;
import candor.core.rules.LiveCheck;
import candor.forms.FormLabels;
import candor.workbench.findings.Counts;
import candor.workbench.place.PlaceNames;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import candor.workbench.view.ViewUpdates;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * The first tab of a dossier: where its meeting stands. Follows edits after a short pause, and only while it is
 * visible; otherwise it catches up when it is painted again.
 */
public final class OverviewPart {

    private final DossierSession session;
    private final Ways ways;
    private final RequestLacks lacks;
    private final LiveCheck check;
    private final Themes themes;
    private final Clock clock;
    private final ViewUpdates updates;
    private final Consumer<FindingsChange> checked;
    private Composite parent;
    private OverviewPage page;
    private boolean stale;

    @Inject
    OverviewPart(
            DossierSession session,
            Ways ways,
            RequestLacks lacks,
            LiveCheck check,
            Themes themes,
            Clock clock,
            ViewUpdates updates) {
        this.session = session;
        this.lacks = lacks;
        this.ways = ways;
        this.check = check;
        this.themes = themes;
        this.clock = clock;
        this.updates = updates;
        checked = change -> updates.request();
    }

    @PostConstruct
    void create(Composite composite) {
        parent = composite;
        parent.setLayout(new FillLayout());
        build();
        updates.followInPauses(parent, this::refresh);
        updates.onTheme(parent, this::rebuild);
        check.addListener(checked);
        lacks.prepare(updates::request);
    }

    private void build() {
        OverviewWords words = new OverviewWords(
                session.dossier(),
                new FormLabels(session.domain().getAdapterFactory()),
                new PlaceNames(session.domain().getAdapterFactory()));
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(new FillLayout());
        page = new OverviewPage(body, Look.of(body, themes), words, ways);
        page.control().addListener(SWT.Paint, event -> {
            if (stale) {
                updates.request();
            }
        });
        page.show(overview());
    }

    private Overview overview() {
        return Overview.of(
                session.dossier(), Counts.of(check.known()), check.isComplete(), LocalDate.now(clock), lacks::of);
    }

    private void refresh() {
        stale = !page.control().isVisible();
        if (!stale) {
            page.show(overview());
        }
    }

    private void rebuild() {
        parent.setRedraw(false);
        Composite old = page.control().getParent();
        // The new page is made before the old one is disposed, so that the focus stays in the part.
        build();
        old.dispose();
        parent.layout();
        parent.setRedraw(true);
    }

    /** Shows the overview again, because a new day may have begun. */
    @Focus
    void focus() {
        page.setFocus();
        updates.request();
    }

    @PreDestroy
    void close() {
        check.removeListener(checked);
    }
}
