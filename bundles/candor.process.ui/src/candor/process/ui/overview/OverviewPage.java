// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.core.rules.Severity;
import candor.forms.FormKit;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.query.Stage;
import candor.process.ui.ProcessTexts;
import candor.process.ui.overview.Rows.Empty;
import candor.process.ui.overview.Rows.Row;
import candor.workbench.findings.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The page of an overview: where the stages stand, the figures, what is next, who is behind, the ledger over time. */
final class OverviewPage {

    /** Below this the columns stand one below the other, in pixels. */
    private static final int SIDE_BY_SIDE = 620;

    private static final int LEAST_WIDTH = 320;
    private static final int MARGIN = 2 * FormKit.GRID;
    private static final int MOST_PERSONS = 8;
    private static final int COLUMNS = 5;
    private static final int WIDE = 3;

    private final ScrolledComposite scrolled;
    private final Composite page;
    private final Look look;
    private final OverviewWords words;
    private final Ways ways;
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
        this.words = words;
        this.ways = ways;
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
        title = label(page, look.colors().text());
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
        due = rows(left, "overview.due", false);
        heading(left, ProcessTexts.get("overview.ledger"));
        ledger = rows(left, "overview.ledger", true);
        right = column(COLUMNS - WIDE);
        heading(right, ProcessTexts.get("overview.behind"));
        behind = rows(right, "overview.behind", false);
        heading(right, ProcessTexts.get("overview.findings"));
        findings = rows(right, "overview.finding", false);
        scrolled.setContent(page);
        scrolled.addListener(SWT.Resize, event -> measure());
    }

    private Composite composite(Composite parent) {
        Composite composite = new Composite(parent, SWT.NONE);
        composite.setBackground(look.color(look.colors().surface()));
        return composite;
    }

    private Label label(Composite parent, org.eclipse.swt.graphics.RGB rgb) {
        Label label = new Label(parent, SWT.NONE);
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
        Label heading = label(column, look.colors().text());
        heading.setText(text);
        heading.setFont(look.heading());
        GridDataFactory.fillDefaults()
                .indent(4, column.getChildren().length > 1 ? MARGIN : 0)
                .applyTo(heading);
        Label beside = label(column, look.colors().error());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.END).grab(true, false).applyTo(beside);
        return beside;
    }

    private Rows rows(Composite column, String id, boolean grows) {
        Rows rows = new Rows(column, look, id, 1, grows);
        span(rows.control(), 2, grows);
        return rows;
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
        title.setText(overview.title().replace("&", "&&"));
        first(overview.first());
        stages.show(stageRows(overview), null);
        figures.show(figureRows(overview), null);
        overdue.setText(overview.overdue() > 0 ? ProcessTexts.get("overview.overdue", overview.overdue()) : "");
        due.show(
                overview.due().stream()
                        .map(one -> new Row(words.due(one), () -> ways.due(one)))
                        .toList(),
                nothingDue(overview));
        ledger.show(ledgerRows(overview), nothingRegistered(overview));
        behind.show(behindRows(overview), nobodyBehind(overview));
        findings.show(findingRows(overview.findings()), noFindings(overview));
        measure();
    }

    /** What the request still lacks, one link each; gone when all is there. */
    private void first(List<FirstStep> steps) {
        for (Control old : first.getChildren()) {
            old.dispose();
        }
        if (!steps.isEmpty()) {
            Label heading = label(first, look.colors().text());
            heading.setText(ProcessTexts.get("overview.first", steps.size()));
            FormKit.identify(heading, "overview.first");
        }
        for (FirstStep step : steps) {
            String words = (steps.indexOf(step) + 1) + " " + ProcessTexts.get("overview.first." + step.key());
            Rows.link(first, look, "overview.first." + step.key(), words, () -> ways.first(step))
                    .setLayoutData(null);
        }
        first.setVisible(!steps.isEmpty());
        ((GridData) first.getLayoutData()).exclude = steps.isEmpty();
    }

    private List<Row> stageRows(Overview overview) {
        List<Row> rows = new ArrayList<>();
        for (StageState state : overview.stages()) {
            boolean last = rows.size() == overview.stages().size() - 1;
            rows.add(new Row(words.stage(state, last), () -> ways.stage(state.stage())));
        }
        return rows;
    }

    private List<Row> figureRows(Overview overview) {
        return List.of(
                new Row(
                        words.figure(
                                ProcessTexts.get("overview.figure.talks"),
                                ProcessTexts.get("overview.figure.talks.about"),
                                overview.stage(Stage.TALKS)),
                        () -> ways.view(Stage.TALKS)),
                new Row(
                        words.figure(
                                ProcessTexts.get("overview.figure.opinions"),
                                ProcessTexts.get("overview.figure.opinions.about"),
                                overview.stage(Stage.OPINIONS)),
                        () -> ways.view(Stage.OPINIONS)),
                new Row(
                        words.figure(
                                ProcessTexts.get("overview.figure.materials"),
                                ProcessTexts.get("overview.figure.materials.about"),
                                overview.stage(Stage.EXAMINATIONS)),
                        () -> ways.view(Stage.EXAMINATIONS)),
                new Row(
                        words.figure(
                                ProcessTexts.get("overview.figure.criticisms"),
                                ProcessTexts.get("overview.figure.criticisms.about"),
                                overview.stage(Stage.MEETING)),
                        () -> ways.list(Literals.DOSSIER__CRITICISMS)),
                new Row(
                        words.figure(
                                ProcessTexts.get("overview.figure.problems"),
                                ProcessTexts.get("overview.figure.problems.about"),
                                overview.stage(Stage.RECTIFICATION)),
                        () -> ways.list(Literals.DOSSIER__PROBLEMS)));
    }

    private List<Row> ledgerRows(Overview overview) {
        return overview.ledger().days().isEmpty()
                ? List.of()
                : List.of(new Row(words.ledger(overview.ledger()), () -> ways.list(Literals.DOSSIER__PROBLEMS)));
    }

    private List<Row> behindRows(Overview overview) {
        return overview.behind().stream()
                .limit(MOST_PERSONS)
                .map(one -> new Row(words.behind(one), () -> ways.behind(one)))
                .toList();
    }

    private List<Row> findingRows(Counts counts) {
        return Stream.of(Severity.values())
                .filter(severity -> counts.of(severity) > 0)
                .map(severity ->
                        new Row(new FindingFace(severity, counts.words(severity)), () -> ways.findings(severity)))
                .toList();
    }

    /** Findings and deadlines are one account: that nothing was found is not said as if nothing was late. */
    private static Empty noFindings(Overview overview) {
        return new Empty(
                overview.overdue() > 0
                        ? ProcessTexts.get("overview.findings.late", overview.overdue())
                        : ProcessTexts.get("overview.findings.none"),
                "",
                null);
    }

    private Empty nothingDue(Overview overview) {
        return overview.date() == null
                ? new Empty(ProcessTexts.get("overview.due.noDate"), "", null)
                : new Empty(ProcessTexts.get("overview.due.none"), "", null);
    }

    private Empty nothingRegistered(Overview overview) {
        int undated = overview.ledger().undated();
        return new Empty(
                undated > 0
                        ? ProcessTexts.get("overview.ledger.undated", undated)
                        : ProcessTexts.get("overview.ledger.none"),
                undated > 0 ? ProcessTexts.get("overview.ledger.date") : ProcessTexts.get("overview.ledger.first"),
                () -> ways.list(Literals.DOSSIER__PROBLEMS));
    }

    private Empty nobodyBehind(Overview overview) {
        return overview.members() == 0
                ? new Empty(
                        ProcessTexts.get("overview.behind.noMembers"),
                        ProcessTexts.get("overview.behind.first"),
                        () -> ways.list(Literals.DOSSIER__PERSONS))
                : new Empty(ProcessTexts.get("overview.behind.none"), "", null);
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
        stages.fit(width - 2 * MARGIN);
        figures.fit(width - 2 * MARGIN);
        ((GridData) left.getLayoutData()).horizontalSpan = wide ? WIDE : COLUMNS;
        ((GridData) right.getLayoutData()).horizontalSpan = wide ? COLUMNS - WIDE : COLUMNS;
        page.layout(true, true);
        scrolled.setMinSize(LEAST_WIDTH, page.computeSize(width, SWT.DEFAULT).y);
    }
}
