// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.sheet;

import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.forms.dialogs.ColumnDialog;
import candor.forms.dialogs.DialogTable;
import candor.model.meeting.Problem;
import candor.rectification.ledger.Duplicates.Alike;
import candor.rectification.ui.RectificationTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows problems that may be one, two in a row with how much they are alike, and lets a person choose which become one. */
final class DuplicatesDialog extends ColumnDialog {

    private static final int PERCENT_WIDTH = 90;
    private static final int TEXT_WIDTH = 330;
    private static final int SOURCES_WIDTH = 90;
    private static final int ROWS = 10;

    private final List<Alike> alike;
    private final List<Alike> chosen = new ArrayList<>();
    private Table table;
    private Label whole;

    DuplicatesDialog(Shell parent, List<Alike> alike) {
        super(parent, RectificationTexts.get("duplicates.title"));
        this.alike = alike;
    }

    /** Problems that become one each, the one that stays first; empty where the person cancelled. */
    List<List<Problem>> groups() {
        Map<Problem, List<Problem>> groups = new LinkedHashMap<>();
        chosen.forEach(pair -> groups.computeIfAbsent(pair.kept(), kept -> new ArrayList<>(List.of(kept)))
                .add(pair.other()));
        return List.copyOf(groups.values());
    }

    @Override
    protected void fill(Composite area) {
        DialogTable pairs = new DialogTable("duplicates.table", SWT.CHECK | SWT.H_SCROLL)
                .column(RectificationTexts.get("duplicates.percent"), PERCENT_WIDTH)
                .column(RectificationTexts.get("duplicates.other"), TEXT_WIDTH)
                .column(RectificationTexts.get("duplicates.kept"), TEXT_WIDTH)
                .figures(RectificationTexts.get("duplicates.sources"), SOURCES_WIDTH);
        pairs.heading(area, RectificationTexts.get("duplicates.heading", alike.size()));
        table = pairs.table(area, ROWS);
        for (Alike pair : alike) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                RectificationTexts.get("duplicates.share", pair.percent()),
                text(pair.other()),
                text(pair.kept()),
                Long.toString(Stream.of(pair.kept(), pair.other())
                        .flatMap(problem -> problem.getSources().stream())
                        .distinct()
                        .count())
            });
        }
        // Two lines each: a problem is one sentence.
        whole = pairs.heading(area, "\n\n\n");
        FormKit.identify(whole, "duplicates.whole");
        ((GridData) whole.getLayoutData()).heightHint = whole.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        whole.setText("");
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
        int row = table.getSelectionIndex();
        whole.setText(
                row < 0
                        ? ""
                        : LiteralText.of(RectificationTexts.get(
                                "duplicates.whole",
                                text(alike.get(row).other()),
                                text(alike.get(row).kept()))));
    }

    @Override
    protected void okPressed() {
        chosen.addAll(checked());
        super.okPressed();
    }
}
