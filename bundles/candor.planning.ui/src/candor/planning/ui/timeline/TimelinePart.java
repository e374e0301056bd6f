// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.core.calendar.EventTexts;
import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.model.query.EventState;
import candor.model.query.Timeline;
import candor.model.query.TimelineEvent;
import candor.planning.ui.PlanningTexts;
import candor.workbench.editor.Editors;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import candor.workbench.view.ViewUpdates;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The view 时间轴: how much is done and what is next, the chart, the selected event in words, and another day for the meeting. */
public final class TimelinePart {

    private static final int MARGIN = 8;
    private static final String SEPARATOR = " · ";

    private final DossierSession session;
    private final Editors editors;
    private final Themes themes;
    private final Clock clock;
    private final ViewUpdates updates;
    private Composite parent;
    private Composite bar;
    private Composite strip;
    private Label summary;
    private Label details;
    private Button open;
    private Button other;
    private TimelineChart chart;
    private Legend legend;
    private MeetingDayPanel days;

    @Inject
    public TimelinePart(DossierSession session, Editors editors, Themes themes, Clock clock, ViewUpdates updates) {
        this.session = session;
        this.editors = editors;
        this.themes = themes;
        this.clock = clock;
        this.updates = updates;
    }

    @PostConstruct
    void create(Composite composite) {
        parent = composite;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        FormColors colors = themes.formColors();
        bar = row(5);
        summary = new Label(bar, SWT.WRAP);
        FormKit.identify(summary, "timeline.summary");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(summary);
        chart = new TimelineChart(parent, colors);
        button("timeline.fit", PlanningTexts.get("timeline.fit"), () -> chart.fit());
        button("timeline.zoomOut", PlanningTexts.get("timeline.zoomOut"), () -> chart.zoomOut());
        button("timeline.zoomIn", PlanningTexts.get("timeline.zoomIn"), () -> chart.zoomIn());
        other = new Button(bar, SWT.TOGGLE);
        other.setText(PlanningTexts.get("timeline.otherDay"));
        FormKit.identify(other, "timeline.otherDay");
        other.addListener(SWT.Selection, event -> showDays(other.getSelection()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(chart);
        chart.onSelection(this::describe);
        chart.onOpen(event -> editors.open(event.subject(), event.feature()));
        strip = row(2);
        details = new Label(strip, SWT.WRAP);
        FormKit.identify(details, "timeline.details");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(details);
        open = new Button(strip, SWT.PUSH);
        open.setText(PlanningTexts.get("timeline.open"));
        FormKit.identify(open, "timeline.open");
        open.addListener(SWT.Selection, event -> chart.open());
        legend = new Legend(strip, colors);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(legend);
        days = new MeetingDayPanel(parent, colors, this::setMeetingDay);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(days);
        days.setVisible(false);
        paint(colors);
        updates.followAtOnce(parent, this::refresh);
        updates.onTheme(parent, () -> paint(themes.formColors()));
        refresh();
    }

    private Composite row(int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .margins(MARGIN, MARGIN / 2)
                .spacing(MARGIN, 0)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private void button(String id, String text, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        FormKit.identify(button, id);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void refresh() {
        LocalDate today = LocalDate.now(clock);
        Timeline line = Timeline.of(session.dossier(), today);
        chart.show(session.dossier(), line, today);
        summary.setText(LiteralText.of(summary(line, today)));
        parent.layout(new Control[] {summary});
        if (days.isVisible()) {
            days.show(session.dossier(), today);
        }
    }

    private static String summary(Timeline line, LocalDate today) {
        long done =
                line.events().stream().filter(event -> !event.state().isOpen()).count();
        String counts = PlanningTexts.get("timeline.counts", done, line.events().size());
        long overdue = line.overdue().size();
        if (overdue > 0) {
            counts += PlanningTexts.get("timeline.overdue", overdue);
        }
        return counts
                + line.next()
                        .map(event -> PlanningTexts.get(
                                "timeline.next",
                                EventTexts.name(event).in(Locale.getDefault()),
                                EventTexts.when(event, today).in(Locale.getDefault())))
                        .orElseGet(() ->
                                line.pending().isEmpty() && hasOpen(line) ? PlanningTexts.get("timeline.noDay") : "");
    }

    private static boolean hasOpen(Timeline line) {
        return line.events().stream().anyMatch(event -> event.state() == EventState.OPEN);
    }

    private void describe(TimelineEvent event) {
        open.setEnabled(event != null);
        details.setText(LiteralText.of(event == null ? PlanningTexts.get("timeline.choose") : text(event)));
        strip.getParent().layout(new Control[] {details, legend});
    }

    private String text(TimelineEvent event) {
        return EventTexts.name(event).in(Locale.getDefault())
                + SEPARATOR
                + EventTexts.details(event, LocalDate.now(clock)).stream()
                        .map(line -> line.in(Locale.getDefault()))
                        .collect(Collectors.joining(SEPARATOR));
    }

    private void showDays(boolean visible) {
        days.setVisible(visible);
        ((GridData) days.getLayoutData()).exclude = !visible;
        if (visible) {
            days.show(session.dossier(), LocalDate.now(clock));
        }
        parent.layout(true, true);
    }

    private void setMeetingDay(LocalDate day) {
        session.flush();
        session.execute(NewMeetingDay.command(session.domain(), session.dossier(), day));
    }

    private void paint(FormColors colors) {
        chart.setColors(colors);
        legend.setColors(colors);
        days.setColors(colors);
        Color surface = new Color(colors.surface());
        for (Composite each : new Composite[] {parent, bar, strip}) {
            each.setBackground(surface);
        }
        for (Label label : new Label[] {summary, details}) {
            label.setBackground(surface);
            label.setForeground(new Color(colors.text()));
        }
    }

    @Focus
    void focus() {
        chart.setFocus();
        refresh();
    }
}
