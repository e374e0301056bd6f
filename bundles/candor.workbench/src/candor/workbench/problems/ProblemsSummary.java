// SPDX-License-Identifier: EPL-2.0
package candor.workbench.problems;

import candor.core.rules.Finding;
import candor.core.rules.FindingsChange;
import candor.core.rules.LiveCheck;
import candor.forms.CutText;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.workbench.WorkbenchTexts;
import candor.workbench.findings.Counts;
import candor.workbench.findings.SeverityIcons;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.osgi.service.event.Event;

/** The findings of the dossier in front in one line: how many of which severity, and what the worst says. Opens the list. */
public final class ProblemsSummary {

    private static final int LEAST = 40;

    /** Between what the worst says and where it is. */
    private static final String GAP = "   ";

    private final ProblemsPane pane;
    private final Consumer<FindingsChange> changed = change -> show();
    private SeverityIcons signs;
    private Composite box;
    private ToolItem counts;
    private CLabel worst;
    private DossierSession session;
    private LiveCheck check;
    private Problems problems;

    @Inject
    public ProblemsSummary(ProblemsPane pane) {
        this.pane = pane;
    }

    @PostConstruct
    void create(Composite parent, Themes themes) {
        signs = new SeverityIcons(parent.getDisplay(), themes);
        box = new Composite(parent, SWT.NONE);
        box.addListener(SWT.Dispose, event -> signs.dispose());
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .extendedMargins(4, 8, 0, 0)
                .applyTo(box);
        ToolBar bar = new ToolBar(box, SWT.FLAT | SWT.RIGHT);
        counts = new ToolItem(bar, SWT.PUSH);
        counts.setToolTipText(WorkbenchTexts.get("problems.summary.tip"));
        counts.addListener(SWT.Selection, event -> open());
        FormKit.identify(counts, "problems.summary");
        worst = new CLabel(box, SWT.NONE) {
            @Override
            protected String shortenText(GC gc, String text, int width) {
                return shortened(gc, text, width);
            }
        };
        worst.addListener(SWT.MouseUp, event -> open());
        FormKit.identify(worst, "problems.summary.worst");
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .align(SWT.FILL, SWT.CENTER)
                .hint(LEAST, SWT.DEFAULT)
                .applyTo(worst);
        show();
    }

    @Inject
    void activated(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        IEclipseContext context = part == null ? null : part.getContext();
        DossierSession next = context == null ? null : context.get(DossierSession.class);
        if (next != session) {
            if (check != null) {
                check.removeListener(changed);
            }
            session = next;
            check = next == null ? null : context.get(LiveCheck.class);
            problems = next == null ? null : context.get(Problems.class);
            if (check != null) {
                check.addListener(changed);
            }
            show();
        }
    }

    @Inject
    @Optional
    void themeChanged(@UIEventTopic(Themes.CHANGED) Event event) {
        show();
    }

    private void open() {
        if (session != null) {
            pane.open(session);
        }
    }

    private void show() {
        if (box == null || box.isDisposed()) {
            return;
        }
        box.setVisible(session != null);
        if (session != null) {
            Counts now = problems.counts();
            counts.setImage(now.worst().map(signs::get).orElse(null));
            counts.setText(
                    now.total() == 0
                            ? WorkbenchTexts.get("problems.summary.none")
                            : WorkbenchTexts.get("problems.summary", now.total()) + "  " + now.words());
            String words = LiteralText.of(problems.worst().map(this::words).orElse(""));
            worst.setText(words);
            // There is hardly ever room for all of it.
            worst.setToolTipText((words + "\n" + WorkbenchTexts.get("problems.summary.tip")).strip());
            box.layout(true, true);
        }
    }

    private String words(Finding finding) {
        ProblemTexts texts = problems.texts();
        return texts.message(finding) + GAP + texts.place(finding);
    }

    /** Cuts what the worst says and where it is, each at its end; at least a third is left to where. */
    private static String shortened(GC gc, String words, int width) {
        int end = words.lastIndexOf(GAP);
        if (end < 0) {
            return CutText.line(gc, words, width);
        }
        int place = end + GAP.length();
        int room = Math.max(width / 3, width - gc.textExtent(words.substring(0, place)).x);
        String where = GAP + CutText.line(gc, words.substring(place), room);
        return CutText.line(gc, words.substring(0, end), width - gc.textExtent(where).x) + where;
    }
}
