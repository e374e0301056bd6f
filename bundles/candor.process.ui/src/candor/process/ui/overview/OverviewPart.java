// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.core.rules.FindingsChange;
import candor.core.rules.LiveCheck;
import candor.forms.FormLabels;
import candor.workbench.findings.Counts;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/**
 * The first tab of a dossier: where its meeting stands. Follows edits after a short pause, and only while it can be seen;
 * what was missed meanwhile is caught up when it is painted again.
 */
public final class OverviewPart {

    private static final int REFRESH_DELAY = 120;

    private final DossierSession session;
    private final Ways ways;
    private final LiveCheck check;
    private final Themes themes;
    private final Clock clock;
    private final Display display;
    private final CommandStackListener changed = event -> refreshSoon();
    private final Consumer<FindingsChange> checked = change -> refreshSoon();
    private final Runnable refresh = this::refresh;
    private Composite parent;
    private OverviewPage page;
    private boolean stale;

    @Inject
    OverviewPart(DossierSession session, Ways ways, LiveCheck check, Themes themes, Clock clock, Display display) {
        this.session = session;
        this.ways = ways;
        this.check = check;
        this.themes = themes;
        this.clock = clock;
        this.display = display;
    }

    @PostConstruct
    void create(Composite composite) {
        parent = composite;
        parent.setLayout(new FillLayout());
        build();
        session.stack().addCommandStackListener(changed);
        check.addListener(checked);
    }

    private void build() {
        Words words =
                new Words(session.dossier(), new FormLabels(session.domain().getAdapterFactory()));
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(new FillLayout());
        page = new OverviewPage(body, Look.of(body, themes), words, ways);
        page.control().addListener(SWT.Paint, event -> {
            if (stale) {
                refreshSoon();
            }
        });
        page.show(overview());
    }

    private Overview overview() {
        return Overview.of(session.dossier(), Counts.of(check.known()), LocalDate.now(clock));
    }

    private void refreshSoon() {
        if (!display.isDisposed()) {
            display.timerExec(REFRESH_DELAY, refresh);
        }
    }

    private void refresh() {
        if (parent.isDisposed()) {
            return;
        }
        stale = !page.control().isVisible();
        if (!stale) {
            page.show(overview());
        }
    }

    /** The colours are taken when the page is made; those of the toolkit's own widgets change a little after the event. */
    @Inject
    @Optional
    void themeChanged(@UIEventTopic(Themes.CHANGED) org.osgi.service.event.Event event) {
        if (page != null && !parent.isDisposed()) {
            Themes.whenSettled(parent, this::rebuild);
        }
    }

    private void rebuild() {
        if (!parent.isDisposed()) {
            parent.setRedraw(false);
            Composite old = page.control().getParent();
            // The new page is there first: whoever loses the focus with the old one looks for it in the part.
            build();
            old.dispose();
            parent.layout();
            parent.setRedraw(true);
        }
    }

    /** A new day may have begun since. */
    @Focus
    void focus() {
        page.setFocus();
        refreshSoon();
    }

    @PreDestroy
    void close() {
        session.stack().removeCommandStackListener(changed);
        check.removeListener(checked);
    }
}
