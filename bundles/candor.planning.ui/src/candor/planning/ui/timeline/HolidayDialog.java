// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.base.text.Text;
import candor.core.calendar.HolidayMerge;
import candor.core.calendar.HolidayMerge.Change;
import candor.core.calendar.HolidayMerge.Kind;
import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.model.meeting.Holiday;
import candor.planning.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows what a calendar would change in the profile, before it does. */
final class HolidayDialog extends Dialog {

    private static final int[] WIDTHS = {70, 210, 160, 60, 260};
    private static final int ROWS = 12;

    private final HolidayMerge merge;
    private final List<Text> notes;
    private final FormColors colors;

    HolidayDialog(Shell parent, HolidayMerge merge, List<Text> notes, FormColors colors) {
        super(parent);
        this.merge = merge;
        this.notes = notes;
        this.colors = colors;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("import.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label summary = new Label(area, SWT.WRAP);
        summary.setText(summary());
        FormKit.identify(summary, "holidays.summary");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        String[] names = {
            Texts.get("import.change"),
            Texts.get("import.days"),
            Texts.get("import.holiday"),
            Texts.get("import.mark"),
            Texts.get("import.before")
        };
        for (int i = 0; i < names.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(names[i]);
            column.setWidth(WIDTHS[i]);
        }
        FormKit.identify(table, "holidays.table");
        FormKit.name(table, Texts.get("import.title"));
        merge.changes().forEach(change -> row(table, change));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, ROWS * table.getItemHeight())
                .applyTo(table);
        return area;
    }

    private String summary() {
        String counts = merge.isEmpty()
                ? Texts.get("import.nothing")
                : Texts.get(
                        "import.counts",
                        merge.count(Kind.ADDED),
                        merge.count(Kind.CHANGED),
                        merge.count(Kind.UNCHANGED));
        return notes.stream()
                .map(note -> "\n" + note.in(Locale.getDefault()))
                .collect(Collectors.joining("", counts, ""));
    }

    private void row(Table table, Change change) {
        TableItem item = new TableItem(table, SWT.NONE);
        String kind =
                switch (change.kind()) {
                    case ADDED -> Texts.get("import.added");
                    case CHANGED -> Texts.get("import.changed");
                    case UNCHANGED -> Texts.get("import.unchanged");
                };
        item.setText(new String[] {
            kind,
            days(change.period().from(), change.period().to()),
            change.period().name(),
            mark(change.period().worked()),
            change.kind() == Kind.CHANGED
                    ? change.replaced().stream().map(HolidayDialog::before).collect(Collectors.joining("  "))
                    : ""
        });
        if (change.kind() == Kind.UNCHANGED) {
            item.setForeground(new Color(colors.secondary()));
        }
    }

    private static String before(Holiday holiday) {
        return holiday.getName() + " " + days(holiday.getStartOn(), holiday.getEndOn()) + " "
                + mark(holiday.isWorkday());
    }

    private static String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : Texts.get("import.range", from, to);
    }

    private static String mark(boolean worked) {
        return worked ? Texts.get("import.worked") : Texts.get("import.off");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.get("import.do"), true)
                .setEnabled(!merge.isEmpty());
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.get("import.cancel"), false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
