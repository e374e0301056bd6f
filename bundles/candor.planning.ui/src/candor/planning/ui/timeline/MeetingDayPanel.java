// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.core.calendar.EventTexts;
import candor.forms.Combos;
import candor.forms.CopiedRows;
import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.HoverTip;
import candor.forms.LiteralText;
import candor.forms.dialogs.DialogTable;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Weekday;
import candor.model.query.MeetingDay;
import candor.planning.ui.PlanningTexts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Another day for the meeting: a person picks a weekday, and sees the next such days and what each would mean. */
final class MeetingDayPanel extends Composite {

    private static final int CHOICES = 5;
    private static final int[] WIDTHS = {150, 330, 360};

    private final Consumer<LocalDate> apply;
    private final Label hint;
    private final Combo weekday;
    private final Table days;
    private final Button set;
    private Dossier dossier;
    private LocalDate today;
    private List<MeetingDay> shown = List.of();
    private FormColors colors;

    /** @param apply is given the day that the person chooses */
    MeetingDayPanel(Composite parent, FormColors colors, Consumer<LocalDate> apply) {
        super(parent, SWT.NONE);
        this.apply = apply;
        this.colors = colors;
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .margins(8, 8)
                .spacing(8, 8)
                .applyTo(this);
        label(PlanningTexts.get("meetingDay.weekday"));
        weekday = Combos.named(this, "meetingDay.weekday", PlanningTexts.get("meetingDay.weekday"));
        for (DayOfWeek day : DayOfWeek.values()) {
            weekday.add(day.getDisplayName(TextStyle.FULL, Locale.getDefault()));
        }
        weekday.addListener(SWT.Selection, event -> fill());
        hint = label("");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(hint);
        set = new Button(this, SWT.PUSH);
        set.setText(PlanningTexts.get("meetingDay.set"));
        FormKit.identify(set, "meetingDay.set");
        set.addListener(SWT.Selection, event -> choose());
        days = table();
        days.addListener(SWT.Selection, event -> enable());
        days.addListener(SWT.DefaultSelection, event -> choose());
        setColors(colors);
    }

    private Label label(String text) {
        Label label = new Label(this, SWT.NONE);
        label.setText(LiteralText.of(text));
        return label;
    }

    private Table table() {
        Table table = FormKit.list(this, SWT.SINGLE);
        table.setHeaderVisible(true);
        HoverTip.cells(table);
        CopiedRows.install(table);
        String[] names = {
            PlanningTexts.get("meetingDay.date"),
            PlanningTexts.get("meetingDay.state"),
            PlanningTexts.get("meetingDay.missed")
        };
        for (int i = 0; i < names.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(LiteralText.of(names[i]));
            column.setWidth(WIDTHS[i]);
        }
        FormKit.identify(table, "meetingDay.days");
        FormKit.name(table, PlanningTexts.get("meetingDay.days"));
        GridDataFactory.fillDefaults()
                .span(4, 1)
                .grab(true, false)
                .hint(SWT.DEFAULT, DialogTable.room(table, CHOICES))
                .applyTo(table);
        return table;
    }

    void setColors(FormColors other) {
        colors = other;
        Color surface = new Color(colors.surface());
        Color text = new Color(colors.text());
        setBackground(surface);
        for (Control child : getChildren()) {
            if (child instanceof Label || child == days) {
                child.setBackground(surface);
                child.setForeground(text);
            }
        }
        if (dossier != null) {
            fill();
        }
    }

    /** Begins with the weekday that the meeting has or was meant to have. */
    void show(Dossier shownDossier, LocalDate day) {
        boolean first = dossier == null;
        dossier = shownDossier;
        today = day;
        if (first) {
            weekday.select(preferred().getValue() - 1);
        }
        fill();
    }

    private DayOfWeek preferred() {
        Meeting meeting = dossier.getMeeting();
        if (meeting != null && meeting.getDate() != null) {
            return meeting.getDate().getDayOfWeek();
        }
        Weekday planned = meeting == null ? Weekday.UNKNOWN : meeting.getPlannedWeekday();
        return planned == Weekday.UNKNOWN ? DayOfWeek.MONDAY : DayOfWeek.valueOf(planned.getName());
    }

    private void fill() {
        MeetingDay before = selected();
        shown = MeetingDay.after(dossier, today, DayOfWeek.of(weekday.getSelectionIndex() + 1), CHOICES);
        days.removeAll();
        for (MeetingDay day : shown) {
            TableItem item = new TableItem(days, SWT.NONE);
            item.setText(new String[] {date(day.date()), state(day), missed(day)});
            if (!day.isAdmissible()) {
                item.setForeground(new Color(colors.secondary()));
            }
        }
        int again = before == null
                ? -1
                : shown.stream().map(MeetingDay::date).toList().indexOf(before.date());
        days.select(again >= 0 ? again : firstAdmissible());
        hint.setText(LiteralText.of(hintText()));
        hint.requestLayout();
        enable();
    }

    private int firstAdmissible() {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).isAdmissible() && !isCurrent(shown.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private String hintText() {
        if (isHeld()) {
            return PlanningTexts.get("meetingDay.held");
        }
        return dossier.getMeeting() == null
                        || dossier.getMeeting().getRequest() == null
                        || dossier.getMeeting().getRequest().getDate() == null
                ? PlanningTexts.get("meetingDay.fromToday", date(today))
                : PlanningTexts.get(
                        "meetingDay.fromRequest",
                        date(dossier.getMeeting().getRequest().getDate()));
    }

    private boolean isHeld() {
        return dossier.getMeeting() != null && dossier.getMeeting().getState() == MeetingState.HELD;
    }

    private static String date(LocalDate day) {
        return day + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.getDefault());
    }

    private boolean isCurrent(MeetingDay day) {
        return dossier.getMeeting() != null
                && day.date().equals(dossier.getMeeting().getDate());
    }

    private String state(MeetingDay day) {
        String possible = possible(day);
        return isCurrent(day) ? PlanningTexts.get("meetingDay.current", possible) : possible;
    }

    private static String possible(MeetingDay day) {
        String calendar = day.worked()
                ? null
                : day.holiday() == null
                        ? PlanningTexts.get("meetingDay.weekend")
                        : PlanningTexts.get("meetingDay.holiday", day.holiday());
        String notice = day.inWindow() ? null : PlanningTexts.get("meetingDay.outside");
        String both = Stream.of(calendar, notice)
                .filter(text -> text != null)
                .collect(Collectors.joining(PlanningTexts.get("meetingDay.separator")));
        return both.isEmpty() ? PlanningTexts.get("meetingDay.possible") : both;
    }

    private static String missed(MeetingDay day) {
        return day.missed().isEmpty()
                ? PlanningTexts.get("meetingDay.none")
                : day.missed().stream()
                        .map(event -> EventTexts.name(event).in(Locale.getDefault()))
                        .collect(Collectors.joining(PlanningTexts.get("meetingDay.separator")));
    }

    private MeetingDay selected() {
        int index = days.getSelectionIndex();
        return index < 0 || index >= shown.size() ? null : shown.get(index);
    }

    private void enable() {
        MeetingDay day = selected();
        set.setEnabled(day != null && day.worked() && !isHeld() && !isCurrent(day));
    }

    private void choose() {
        enable();
        if (set.isEnabled()) {
            apply.accept(selected().date());
        }
    }
}
