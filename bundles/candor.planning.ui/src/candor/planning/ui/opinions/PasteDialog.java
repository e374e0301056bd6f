// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.opinions;

import candor.base.clipboard.PastedTable;
import candor.forms.Combos;
import candor.forms.FormKit;
import candor.forms.HoverTip;
import candor.forms.LiteralText;
import candor.forms.dialogs.ColumnDialog;
import candor.forms.dialogs.DialogTable;
import candor.model.meeting.Opinion;
import candor.model.meeting.Solicitation;
import candor.planning.ui.PlanningTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows which opinions a pasted column will make, before any of them is made; lines that are none are unticked. */
final class PasteDialog extends ColumnDialog {

    private static final int WIDTH = 640;
    private static final int ROWS = 10;
    private static final int NUMBER = 64;

    /**
     * What was chosen.
     *
     * @param texts the words, as they stood on the clipboard
     * @param pattern what all of them have besides their words
     * @param recorded whether they are to be recorded at once
     */
    record Choice(List<String> texts, Opinion pattern, boolean recorded) {}

    private final EditingDomain domain;
    private final Solicitation round;
    private final PastedTable pasted;
    private Combo column;
    private Table table;
    private PatternFields pattern;
    private Button record;
    private Label count;
    private Choice choice;

    PasteDialog(Shell parent, EditingDomain domain, Solicitation round, String clipboard) {
        super(parent, PlanningTexts.get("opinions.paste.title"));
        this.domain = domain;
        this.round = round;
        this.pasted = PastedTable.of(clipboard);
    }

    /** What was chosen; nothing where the dialog was cancelled. */
    Optional<Choice> choice() {
        return Optional.ofNullable(choice);
    }

    @Override
    protected void fill(Composite area) {
        ((GridLayout) area.getLayout()).numColumns = 2;
        Label heading = new Label(area, SWT.WRAP);
        heading.setText(LiteralText.of(
                PlanningTexts.get(pasted.rows().isEmpty() ? "opinions.paste.nothing" : "opinions.paste.heading")));
        GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(heading);
        if (pasted.columns() > 1) {
            column = Combos.labelled(area, "opinions.paste.column", PlanningTexts.get("opinions.paste.column"));
            for (int index = 0; index < pasted.columns(); index++) {
                List<String> cells = pasted.column(index);
                column.add(PlanningTexts.get(
                        "opinions.paste.columnName", index + 1, cells.isEmpty() ? "" : shown(cells.getFirst())));
            }
            column.select(pasted.wordiest());
            column.addListener(SWT.Selection, event -> fill());
        }
        createTable(area);
        pattern = new PatternFields(area, domain, round);
        record = new Button(area, SWT.CHECK);
        record.setText(PlanningTexts.get("opinions.paste.record"));
        FormKit.identify(record, "opinions.paste.record");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(record);
    }

    private void createTable(Composite area) {
        count = new Label(area, SWT.NONE);
        FormKit.identify(count, "opinions.paste.count");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(count);
        table = FormKit.list(area, SWT.CHECK);
        table.setHeaderVisible(true);
        FormKit.identify(table, "opinions.paste.rows");
        HoverTip.cells(table);
        FormKit.name(table, PlanningTexts.get("opinions.paste.title"));
        TableColumn number = new TableColumn(table, SWT.RIGHT);
        number.setText(PlanningTexts.get("opinions.paste.number"));
        number.setWidth(NUMBER);
        TableColumn text = new TableColumn(table, SWT.LEFT);
        text.setText(PlanningTexts.get("opinions.paste.text"));
        table.addListener(SWT.Resize, event -> text.setWidth(Math.max(NUMBER, table.getClientArea().width - NUMBER)));
        table.addListener(SWT.Selection, event -> update());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(WIDTH, DialogTable.room(table, ROWS))
                .applyTo(table);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, PlanningTexts.get("opinions.paste.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, PlanningTexts.get("dialog.cancel"), false);
        fill();
    }

    private void fill() {
        table.removeAll();
        for (String text : pasted.column(column == null ? 0 : column.getSelectionIndex())) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {Integer.toString(table.getItemCount()), shown(text)});
            item.setData(text);
            item.setChecked(true);
        }
        update();
    }

    private void update() {
        int chosen = texts().size();
        count.setText(PlanningTexts.get("opinions.paste.count", chosen));
        getButton(IDialogConstants.OK_ID).setEnabled(chosen > 0);
    }

    private List<String> texts() {
        return Arrays.stream(table.getItems())
                .filter(TableItem::getChecked)
                .map(item -> (String) item.getData())
                .toList();
    }

    /** A cell of one line: line ends are shown, not followed. */
    private static String shown(String text) {
        return text.replaceAll("\\r\\n?|\\n", "↵");
    }

    @Override
    protected void okPressed() {
        choice = new Choice(texts(), pattern.opinion(), record.getSelection());
        super.okPressed();
    }
}
