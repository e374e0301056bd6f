// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.chart;

import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.model.meeting.Dossier;
import candor.model.query.LedgerTotals;
import candor.model.query.ProblemStanding;
import candor.rectification.ui.RectificationTexts;
import candor.workbench.board.Board;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** How far the ledger has come: figures in a sentence, bars by month and by department, and in words the bar a person is at. */
final class ProgressCharts implements Board {

    private static final int GRID = FormKit.GRID;

    private final Dossier dossier;
    private final Clock clock;
    private final FormColors colors;
    private final Composite area;
    private final ScrolledComposite scrolled;
    private final Composite column;
    private final Label summary;
    private final Label told;
    private final BarChart months;
    private final BarChart departments;

    ProgressCharts(Composite parent, Dossier dossier, Clock clock, FormColors colors) {
        this.dossier = dossier;
        this.clock = clock;
        this.colors = colors;
        area = new Composite(parent, SWT.NONE);
        area.setBackground(new Color(colors.surface()));
        area.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults()
                .margins(2 * GRID, GRID)
                .spacing(0, GRID)
                .applyTo(area);
        summary = label(area, "chart.summary", colors.text());
        scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setBackground(new Color(colors.surface()));
        // Asks for little: below it stands what is told, which a low window shall not push over the bars.
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, 8 * GRID)
                .applyTo(scrolled);
        column = new Composite(scrolled, SWT.NONE);
        column.setBackground(new Color(colors.surface()));
        GridLayoutFactory.fillDefaults().spacing(0, GRID).applyTo(column);
        scrolled.setContent(column);
        months = chart("chart.months");
        departments = chart("chart.departments");
        told = label(area, "chart.told", colors.secondary());
        refresh();
    }

    private BarChart chart(String key) {
        String title = RectificationTexts.get(key);
        label(column, key + ".title", colors.text()).setText(title);
        BarChart chart = new BarChart(column, key, title, colors, bar -> tell(bar.words()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chart);
        return chart;
    }

    private static Label label(Composite parent, String id, RGB color) {
        Label label = new Label(parent, SWT.WRAP);
        label.setForeground(new Color(color));
        FormKit.identify(label, id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private void tell(String words) {
        told.setText(LiteralText.of(words));
        told.requestLayout();
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void setFocus() {
        if (!months.setFocus()) {
            area.forceFocus();
        }
    }

    @Override
    public void refresh() {
        if (area.isDisposed()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        LedgerTotals totals = LedgerTotals.of(dossier.getProblems(), today);
        summary.setText(
                totals.problems() == 0
                        ? RectificationTexts.get("chart.empty")
                        : RectificationTexts.get(
                                "chart.figures",
                                totals.problems(),
                                totals.at(ProblemStanding.CLOSED),
                                totals.at(ProblemStanding.DONE),
                                totals.at(ProblemStanding.OVERDUE)));
        months.show(ProgressBars.byMonth(dossier));
        departments.show(ProgressBars.byDepartment(dossier, today));
        // Without bars, neither their headings nor the keys that go through them mean anything.
        boolean bars = totals.problems() > 0;
        scrolled.setVisible(bars);
        tell(bars ? RectificationTexts.get("chart.keys") : "");
        column.layout();
        scrolled.setMinHeight(column.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
    }
}
