// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.forms.dialogs.ModalDialog;
import candor.forms.format.DateFormat;
import candor.forms.format.Parsed;
import candor.forms.matrix.Matrix;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.query.WorkCalendar;
import candor.planning.talks.TalkFrame;
import candor.planning.talks.TalkPair;
import candor.planning.talks.TalkPlan;
import candor.planning.talks.TalkPlanner;
import candor.planning.ui.PlanningTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/**
 * Plans many talks at once: asks for the days, shows the resulting plan immediately, and applies it only when the
 * person agrees.
 */
final class BatchDialog extends ModalDialog {

    private static final int GRID = FormKit.GRID;
    private static final int MOST_A_DAY = 6;
    private static final int MOST_MINUTES = 480;
    private static final int USUAL_MINUTES = 60;
    private static final Point SIZE = new Point(820, 700);
    private static final int DIARY_ROWS = 6;
    private static final int ROW = 26;

    private final Dossier dossier;
    private final List<TalkPair> pairs;
    private final FormColors colors;
    private final TalkWords words;
    private final WorkCalendar calendar;
    private final TalkFrame start;
    private Text from;
    private Text to;
    private Spinner perDay;
    private Spinner minutes;
    private Text venue;
    private BusyDays diaries;
    private PlanTable table;
    private Label summary;
    private TalkPlan plan = new TalkPlan(List.of(), List.of());
    private Talk draft;

    /** @param pairs who is to get a day */
    BatchDialog(
            Shell parent, Dossier dossier, List<TalkPair> pairs, FormColors colors, TalkWords words, TalkFrame start) {
        super(parent, PlanningTexts.get("batch"));
        this.dossier = dossier;
        this.pairs = pairs;
        this.colors = colors;
        this.words = words;
        this.start = start;
        calendar = WorkCalendar.of(dossier.getProfile());
    }

    /** What was planned. */
    TalkPlan plan() {
        return plan;
    }

    /** Venue and length of all of them. */
    Talk draft() {
        return draft;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults()
                .margins(2 * GRID, 2 * GRID)
                .spacing(GRID, GRID)
                .applyTo(area);
        frame(area);
        sentence(area, PlanningTexts.get("batch.diaries"));
        Matrix matrix = new Matrix(area, colors);
        FormKit.identify(matrix, "batch.diaries");
        FormKit.name(matrix, PlanningTexts.get("batch.diaries"));
        List<Person> people = people();
        diaries = new BusyDays(matrix, people, this::update);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, (Math.min(DIARY_ROWS, people.size()) + 2) * ROW)
                .applyTo(matrix);
        summary = sentence(area, "");
        FormKit.identify(summary, "batch.summary");
        table = new PlanTable(area, colors, words);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.table());
        return area;
    }

    private void frame(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(GRID, GRID).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        label(row, PlanningTexts.get("batch.from"));
        from = day(row, "batch.from", start.from());
        label(row, PlanningTexts.get("batch.to"));
        to = day(row, "batch.to", start.to());
        label(row, PlanningTexts.get("batch.perDay"));
        perDay = number(row, "batch.perDay", start.perDay(), 1, MOST_A_DAY);
        perDay.addListener(SWT.Selection, event -> update());
        label(row, PlanningTexts.get("batch.venue"));
        venue = new Text(row, SWT.BORDER);
        FormKit.identify(venue, "batch.venue");
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(venue);
        label(row, PlanningTexts.get("batch.minutes"));
        minutes = number(row, "batch.minutes", USUAL_MINUTES, 0, MOST_MINUTES);
    }

    private Text day(Composite parent, String id, LocalDate day) {
        Text text = new Text(parent, SWT.BORDER);
        text.setText(day.toString());
        FormKit.identify(text, id);
        GridDataFactory.swtDefaults().hint(12 * GRID, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> update());
        return text;
    }

    private static Spinner number(Composite parent, String id, int value, int least, int most) {
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(value, least, most, 0, 1, 10);
        FormKit.identify(spinner, id);
        return spinner;
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(LiteralText.of(text));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
        return label;
    }

    /** One that takes as many lines as it needs, so that it makes the dialog no wider. */
    private static Label sentence(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(LiteralText.of(text));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SIZE.x - 6 * GRID, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** All who take part, members first. */
    private List<Person> people() {
        return Stream.concat(
                        pairs.stream().map(TalkPair::member), pairs.stream().flatMap(pair -> pair.partners().stream()))
                .distinct()
                .sorted((a, b) -> Integer.compare(a.getRank(), b.getRank()))
                .toList();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, PlanningTexts.get("batch.apply", pairs.size()), true);
        createButton(parent, IDialogConstants.CANCEL_ID, PlanningTexts.get("dialog.cancel"), false);
        update();
    }

    /** Plans again and shows the result. */
    private void update() {
        LocalDate first = read(from);
        LocalDate last = read(to);
        if (first == null || last == null) {
            show(new TalkPlan(List.of(), List.of()), PlanningTexts.get("batch.dates"));
            return;
        }
        TalkFrame frame = new TalkFrame(first, last, perDay.getSelection(), diaries.busy());
        diaries.show(frame.days(calendar));
        TalkPlan found = TalkPlanner.plan(pairs, dossier.getTalks(), frame, calendar);
        int left = found.unplaced().size();
        show(
                found,
                left == 0
                        ? PlanningTexts.get("batch.allPlaced", found.placed().size())
                        : PlanningTexts.get("batch.somePlaced", found.placed().size(), left));
    }

    private void show(TalkPlan found, String said) {
        plan = found;
        table.show(found);
        summary.setText(LiteralText.of(said));
        summary.setForeground(found.unplaced().isEmpty() ? null : new Color(colors.warning()));
        getButton(IDialogConstants.OK_ID)
                .setText(PlanningTexts.get("batch.apply", found.placed().size()));
        getButton(IDialogConstants.OK_ID).setEnabled(!found.placed().isEmpty());
    }

    private static LocalDate read(Text text) {
        Parsed parsed = new DateFormat().parse(text.getText(), true);
        return parsed.state() == Parsed.State.VALUE ? (LocalDate) parsed.value() : null;
    }

    @Override
    protected void okPressed() {
        draft = MeetingFactory.eINSTANCE.createTalk();
        draft.setVenue(venue.getText().isBlank() ? null : venue.getText().strip());
        draft.setMinutes(minutes.getSelection());
        super.okPressed();
    }
}
