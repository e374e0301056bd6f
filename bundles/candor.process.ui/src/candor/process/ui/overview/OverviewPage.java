// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.model.query.Stage;
import candor.process.ui.ProcessTexts;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The page of an overview: its widgets, and how they are laid out for the width there is. */
final class OverviewPage {

    /** Below this the columns stand one below the other, in pixels. */
    private static final int SIDE_BY_SIDE = 620;

    private static final int LEAST_WIDTH = 320;
    private static final int MARGIN = 2 * FormKit.GRID;
    private static final int COLUMNS = 5;
    private static final int WIDE = 3;

    private final ScrolledComposite scrolled;
    private final Composite page;
    private final Look look;
    private final OverviewRows rows;
    private final Label title;
    private final Composite first;
    private final Rows stages;
    private final Rows figures;
    private final Label overdue;
    private final Composite left;
    private final Composite right;
    private final Rows due;
    private final Rows ledger;
    private final Rows behind;
    private final Rows findings;
    private Overview shown;

    OverviewPage(Composite parent, Look look, OverviewWords words, Ways ways) {
        this.look = look;
        rows = new OverviewRows(words, ways);
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.setBackground(look.color(look.colors().surface()));
        page = composite(scrolled);
        FormKit.identify(page, "overview");
        GridLayoutFactory.fillDefaults()
                .numColumns(COLUMNS)
                .equalWidth(true)
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN, FormKit.GRID)
                .applyTo(page);
        title = label(page, look.colors().text(), SWT.WRAP);
        title.setFont(look.heading());
        FormKit.identify(title, "overview.title");
        span(title, COLUMNS, false);
        first = composite(page);
        RowLayout steps = new RowLayout(SWT.HORIZONTAL);
        steps.marginLeft = 0;
        steps.spacing = MARGIN;
        first.setLayout(steps);
        span(first, COLUMNS, false);
        stages = new Rows(page, look, "overview.stage", Stage.values().length, false);
        span(stages.control(), COLUMNS, false);
        figures = new Rows(page, look, "overview.figure", COLUMNS, false);
        span(figures.control(), COLUMNS, false);
        left = column(WIDE);
        overdue = heading(left, ProcessTexts.get("overview.due"));
        FormKit.identify(overdue, "overview.overdue");
        due = list(left, "overview.due", false);
        heading(left, ProcessTexts.get("overview.ledger"));
        ledger = list(left, "overview.ledger", true);
        right = column(COLUMNS - WIDE);
        heading(right, ProcessTexts.get("overview.behind"));
        behind = list(right, "overview.behind", false);
        heading(right, ProcessTexts.get("overview.findings"));
        findings = list(right, "overview.finding", false);
        scrolled.setContent(page);
        scrolled.addListener(SWT.Resize, event -> measure());
    }

    private Composite composite(Composite parent) {
        Composite composite = new Composite(parent, SWT.NONE);
        composite.setBackground(look.color(look.colors().surface()));
        return composite;
    }

    private Label label(Composite parent, RGB rgb, int style) {
        Label label = new Label(parent, style);
        label.setForeground(look.color(rgb));
        label.setBackground(parent.getBackground());
        return label;
    }

    private static void span(Control control, int columns, boolean grows) {
        GridDataFactory.fillDefaults().grab(true, grows).span(columns, 1).applyTo(control);
    }

    private Composite column(int columns) {
        Composite column = composite(page);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(FormKit.GRID, 2).applyTo(column);
        span(column, columns, true);
        return column;
    }

    /** A heading, and the label behind it for what is to be said beside it. */
    private Label heading(Composite column, String text) {
        Label heading = label(column, look.colors().text(), SWT.NONE);
        heading.setText(LiteralText.of(text));
        heading.setFont(look.heading());
        GridDataFactory.fillDefaults()
                .indent(4, column.getChildren().length > 1 ? MARGIN : 0)
                .applyTo(heading);
        Label beside = label(column, look.colors().error(), SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.END).grab(true, false).applyTo(beside);
        return beside;
    }

    private Rows list(Composite column, String id, boolean grows) {
        Rows list = new Rows(column, look, id, 1, grows);
        span(list.control(), 2, grows);
        return list;
    }

    Control control() {
        return scrolled;
    }

    void setFocus() {
        stages.control().setFocus();
    }

    /** Shows where a meeting stands; nothing happens where that is shown already. */
    void show(Overview overview) {
        if (overview.equals(shown)) {
            return;
        }
        shown = overview;
        title.setText(LiteralText.of(overview.title()));
        first(overview.first());
        stages.show(rows.stages(overview), null);
        figures.show(rows.figures(overview), null);
        overdue.setText(overview.overdue() > 0 ? ProcessTexts.get("overview.overdue", overview.overdue()) : "");
        due.show(rows.due(overview), rows.nothingDue(overview));
        ledger.show(rows.ledger(overview), rows.nothingRegistered(overview));
        behind.show(rows.behind(overview), rows.nobodyBehind(overview));
        findings.show(rows.findings(overview), rows.noFindings(overview));
        measure();
    }

    /** What the request still lacks, one link each; gone when all is there. */
    private void first(List<FirstStep> steps) {
        for (Control old : first.getChildren()) {
            old.dispose();
        }
        if (!steps.isEmpty()) {
            Label heading = label(first, look.colors().text(), SWT.NONE);
            heading.setText(LiteralText.of(ProcessTexts.get("overview.first", steps.size())));
            FormKit.identify(heading, "overview.first");
        }
        for (FirstStep step : steps) {
            String words = (steps.indexOf(step) + 1) + " " + rows.words(step);
            Rows.link(first, look, id(step), words, rows.way(step)).setLayoutData(null);
        }
        first.setVisible(!steps.isEmpty());
        ((GridData) first.getLayoutData()).exclude = steps.isEmpty();
    }

    /** What the link of a first step is found by. */
    static String id(FirstStep step) {
        return "overview.first."
                + (step.key().isEmpty()
                        ? step.feature().getEContainingClass().getName() + "."
                                + step.feature().getName()
                        : step.key());
    }

    /** Lays the page out for the width there is; where that is not enough even for one column, it scrolls. */
    private void measure() {
        int before = scrolled.getClientArea().width;
        measure(before);
        int after = scrolled.getClientArea().width;
        if (after != before) {
            // The bar that scrolls it has come or gone.
            measure(after);
        }
    }

    private void measure(int room) {
        int width = Math.max(LEAST_WIDTH, room);
        boolean wide = width >= SIDE_BY_SIDE;
        // Equal columns leave over what cannot be divided.
        int across = width - 2 * MARGIN - (width - 2 * MARGIN - (COLUMNS - 1) * MARGIN) % COLUMNS;
        stages.fit(across);
        figures.fit(across);
        ((GridData) left.getLayoutData()).horizontalSpan = wide ? WIDE : COLUMNS;
        ((GridData) right.getLayoutData()).horizontalSpan = wide ? COLUMNS - WIDE : COLUMNS;
        page.layout(true, true);
        scrolled.setMinSize(LEAST_WIDTH, page.computeSize(width, SWT.DEFAULT).y);
    }
}
