// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.core.calendar.EventTexts;
import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.query.Stage;
import candor.model.query.Timeline;
import candor.model.query.TimelineEvent;
import candor.model.query.WorkCalendar;
import candor.planning.ui.timeline.ChartModel.Sizes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** The time line drawn: a row for each thing to be done, days from left to right. Scrolls, zooms, and has one selected event. */
final class TimelineChart extends Canvas {

    private static final double STEP = 1.5;
    /** What stages and names take of the window at most, in hundredths. */
    private static final int NAMES = 60;

    /** Width of the names at most, and in a narrow window at least, in points. */
    private static final int MOST_NAME = 240;

    private static final int LEAST_NAME = 96;
    private static final int PADDING = 8;

    private final ChartKeys keys = new ChartKeys(this);
    private final Font bold;
    private FormColors colors;
    private Consumer<TimelineEvent> selectionListener = event -> {};
    private Consumer<TimelineEvent> openListener = event -> {};
    private ChartModel chart;
    private Timeline line;
    private TimelineEvent selected;
    private boolean fits = true;

    TimelineChart(Composite parent, FormColors colors) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
        this.colors = colors;
        bold = FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD).createFont(getDisplay());
        FormKit.identify(this, "timeline.chart");
        ChartAccess.describe(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseDoubleClick, event -> open());
        addListener(SWT.MouseMove, this::hovered);
        addListener(SWT.MouseWheel, this::wheel);
        addListener(SWT.KeyDown, keys::pressed);
        addListener(SWT.Traverse, keys::traversed);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> bold.dispose());
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
    }

    void onSelection(Consumer<TimelineEvent> listener) {
        selectionListener = listener;
    }

    void onOpen(Consumer<TimelineEvent> listener) {
        openListener = listener;
    }

    void setColors(FormColors other) {
        colors = other;
        redraw();
    }

    /** Shows a time line; the selected event stays selected where it is still there. */
    void show(Dossier dossier, Timeline newLine, LocalDate today) {
        line = newLine;
        CampaignProfile profile = dossier.getProfile();
        List<ChartRow> rows = ChartRow.of(line, Locale.getDefault());
        Sizes sizes = sizes(rows);
        ChartScale fitting = ChartScale.fitting(line, today, Math.max(1, getClientArea().width - sizes.namesWidth()));
        ChartScale scale = fits || chart == null ? fitting : fitting.withDayWidth(chart.dayWidth());
        chart = new ChartModel(
                rows,
                scale,
                WorkCalendar.of(profile),
                profile == null ? List.of() : List.copyOf(profile.getHolidays()),
                today,
                sizes,
                new Point(0, 0));
        TimelineEvent before = selected;
        selected = before == null
                ? null
                : chart.events().stream()
                        .filter(event -> isSame(event, before))
                        .findFirst()
                        .orElse(null);
        scrollBars();
        selectionListener.accept(selected);
        redraw();
    }

    private static boolean isSame(TimelineEvent one, TimelineEvent other) {
        return one.kind() == other.kind() && (!one.kind().isRepeated() || one.subject() == other.subject());
    }

    private Sizes sizes(List<ChartRow> rows) {
        GC gc = new GC(this);
        try {
            int height = gc.textExtent("会Ag").y;
            int names = rows.stream()
                    .mapToInt(row -> gc.textExtent(row.label()).x)
                    .max()
                    .orElse(0);
            gc.setFont(bold);
            int stages = Arrays.stream(Stage.values())
                    .mapToInt(stage -> gc.textExtent(EventTexts.stage(stage).in(Locale.getDefault())).x)
                    .max()
                    .orElse(0);
            int stageWidth = stages + 2 * PADDING;
            int most =
                    Math.clamp(getClientArea().width * NAMES / 100 - stageWidth - 2 * PADDING, LEAST_NAME, MOST_NAME);
            return new Sizes(
                    stageWidth,
                    stageWidth + Math.min(names, most) + 2 * PADDING,
                    3 * (height + PADDING / 4),
                    height + PADDING / 2);
        } finally {
            gc.dispose();
        }
    }

    /** The chart as it is scrolled now. */
    ChartModel chart() {
        return new ChartModel(
                chart.rows(),
                chart.scale(),
                chart.calendar(),
                chart.holidays(),
                chart.today(),
                chart.sizes(),
                new Point(getHorizontalBar().getSelection(), getVerticalBar().getSelection()));
    }

    Optional<TimelineEvent> selected() {
        return Optional.ofNullable(selected);
    }

    void select(TimelineEvent event) {
        selected = event;
        reveal(event);
        selectionListener.accept(event);
        getAccessible().setFocus(chart.events().indexOf(event));
        redraw();
    }

    /** Goes where the selected event is entered. */
    void open() {
        selected().ifPresent(openListener);
    }

    void zoomIn() {
        zoom(chart.dayWidth() * STEP);
    }

    void zoomOut() {
        zoom(chart.dayWidth() / STEP);
    }

    /** Zooms so that everything up to the rectification plan is visible, and does so again when the window changes. */
    void fit() {
        fits = true;
        rescale(ChartScale.fitting(line, chart.today(), getClientArea().width - chart.namesWidth()));
        getHorizontalBar().setSelection(0);
        redraw();
    }

    /** Scrolls to a day. */
    void reveal(LocalDate day) {
        int room = getClientArea().width - chart.namesWidth();
        getHorizontalBar().setSelection(Math.max(0, chart.scale().middle(day) - room / 2));
        redraw();
    }

    private void zoom(double dayWidth) {
        int room = getClientArea().width - chart.namesWidth();
        LocalDate middle = selected().flatMap(TimelineEvent::day).orElse(chart().dayAt(chart.namesWidth() + room / 2));
        fits = false;
        rescale(chart.scale().withDayWidth(dayWidth));
        reveal(middle);
    }

    private void rescale(ChartScale scale) {
        chart = new ChartModel(
                chart.rows(),
                scale,
                chart.calendar(),
                chart.holidays(),
                chart.today(),
                sizes(chart.rows()),
                chart.scrolled());
        scrollBars();
    }

    private void resized() {
        if (chart != null) {
            rescale(chart.scale());
            if (fits) {
                rescale(ChartScale.fitting(
                        line, chart.today(), Math.max(1, getClientArea().width - chart.namesWidth())));
            }
            scrollBars();
        }
    }

    private void scrollBars() {
        Point all = chart.size();
        Rectangle area = getClientArea();
        scrollBar(getHorizontalBar(), all.x - chart.namesWidth(), area.width - chart.namesWidth());
        scrollBar(getVerticalBar(), all.y - chart.daysHeight(), area.height - chart.daysHeight());
    }

    private void scrollBar(ScrollBar bar, int all, int visible) {
        int thumb = Math.max(1, Math.min(all, visible));
        bar.setValues(bar.getSelection(), 0, Math.max(1, all), thumb, chart.rowHeight(), thumb);
        bar.setVisible(all > visible);
    }

    private void reveal(TimelineEvent event) {
        ChartModel shown = chart();
        Rectangle area = getClientArea();
        int y = shown.y(shown.rowOf(event));
        if (y < shown.daysHeight()) {
            getVerticalBar().setSelection(shown.scrolled().y + y - shown.daysHeight());
        } else if (y + shown.rowHeight() > area.height) {
            getVerticalBar().setSelection(shown.scrolled().y + y + shown.rowHeight() - area.height);
        }
        event.day()
                .filter(day -> shown.middle(day) < shown.namesWidth() || shown.middle(day) > area.width)
                .ifPresent(this::reveal);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (chart == null) {
            gc.setBackground(new Color(colors.surface()));
            gc.fillRectangle(area);
        } else {
            new ChartPainter(gc, chart(), colors, bold, area).paint(selected, isFocusControl());
        }
    }

    private void pressed(Event event) {
        setFocus();
        chart().at(new Point(event.x, event.y)).ifPresent(this::select);
    }

    private void hovered(Event event) {
        String tip = LiteralText.of(
                chart().at(new Point(event.x, event.y)).map(this::tip).orElse(null));
        if (tip == null || !tip.equals(getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private String tip(TimelineEvent event) {
        return EventTexts.name(event).in(Locale.getDefault()) + "\n"
                + EventTexts.details(event, chart.today()).stream()
                        .map(text -> text.in(Locale.getDefault()))
                        .collect(Collectors.joining("\n"));
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            if (event.count > 0) {
                zoomIn();
            } else {
                zoomOut();
            }
        }
    }
}
