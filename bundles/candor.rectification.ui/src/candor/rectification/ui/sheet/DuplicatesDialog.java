// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.sheet;

import candor.forms.dialogs.ColumnDialog;
import candor.forms.dialogs.DialogTable;
import candor.model.meeting.Problem;
import candor.rectification.ledger.Duplicates.Alike;
import candor.rectification.ui.RectificationTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows problems that may be one, how much they are alike, and lets a person choose which become one. */
final class DuplicatesDialog extends ColumnDialog {

    private static final int PERCENT_WIDTH = 80;
    private static final int TEXT_WIDTH = 300;
    private static final int SOURCES_WIDTH = 90;
    private static final int ROWS = 10;

    private final List<Alike> alike;
    private final List<Alike> chosen = new ArrayList<>();
    private Table table;

    DuplicatesDialog(Shell parent, List<Alike> alike) {
        super(parent, RectificationTexts.get("duplicates.title"));
        this.alike = alike;
    }

    /** The groups that become one problem each; empty where the person cancelled. */
    List<Alike> chosen() {
        return List.copyOf(chosen);
    }

    @Override
    protected void fill(Composite area) {
        DialogTable groups = new DialogTable("duplicates.table", SWT.CHECK)
                .column(RectificationTexts.get("duplicates.percent"), PERCENT_WIDTH)
                .column(RectificationTexts.get("duplicates.kept"), TEXT_WIDTH)
                .column(RectificationTexts.get("duplicates.others"), TEXT_WIDTH)
                .figures(RectificationTexts.get("duplicates.sources"), SOURCES_WIDTH);
        groups.heading(area, RectificationTexts.get("duplicates.heading"));
        table = groups.table(area, ROWS);
        for (Alike group : alike) {
            List<Problem> problems = group.problems();
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                RectificationTexts.get("duplicates.share", group.percent()),
                text(problems.getFirst()),
                problems.stream().skip(1).map(DuplicatesDialog::text).collect(Collectors.joining("；")),
                Long.toString(problems.stream()
                        .flatMap(problem -> problem.getSources().stream())
                        .distinct()
                        .count())
            });
        }
        table.addListener(SWT.Selection, event -> update());
    }

    private static String text(Problem problem) {
        return RectificationTexts.get(
                        "ask.problem",
                        Objects.requireNonNullElse(problem.getNumber(), ""),
                        Objects.requireNonNullElse(problem.getSummary(), ""))
                .strip();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, RectificationTexts.get("duplicates.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, RectificationTexts.get("dialog.cancel"), false);
        update();
    }

    private List<Alike> checked() {
        List<Alike> checked = new ArrayList<>();
        for (int index = 0; index < alike.size(); index++) {
            if (table.getItem(index).getChecked()) {
                checked.add(alike.get(index));
            }
        }
        return checked;
    }

    private void update() {
        getButton(IDialogConstants.OK_ID).setEnabled(!checked().isEmpty());
    }

    @Override
    protected void okPressed() {
        chosen.addAll(checked());
        super.okPressed();
    }
}
