// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.meeting;

import candor.criticism.ui.CriticismTexts;
import candor.forms.FormKit;
import candor.forms.FormLabels;
import candor.forms.HoverTip;
import candor.model.meeting.Attendance;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Participation;
import candor.model.meeting.ParticipationRole;
import candor.model.query.Quorum;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Who has come: Space signs in, a minus says that somebody does not come, and the reason is asked for. */
final class RollCallPage implements MeetingPage {
    /** Behind the words of a column. */
    private static final int GAP = 28;

    private static final int LEAST_WIDTH = 200;
    private static final String[] COLUMNS = {"name", "role", "attendance", "time", "reason"};

    private final MeetingDesk desk;
    private final FormLabels labels;
    private final MeetingLook look;
    private final Composite area;
    private final Label quorum;
    private final Table table;
    private final Label asks;
    private final Text reason;

    RollCallPage(Composite parent, MeetingDesk desk, FormLabels labels, MeetingLook look) {
        this.desk = desk;
        this.labels = labels;
        this.look = look;
        area = look.area(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2 * FormKit.GRID).applyTo(area);
        Label title = look.label(area, "meeting.rollCall", look.title, look.colors.text());
        title.setText(CriticismTexts.get("meeting.rollCall"));
        quorum = look.label(area, "meeting.quorum", look.words, look.colors.text());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(quorum);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setFont(look.words);
        table.setHeaderVisible(true);
        table.setBackground(new Color(look.colors.surface()));
        table.setForeground(new Color(look.colors.text()));
        FormKit.identify(table, "meeting.people");
        HoverTip.cells(table);
        FormKit.name(table, CriticismTexts.get("meeting.rollCall"));
        for (int place = 0; place < COLUMNS.length; place++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(CriticismTexts.get("meeting.column." + COLUMNS[place]));
        }
        table.addListener(SWT.Resize, event -> fit());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        asks = look.label(area, "meeting.reason.label", look.small, look.colors.secondary());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(asks);
        reason = new Text(area, SWT.BORDER | SWT.SINGLE);
        reason.setFont(look.words);
        FormKit.identify(reason, "meeting.reason");
        FormKit.name(reason, CriticismTexts.get("meeting.column.reason"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        ask(null);
        refresh();
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
    }

    @Override
    public Composite control() {
        return area;
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public String keys() {
        return CriticismTexts.get("meeting.keys.rollCall");
    }

    @Override
    public void refresh() {
        List<Participation> people = people();
        table.setItemCount(people.size());
        for (int row = 0; row < people.size(); row++) {
            show(table.getItem(row), people.get(row));
        }
        fit();
        Quorum now = Quorum.of(desk.dossier());
        boolean decided = people.stream()
                .filter(participation -> participation.getRole() == ParticipationRole.MEMBER)
                .noneMatch(participation -> participation.getAttendance() == Attendance.UNKNOWN);
        quorum.setText(CriticismTexts.get(
                now.isReached() ? "meeting.quorum.reached" : "meeting.quorum.missing",
                now.expected(),
                now.present(),
                now.required()));
        quorum.setForeground(new Color(
                now.isReached() ? look.colors.done() : decided ? look.colors.error() : look.colors.warning()));
        area.layout(new Control[] {quorum});
    }

    /** Each column as wide as its words, the last one as wide as there is room. */
    private void fit() {
        GC gc = new GC(table);
        gc.setFont(look.words);
        int last = COLUMNS.length - 1;
        int rest = table.getClientArea().width;
        for (int place = 0; place < last; place++) {
            int column = place;
            int width = Stream.concat(
                            Stream.of(table.getColumn(column).getText()),
                            Stream.of(table.getItems()).map(item -> item.getText(column)))
                    .mapToInt(words -> gc.textExtent(words).x)
                    .max()
                    .orElse(0);
            table.getColumn(column).setWidth(width + GAP);
            rest -= width + GAP;
        }
        gc.dispose();
        table.getColumn(last).setWidth(Math.max(LEAST_WIDTH, rest));
    }

    private void show(TableItem item, Participation participation) {
        Attendance attendance = participation.getAttendance();
        item.setText(new String[] {
            participation.getPerson() == null
                    ? CriticismTexts.get("matrix.unnamed")
                    : Objects.requireNonNullElse(
                            participation.getPerson().getName(), CriticismTexts.get("matrix.unnamed")),
            role(participation),
            CriticismTexts.get("meeting.attendance." + attendance),
            participation.getSignedInAt() == null
                    ? ""
                    : participation.getSignedInAt().toString(),
            Objects.requireNonNullElse(participation.getAbsenceReason(), "")
        });
        item.setForeground(
                2,
                new Color(
                        switch (attendance) {
                            case PRESENT -> look.colors.done();
                            case ABSENT -> look.colors.warning();
                            case UNKNOWN -> look.colors.secondary();
                        }));
    }

    private String role(Participation participation) {
        return labels.literal(
                participation,
                Literals.PARTICIPATION__ROLE,
                Literals.PARTICIPATION_ROLE.getEEnumLiteral(
                        participation.getRole().getValue()));
    }

    private List<Participation> people() {
        return desk.dossier().getMeeting().getParticipations();
    }

    private Participation selected() {
        int row = table.getSelectionIndex();
        return row < 0 || row >= people().size() ? null : people().get(row);
    }

    @Override
    public boolean key(Event event) {
        Participation selected = selected();
        if (reason.isVisible()) {
            return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR
                    ? excuse(selected)
                    : event.keyCode == SWT.ESC && ask(null);
        }
        if (selected == null) {
            return false;
        }
        return switch (event.character) {
            case ' ' -> {
                desk.run(desk.record().signIn(selected), "meeting.undo.signIn");
                onward();
                yield true;
            }
            case '-' -> ask(selected);
            default -> false;
        };
    }

    /** Asks for the reason, or no longer. */
    private boolean ask(Participation absent) {
        boolean asked = absent != null;
        ((GridData) asks.getLayoutData()).exclude = !asked;
        ((GridData) reason.getLayoutData()).exclude = !asked;
        asks.setVisible(asked);
        reason.setVisible(asked);
        if (asked) {
            asks.setText(CriticismTexts.get("meeting.reason.ask"));
            reason.setText(Objects.requireNonNullElse(absent.getAbsenceReason(), ""));
        }
        area.layout();
        if (asked) {
            reason.setFocus();
        } else {
            table.setFocus();
        }
        return true;
    }

    private boolean excuse(Participation absent) {
        if (absent != null) {
            desk.run(desk.record().excuse(absent, reason.getText()), "meeting.undo.excuse");
        }
        ask(null);
        onward();
        return true;
    }

    private void onward() {
        refresh();
        table.setSelection(Math.min(table.getSelectionIndex() + 1, table.getItemCount() - 1));
        table.showSelection();
    }
}
